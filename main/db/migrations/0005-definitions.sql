-- The codebook of 2026.2: the rest of the standard, and rows that a person in a case has many of.
-- `notes`: the interviewer's note on each answer, by field, sealed as one.

ALTER TABLE person ADD COLUMN secondary_language TEXT;
ALTER TABLE person ADD COLUMN marital_status TEXT;
ALTER TABLE person ADD COLUMN identity_number BLOB;
ALTER TABLE person ADD COLUMN deceased INTEGER CHECK (deceased IN (0, 1));
ALTER TABLE person ADD COLUMN title BLOB;
ALTER TABLE person ADD COLUMN mailing_latitude BLOB;
ALTER TABLE person ADD COLUMN mailing_longitude BLOB;
ALTER TABLE person ADD COLUMN highest_level_of_education TEXT;
ALTER TABLE person ADD COLUMN number_of_children INTEGER;
ALTER TABLE person ADD COLUMN number_of_dependants INTEGER;
ALTER TABLE person ADD COLUMN difficulty_seeing TEXT;
ALTER TABLE person ADD COLUMN difficulty_hearing TEXT;
ALTER TABLE person ADD COLUMN difficulty_walking TEXT;
ALTER TABLE person ADD COLUMN difficulty_remembering TEXT;
ALTER TABLE person ADD COLUMN difficulty_self_care TEXT;
ALTER TABLE person ADD COLUMN difficulty_communicating TEXT;
ALTER TABLE person ADD COLUMN notes BLOB;

ALTER TABLE case_record ADD COLUMN safe_now INTEGER CHECK (safe_now IN (0, 1));
ALTER TABLE case_record ADD COLUMN private_place INTEGER CHECK (private_place IN (0, 1));
ALTER TABLE case_record ADD COLUMN basic_needs_met INTEGER CHECK (basic_needs_met IN (0, 1));
ALTER TABLE case_record ADD COLUMN interview_language TEXT;
ALTER TABLE case_record ADD COLUMN interpreter TEXT;
ALTER TABLE case_record ADD COLUMN present_persons TEXT CHECK (json_valid(present_persons));
ALTER TABLE case_record ADD COLUMN owner BLOB;
ALTER TABLE case_record ADD COLUMN opened_date TEXT;
ALTER TABLE case_record ADD COLUMN closed_date TEXT;
ALTER TABLE case_record ADD COLUMN closure_reason_code TEXT;
ALTER TABLE case_record ADD COLUMN notes BLOB;

ALTER TABLE victim_context ADD COLUMN province_of_recruitment TEXT;
ALTER TABLE victim_context ADD COLUMN province_of_exploitation TEXT;
ALTER TABLE victim_context ADD COLUMN relationship_to_trafficker TEXT;
ALTER TABLE victim_context ADD COLUMN recruitment_websites TEXT CHECK (json_valid(recruitment_websites));
ALTER TABLE victim_context ADD COLUMN recruitment_promises BLOB;
ALTER TABLE victim_context ADD COLUMN recruitment_fee INTEGER CHECK (recruitment_fee IN (0, 1));
ALTER TABLE victim_context ADD COLUMN own_documents INTEGER CHECK (own_documents IN (0, 1));
ALTER TABLE victim_context ADD COLUMN exploitation_websites TEXT CHECK (json_valid(exploitation_websites));
ALTER TABLE victim_context ADD COLUMN industry_division TEXT;
ALTER TABLE victim_context ADD COLUMN traffick_months INTEGER;
ALTER TABLE victim_context ADD COLUMN pay_received TEXT;
ALTER TABLE victim_context ADD COLUMN hours_per_day INTEGER;
ALTER TABLE victim_context ADD COLUMN means TEXT CHECK (json_valid(means));
ALTER TABLE victim_context ADD COLUMN identified_date TEXT;
ALTER TABLE victim_context ADD COLUMN identified_by_type TEXT;
ALTER TABLE victim_context ADD COLUMN risk_self_harm INTEGER CHECK (risk_self_harm IN (0, 1));
ALTER TABLE victim_context ADD COLUMN risk_trafficker_contact INTEGER CHECK (risk_trafficker_contact IN (0, 1));
ALTER TABLE victim_context ADD COLUMN risk_child INTEGER CHECK (risk_child IN (0, 1));
ALTER TABLE victim_context ADD COLUMN risk_family INTEGER CHECK (risk_family IN (0, 1));
ALTER TABLE victim_context ADD COLUMN risk_health INTEGER CHECK (risk_health IN (0, 1));
ALTER TABLE victim_context ADD COLUMN needs_details BLOB;
ALTER TABLE victim_context ADD COLUMN services_wanted TEXT CHECK (json_valid(services_wanted));
ALTER TABLE victim_context ADD COLUMN agreement_to_manage_personal_data INTEGER CHECK (agreement_to_manage_personal_data IN (0, 1));
ALTER TABLE victim_context ADD COLUMN vulnerabilities TEXT CHECK (json_valid(vulnerabilities));
ALTER TABLE victim_context ADD COLUMN vulnerability_details BLOB;
ALTER TABLE victim_context ADD COLUMN notes BLOB;

