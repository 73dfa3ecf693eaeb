-- Our keys for sharing: one row. The private halves and the pseudonym root are sealed under the export key.
CREATE TABLE organisation_key (
  id TEXT PRIMARY KEY,
  age_recipient TEXT NOT NULL,
  verify_key TEXT NOT NULL,
  age_identity BLOB NOT NULL,
  signing_key BLOB NOT NULL,
  pseudonym_root BLOB NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE partner (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  organisation TEXT NOT NULL,
  country TEXT NOT NULL,
  age_recipient TEXT NOT NULL,
  verify_key TEXT NOT NULL UNIQUE,
  keys_changed INTEGER NOT NULL DEFAULT 0 CHECK (keys_changed IN (0, 1)),
  confirmed_at TEXT,
  confirmed_by TEXT REFERENCES staff (id),
  compared_with TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
  CHECK ((confirmed_at IS NULL) = (compared_with IS NULL))
) STRICT;

CREATE TABLE agreement (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  partner_id TEXT NOT NULL REFERENCES partner (id),
  purpose TEXT NOT NULL,
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  valid_until TEXT NOT NULL,
  keep_months INTEGER NOT NULL CHECK (keep_months > 0),
  k INTEGER NOT NULL CHECK (k >= 5),
  ended_at TEXT,
  created_by TEXT NOT NULL REFERENCES staff (id),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_partner ON agreement (partner_id);

-- What left: one row for each bundle, never changed but for `failed_at`.
CREATE TABLE bundle (
  id TEXT PRIMARY KEY,
  agreement_id TEXT NOT NULL REFERENCES agreement (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  manifest TEXT NOT NULL CHECK (json_valid(manifest)),
  recipient_key_id TEXT NOT NULL,
  persons INTEGER NOT NULL,
  records INTEGER NOT NULL,
  period_from TEXT NOT NULL,
  period_to TEXT NOT NULL,
  delete_by TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES staff (id),
  created_at TEXT NOT NULL,
  -- The last step of writing failed after this row was written: the partner never got the file.
  failed_at TEXT,
  UNIQUE (agreement_id, sequence)
) STRICT;

-- Which cases left in which bundle: for receipts, recall, and telling a person who got what.
CREATE TABLE bundle_case (
  bundle_id TEXT NOT NULL REFERENCES bundle (id),
  case_id TEXT NOT NULL,
  PRIMARY KEY (bundle_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX bundle_case_case ON bundle_case (case_id);

-- What came in, with where it came from. Never mixed into our own cases.
CREATE TABLE partner_bundle (
  id TEXT PRIMARY KEY,
  partner_id TEXT NOT NULL REFERENCES partner (id),
  agreement_id TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  manifest TEXT NOT NULL CHECK (json_valid(manifest)),
  signature TEXT NOT NULL,
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  records INTEGER NOT NULL,
  persons INTEGER NOT NULL,
  codebook_version TEXT NOT NULL,
  delete_by TEXT NOT NULL,
  imported_by TEXT NOT NULL REFERENCES staff (id),
  imported_at TEXT NOT NULL,
  UNIQUE (partner_id, agreement_id, sequence)
) STRICT;

CREATE TABLE partner_record (
  bundle_id TEXT NOT NULL REFERENCES partner_bundle (id),
  number INTEGER NOT NULL,
  person TEXT NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  PRIMARY KEY (bundle_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX partner_record_person ON partner_record (person);
