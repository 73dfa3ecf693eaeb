-- Whoever was there before was alone and held everything.
ALTER TABLE staff ADD COLUMN roles TEXT NOT NULL
  DEFAULT '["caseWorker","dataOfficer","director","securityOfficer"]' CHECK (json_valid(roles));
ALTER TABLE staff ADD COLUMN status TEXT NOT NULL DEFAULT 'active'
  CHECK (status IN ('active', 'suspended', 'left'));
-- The key slot of somebody who is suspended: out of the file, so that their passphrase opens nothing.
ALTER TABLE staff ADD COLUMN kept_slot TEXT CHECK (json_valid(kept_slot));

-- Who may come in with a code that works once: somebody new, or somebody who forgot the passphrase.
CREATE TABLE invitation (
  slot_id TEXT PRIMARY KEY CHECK (length(slot_id) = 32),
  staff_id TEXT NOT NULL UNIQUE CHECK (length(staff_id) = 32),
  name TEXT NOT NULL,
  roles TEXT NOT NULL CHECK (json_valid(roles)),
  invited_by TEXT NOT NULL REFERENCES staff (id),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT;