ALTER TABLE status_decision ADD COLUMN decided_by BLOB;
ALTER TABLE status_decision ADD COLUMN notes BLOB;

ALTER TABLE consent_event ADD COLUMN explained TEXT CHECK (json_valid(explained));
ALTER TABLE consent_event ADD COLUMN method TEXT;
ALTER TABLE consent_event ADD COLUMN language TEXT;
ALTER TABLE consent_event ADD COLUMN assent TEXT;
ALTER TABLE consent_event ADD COLUMN recipient TEXT;
ALTER TABLE consent_event ADD COLUMN withheld TEXT CHECK (json_valid(withheld));
ALTER TABLE consent_event ADD COLUMN withheld_from BLOB;
ALTER TABLE consent_event ADD COLUMN notes BLOB;

CREATE TABLE perpetrator_context (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  codebook_version TEXT NOT NULL,
  case_person_id TEXT NOT NULL UNIQUE REFERENCES case_person (id),
  role_in_process TEXT CHECK (json_valid(role_in_process)),
  role_details BLOB,
  organisation BLOB,
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about)),
  notes BLOB
) STRICT;

CREATE TABLE family_context (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  codebook_version TEXT NOT NULL,
  case_person_id TEXT NOT NULL UNIQUE REFERENCES case_person (id),
  relation TEXT,
  accompanies INTEGER CHECK (accompanies IN (0, 1)),
  dependent INTEGER CHECK (dependent IN (0, 1)),
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about)),
  notes BLOB
) STRICT;

CREATE TABLE prior_interview (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  codebook_version TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff (id),
  case_person_id TEXT NOT NULL REFERENCES case_person (id),
  organisation TEXT,
  date TEXT,
  topics TEXT CHECK (json_valid(topics)),
  details BLOB,
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about)),
  notes BLOB
) STRICT;

CREATE INDEX prior_interview_case_person ON prior_interview (case_person_id);

CREATE TABLE referral_out (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  codebook_version TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff (id),
  case_person_id TEXT NOT NULL REFERENCES case_person (id),
  organisation TEXT,
  organisation_type TEXT,
  case_worker BLOB,
  date TEXT,
  reason TEXT,
  details BLOB,
  outcome TEXT,
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about)),
  notes BLOB
) STRICT;

CREATE INDEX referral_out_case_person ON referral_out (case_person_id);

CREATE TABLE service_delivery (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  codebook_version TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff (id),
  case_person_id TEXT NOT NULL REFERENCES case_person (id),
  type TEXT,
  started_on TEXT,
  ended_on TEXT,
  one_off INTEGER CHECK (one_off IN (0, 1)),
  provider TEXT,
  funding_source TEXT,
  outcome TEXT,
  details BLOB,
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about)),
  notes BLOB
) STRICT;

CREATE INDEX service_delivery_case_person ON service_delivery (case_person_id);

CREATE TABLE support_plan (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  codebook_version TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff (id),
  case_person_id TEXT NOT NULL REFERENCES case_person (id),
  type TEXT,
  objectives BLOB,
  action_plan BLOB,
  planned_end_date TEXT,
  actual_end_date TEXT,
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about)),
  notes BLOB
) STRICT;

CREATE INDEX support_plan_case_person ON support_plan (case_person_id);

CREATE TABLE historic_event (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  codebook_version TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff (id),
  case_person_id TEXT NOT NULL REFERENCES case_person (id),
  type TEXT,
  date TEXT,
  country TEXT,
  state TEXT,
  city BLOB,
  street BLOB,
  postal_code BLOB,
  latitude BLOB,
  longitude BLOB,
  description BLOB,
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about)),
  notes BLOB
) STRICT;

CREATE INDEX historic_event_case_person ON historic_event (case_person_id);

CREATE TABLE case_comment (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  codebook_version TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES staff (id),
  case_person_id TEXT NOT NULL REFERENCES case_person (id),
  comment BLOB,
  date TEXT,
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about)),
  notes BLOB
) STRICT;

CREATE INDEX case_comment_case_person ON case_comment (case_person_id);

CREATE TABLE organisation (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  codebook_version TEXT NOT NULL,
  name TEXT,
  type TEXT,
  phone TEXT,
  street TEXT,
  city TEXT,
  state TEXT,
  postal_code TEXT,
  country TEXT,
  latitude TEXT,
  longitude TEXT,
  about TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(about)),
  notes BLOB
) STRICT;
