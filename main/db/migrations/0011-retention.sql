-- A day that was moved for one thing, and why. It goes with the thing.
CREATE TABLE retention_keep (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  case_id TEXT UNIQUE REFERENCES case_record (id) ON DELETE CASCADE,
  case_person_id TEXT UNIQUE REFERENCES case_person (id) ON DELETE CASCADE,
  person_id TEXT UNIQUE REFERENCES person (id) ON DELETE CASCADE,
  draft_id TEXT UNIQUE REFERENCES draft (id) ON DELETE CASCADE,
  until TEXT NOT NULL,
  reason TEXT NOT NULL,
  -- In somebody's own words: sealed.
  note BLOB,
  decided_by TEXT NOT NULL REFERENCES staff (id),
  decided_at TEXT NOT NULL,
  CHECK ((case_id IS NOT NULL) + (case_person_id IS NOT NULL) + (person_id IS NOT NULL)
    + (draft_id IS NOT NULL) = 1)
) STRICT;

-- What was deleted: no names, only that it was there, who deleted it and under which rule.
CREATE TABLE deletion (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  kind TEXT NOT NULL CHECK (kind IN ('case', 'casePerson', 'person', 'draft', 'partnerBundle')),
  -- The id that it had.
  subject TEXT NOT NULL,
  -- The human code stands on paper: whoever finds it can be told that the record is gone.
  code TEXT,
  class TEXT NOT NULL,
  rule TEXT CHECK (json_valid(rule)),
  due_on TEXT,
  -- How many rows of each table went.
  removed TEXT NOT NULL CHECK (json_valid(removed)),
  -- Under which agreements it had left, and how often.
  receivers TEXT NOT NULL CHECK (json_valid(receivers)),
  deleted_by TEXT NOT NULL REFERENCES staff (id),
  deleted_at TEXT NOT NULL
) STRICT;
CREATE INDEX deletion_subject ON deletion (subject);
CREATE INDEX deletion_code ON deletion (code);

CREATE TRIGGER deletion_never_changes BEFORE UPDATE ON deletion
BEGIN
  SELECT RAISE(ABORT, 'what was deleted stays noted');
END;

CREATE TRIGGER deletion_never_goes BEFORE DELETE ON deletion
BEGIN
  SELECT RAISE(ABORT, 'what was deleted stays noted');
END;

-- The bundle's own row stays, so that it cannot be read in again; its records are gone.
ALTER TABLE partner_bundle ADD COLUMN deleted_at TEXT;

-- An unfinished interview goes with the case or person that it is about. Its content says so too, but
-- only to whoever may see names.
ALTER TABLE draft ADD COLUMN case_id TEXT REFERENCES case_record (id) ON DELETE SET NULL;
ALTER TABLE draft ADD COLUMN person_id TEXT REFERENCES person (id) ON DELETE SET NULL;
CREATE INDEX draft_case ON draft (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX draft_person ON draft (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX case_record_closed ON case_record (closed_date);
CREATE INDEX consent_event_keep ON consent_event (case_person_id, decision, expires_on, decided_on)
  WHERE scope = 'caseRecord';
