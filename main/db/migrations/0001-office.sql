CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  name TEXT NOT NULL,
  slot_id TEXT UNIQUE CHECK (length(slot_id) = 32),
  signing_key_id TEXT NOT NULL REFERENCES signing_key (id) DEFERRABLE INITIALLY DEFERRED,
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about))
) STRICT;

-- Old keys stay: what they signed must still verify. The id is taken from the key itself.
CREATE TABLE signing_key (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  created_at TEXT NOT NULL,
  public_key BLOB NOT NULL CHECK (length(public_key) = 32)
) STRICT;

CREATE INDEX signing_key_staff ON signing_key (staff_id);

CREATE TABLE audit_entry (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  at TEXT NOT NULL,
  staff_id TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT,
  prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  key_id TEXT,
  sig BLOB CHECK (length(sig) = 64),
  CHECK ((key_id IS NULL) = (sig IS NULL))
) STRICT;

CREATE TRIGGER audit_entry_never_changes BEFORE UPDATE ON audit_entry
BEGIN
  SELECT RAISE(ABORT, 'the audit log only grows');
END;

CREATE TRIGGER audit_entry_never_goes BEFORE DELETE ON audit_entry
BEGIN
  SELECT RAISE(ABORT, 'the audit log only grows');
END;

CREATE TRIGGER signing_key_never_changes BEFORE UPDATE ON signing_key
BEGIN
  SELECT RAISE(ABORT, 'signing keys only grow');
END;

CREATE TRIGGER signing_key_never_goes BEFORE DELETE ON signing_key
BEGIN
  SELECT RAISE(ABORT, 'signing keys only grow');
END;
