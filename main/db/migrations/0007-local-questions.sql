-- What this office adds to the codebook: its own sections, questions and lists, whole in each version.
CREATE TABLE local_codebook (
  version INTEGER PRIMARY KEY CHECK (version > 0),
  created_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff (id),
  -- What changed since the version before, as JSON: kinds of changes and ids, no words.
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  -- JSON, deflated: a list of places is long, and every version is kept.
  content BLOB NOT NULL
) STRICT;

CREATE TRIGGER local_codebook_never_changes BEFORE UPDATE ON local_codebook
BEGIN
  SELECT RAISE(ABORT, 'a version of the own questions does not change');
END;

CREATE TRIGGER local_codebook_stays BEFORE DELETE ON local_codebook
BEGIN
  SELECT RAISE(ABORT, 'every version of the own questions stays');
END;

-- Answers to them: a value stands in the column of its type, as in any other table.
CREATE TABLE local_answer (
  case_person_id TEXT NOT NULL REFERENCES case_person (id),
  question TEXT NOT NULL CHECK (length(question) = 32),
  updated_at TEXT NOT NULL,
  -- The version of the own questions that it was written with.
  version INTEGER NOT NULL REFERENCES local_codebook (version),
  word TEXT,
  number INTEGER,
  sealed BLOB,
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about)),
  notes BLOB,
  PRIMARY KEY (case_person_id, question),
  CHECK ((word IS NOT NULL) + (number IS NOT NULL) + (sealed IS NOT NULL) <= 1)
) STRICT, WITHOUT ROWID;
