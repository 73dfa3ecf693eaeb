-- A photo, document or recording of a case. It is there once this row is: its pieces come first.
CREATE TABLE attachment (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  case_id TEXT NOT NULL REFERENCES case_record (id),
  -- Whom it is about; empty for the case as a whole, or when that person was taken out of the case.
  case_person_id TEXT REFERENCES case_person (id) ON DELETE SET NULL,
  created_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff (id),
  type TEXT NOT NULL,
  hidden_notes TEXT NOT NULL CHECK (hidden_notes IN ('removed', 'kept', 'mayRemain')),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  -- Sealed under the identity key, each to this row and its own column.
  name BLOB NOT NULL,
  description BLOB,
  content_key BLOB NOT NULL
) STRICT;

CREATE INDEX attachment_case ON attachment (case_id);
CREATE INDEX attachment_case_person ON attachment (case_person_id);

-- Sealed under the file's own key. Pieces of no attachment are on their way in or out, and unreadable.
CREATE TABLE attachment_chunk (
  attachment_id TEXT NOT NULL CHECK (length(attachment_id) = 32),
  position INTEGER NOT NULL CHECK (position >= 0),
  content BLOB NOT NULL,
  PRIMARY KEY (attachment_id, position)
) STRICT;
