-- Words of the screen that a native speaker of this office has put better.
CREATE TABLE correction (
  language TEXT NOT NULL,
  key TEXT NOT NULL,
  text TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff (id),
  created_at TEXT NOT NULL,
  PRIMARY KEY (language, key)
) STRICT, WITHOUT ROWID;
