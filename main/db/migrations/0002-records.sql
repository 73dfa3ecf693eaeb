-- Every human code ever given out: one that stands on paper never comes to name another case.
CREATE TABLE human_code (
  code TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- An interview that is not a case yet. All of it is sealed but the step.
CREATE TABLE draft (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  code TEXT NOT NULL UNIQUE REFERENCES human_code (code),
  started_at TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  step TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE INDEX draft_staff ON draft (staff_id);

CREATE TABLE person (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  codebook_version TEXT NOT NULL,
  native_name BLOB,
  salutation BLOB,
  first_name BLOB,
  middle_name BLOB,
  second_name BLOB,
  birthdate BLOB,
  age_at_registration INTEGER,
  gender TEXT,
  citizenship TEXT CHECK (json_valid(citizenship)),
  primary_language TEXT,
  mobile_phone BLOB,
  home_phone BLOB,
  email BLOB,
  safe_contact BLOB,
  mailing_street BLOB,
  mailing_city TEXT,
  mailing_state TEXT,
  mailing_postal_code BLOB,
  mailing_country TEXT,
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about))
) STRICT;

CREATE INDEX person_age ON person (age_at_registration);

-- `revision` and `updated_at` are the whole case's: they change with each save of any of its rows.
CREATE TABLE case_record (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  codebook_version TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE REFERENCES human_code (code),
  registration_date TEXT,
  referral_source TEXT,
  referring_organisation TEXT,
  incoming_referral_date TEXT,
  referring_case_worker BLOB,
  incoming_referral_reason TEXT,
  incoming_referral_details BLOB,
  status TEXT,
  closure_reason BLOB,
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about))
) STRICT;

CREATE INDEX case_record_registration ON case_record (registration_date);
CREATE INDEX case_record_status ON case_record (status, id);
CREATE INDEX case_record_updated ON case_record (updated_at);

-- Who somebody is in a case; the case list shows its victims.
CREATE TABLE case_person (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  case_id TEXT NOT NULL REFERENCES case_record (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('victim', 'perpetrator', 'witness', 'family', 'other')),
  created_at TEXT NOT NULL,
  UNIQUE (case_id, role, person_id)
) STRICT;

CREATE INDEX case_person_person ON case_person (person_id, role);

CREATE TABLE victim_context (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  codebook_version TEXT NOT NULL,
  case_person_id TEXT NOT NULL UNIQUE REFERENCES case_person (id),
  method_of_recruitment TEXT CHECK (json_valid(method_of_recruitment)),
  country_of_recruitment TEXT,
  location_of_recruitment BLOB,
  recruiter_relation TEXT CHECK (json_valid(recruiter_relation)),
  acts TEXT CHECK (json_valid(acts)),
  countries_of_transit TEXT CHECK (json_valid(countries_of_transit)),
  exploitation_types TEXT CHECK (json_valid(exploitation_types)),
  forced_labour_industry TEXT,
  sex_exploitation_types TEXT CHECK (json_valid(sex_exploitation_types)),
  country_of_exploitation TEXT,
  location_of_exploitation BLOB,
  age_when_trafficked INTEGER,
  methods_of_control TEXT CHECK (json_valid(methods_of_control)),
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about))
) STRICT;

CREATE TABLE consent_event (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  created_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff (id),
  codebook_version TEXT NOT NULL,
  case_person_id TEXT NOT NULL REFERENCES case_person (id) DEFERRABLE INITIALLY DEFERRED,
  scope TEXT,
  decision TEXT,
  given_by TEXT,
  decided_on TEXT,
  expires_on TEXT,
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about))
) STRICT;

CREATE INDEX consent_event_case_person ON consent_event (case_person_id);

CREATE TABLE status_decision (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  created_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff (id),
  codebook_version TEXT NOT NULL,
  case_person_id TEXT NOT NULL REFERENCES case_person (id) DEFERRABLE INITIALLY DEFERRED,
  status TEXT,
  deciding_body TEXT,
  decided_on TEXT,
  basis BLOB,
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about))
) STRICT;

CREATE INDEX status_decision_case_person ON status_decision (case_person_id);

-- Decisions are corrected by a later one. They go only together with the person's part in the case.
CREATE TRIGGER consent_event_never_changes BEFORE UPDATE ON consent_event
BEGIN
  SELECT RAISE(ABORT, 'consent events are only added');
END;

CREATE TRIGGER consent_event_stays BEFORE DELETE ON consent_event
WHEN EXISTS (SELECT 1 FROM case_person WHERE id = OLD.case_person_id)
BEGIN
  SELECT RAISE(ABORT, 'consent events are only added');
END;

CREATE TRIGGER status_decision_never_changes BEFORE UPDATE ON status_decision
BEGIN
  SELECT RAISE(ABORT, 'status decisions are only added');
END;

CREATE TRIGGER status_decision_stays BEFORE DELETE ON status_decision
WHEN EXISTS (SELECT 1 FROM case_person WHERE id = OLD.case_person_id)
BEGIN
  SELECT RAISE(ABORT, 'status decisions are only added');
END;
