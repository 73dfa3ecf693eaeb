/** @file What search.db holds. It is never migrated: another version is built anew. */

export const searchVersion = 2

/**
 * `seen`: the newest audit entry whose change is in here. `name`: one row for each case. `known`: one
 * row for each person in any case, with what is compared; `known_key`: by what they are found.
 */
export const searchSchema = `
CREATE TABLE seen (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TABLE name (
  number INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL UNIQUE,
  display TEXT NOT NULL,
  searched TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE name_index USING fts5 (
  searched, content = 'name', content_rowid = 'number', tokenize = 'trigram case_sensitive 1'
);
CREATE TRIGGER name_added AFTER INSERT ON name BEGIN
  INSERT INTO name_index (rowid, searched) VALUES (NEW.number, NEW.searched);
END;
CREATE TRIGGER name_changed AFTER UPDATE ON name BEGIN
  INSERT INTO name_index (name_index, rowid, searched) VALUES ('delete', OLD.number, OLD.searched);
  INSERT INTO name_index (rowid, searched) VALUES (NEW.number, NEW.searched);
END;
CREATE TRIGGER name_gone AFTER DELETE ON name BEGIN
  INSERT INTO name_index (name_index, rowid, searched) VALUES ('delete', OLD.number, OLD.searched);
END;
CREATE TABLE known (
  number INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL UNIQUE,
  traits TEXT NOT NULL
) STRICT;
CREATE TABLE known_key (
  key INTEGER NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (key, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE known_in (
  case_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (case_id, number)
) STRICT, WITHOUT ROWID;
PRAGMA user_version = ${String(searchVersion)};
`
