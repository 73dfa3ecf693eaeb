-- Every report that left: what it showed, and what its footer points back to. A new report is compared
-- with these, so that two of them together give nobody away.
CREATE TABLE release (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  created_at TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  report TEXT NOT NULL,
  report_version INTEGER NOT NULL,
  period TEXT NOT NULL,
  k INTEGER NOT NULL CHECK (k >= 5),
  codebook_version TEXT NOT NULL,
  -- The newest audit entry when the report was made.
  audit_seq INTEGER NOT NULL,
  audit_hash TEXT NOT NULL CHECK (length(audit_hash) = 64),
  -- The protected report as JSON: only numbers that may be shown.
  content TEXT NOT NULL CHECK (json_valid(content)),
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64)
) STRICT;

CREATE INDEX release_report ON release (report, created_at);

CREATE TRIGGER release_never_changes BEFORE UPDATE ON release
BEGIN
  SELECT RAISE(ABORT, 'a released report does not change');
END;

CREATE TRIGGER release_stays BEFORE DELETE ON release
BEGIN
  SELECT RAISE(ABORT, 'a released report stays in the register');
END;
