-- Who works on a case. A row is ended, never deleted: it says who could open the case without a word.
CREATE TABLE case_assignment (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  case_id TEXT NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  -- `upgrade`: the case was here before there were assignments.
  how TEXT NOT NULL CHECK (how IN ('intake', 'import', 'assigned', 'upgrade')),
  assigned_at TEXT NOT NULL,
  assigned_by TEXT REFERENCES staff (id),
  ended_at TEXT,
  ended_by TEXT REFERENCES staff (id),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) STRICT;

CREATE UNIQUE INDEX case_assignment_now ON case_assignment (case_id, staff_id) WHERE ended_at IS NULL;
CREATE INDEX case_assignment_staff ON case_assignment (staff_id, case_id) WHERE ended_at IS NULL;
CREATE INDEX case_assignment_by ON case_assignment (assigned_at) WHERE how = 'assigned';

CREATE TRIGGER case_assignment_stays BEFORE DELETE ON case_assignment
WHEN EXISTS (SELECT 1 FROM case_record WHERE id = OLD.case_id)
BEGIN
  SELECT RAISE(ABORT, 'an assignment is ended, not deleted');
END;

-- Somebody opened a colleague's case and said why. `reason` is sealed like any free text.
CREATE TABLE case_opening (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  case_id TEXT NOT NULL REFERENCES case_record (id) ON DELETE CASCADE,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  opened_at TEXT NOT NULL,
  until TEXT NOT NULL,
  reason BLOB NOT NULL
) STRICT;

CREATE INDEX case_opening_staff ON case_opening (staff_id, case_id, until);
CREATE INDEX case_opening_case ON case_opening (case_id);
CREATE INDEX case_opening_at ON case_opening (opened_at);

CREATE TRIGGER case_opening_stays BEFORE DELETE ON case_opening
WHEN EXISTS (SELECT 1 FROM case_record WHERE id = OLD.case_id)
BEGIN
  SELECT RAISE(ABORT, 'why a case was opened is kept with the case');
END;

-- While somebody is away a colleague stands in: days of the office's calendar, both included.
CREATE TABLE absence_cover (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  away_id TEXT NOT NULL REFERENCES staff (id),
  cover_id TEXT NOT NULL REFERENCES staff (id),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL CHECK (last_day >= first_day),
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES staff (id),
  ended_at TEXT,
  ended_by TEXT REFERENCES staff (id),
  CHECK (away_id <> cover_id),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) STRICT;

CREATE INDEX absence_cover_who ON absence_cover (cover_id, last_day) WHERE ended_at IS NULL;

-- A week of openings that was looked at, and how many there were then. `week`: its Monday.
CREATE TABLE access_week (
  week TEXT PRIMARY KEY,
  openings INTEGER NOT NULL,
  seen_at TEXT NOT NULL,
  seen_by TEXT NOT NULL REFERENCES staff (id)
) STRICT, WITHOUT ROWID;

-- Whether the case list begins with one's own cases.
CREATE TABLE case_list_choice (
  staff_id TEXT PRIMARY KEY REFERENCES staff (id),
  whose TEXT NOT NULL CHECK (whose IN ('mine', 'all'))
) STRICT, WITHOUT ROWID;

-- Cases from before: whoever finished an interview of it works on it, as the log says.
INSERT INTO case_assignment (id, case_id, staff_id, how, assigned_at)
SELECT lower(hex(randomblob(16))), case_record.id, finished.staff_id, 'upgrade', case_record.created_at
FROM (
  SELECT DISTINCT subject, staff_id FROM audit_entry WHERE action IN ('intake.finish', 'case.create')
) AS finished
JOIN case_record ON case_record.id = finished.subject
JOIN staff ON staff.id = finished.staff_id;

-- Of cases that were read in or made for practice the log names no case: they are the only person's there is.
INSERT INTO case_assignment (id, case_id, staff_id, how, assigned_at)
SELECT lower(hex(randomblob(16))), case_record.id, (SELECT id FROM staff), 'upgrade', case_record.created_at
FROM case_record
WHERE (SELECT count(*) FROM staff) = 1
  AND NOT EXISTS (SELECT 1 FROM case_assignment WHERE case_assignment.case_id = case_record.id);
