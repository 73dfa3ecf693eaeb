-- What somebody had begun to write in a form when the office locked. Of each person one, gone when it
-- is saved or given up.
CREATE TABLE half_typed (
  staff_id TEXT PRIMARY KEY REFERENCES staff (id),
  saved_at TEXT NOT NULL,
  -- Whether the content is sealed under the identity key. People without that key see and type no names.
  is_sealed INTEGER NOT NULL CHECK (is_sealed IN (0, 1)),
  content BLOB NOT NULL
) STRICT, WITHOUT ROWID;
