/** @file The closed list of what the audit log can say was done. Stored by name: never rename or reuse one. */

type OrdinaryAction =
  | 'session.unlock'
  | 'session.lock'
  | 'session.wrongPassphrases' // subject: how many since the last sign-in
  | 'session.vaultOlder' // the vault was behind its anchor; subject: how many entries are missing
  | 'session.keySlotsOlder' // the key slots were behind the vault
  | 'session.migrate' // subject: the schema version reached
  | 'case.create'
  | 'case.save'
  | 'case.status' // a status decision was added
  | 'case.consent' // a consent decision was added
  | 'case.assign' // somebody works on the case from now on; subject: the case
  | 'case.unassign'
  | 'absence.cover' // somebody stands in for a colleague; subject: the row that says who and when
  | 'absence.end'
  | 'access.seen' // a week of openings was looked at; subject: its Monday
  | 'person.add' // somebody who is no victim; subject: the case, like the next ones
  | 'person.change'
  | 'person.remove'
  | 'record.add' // a referral, service, plan, event or note; subject: the case
  | 'record.change'
  | 'record.remove'
  | 'record.restore'
  | 'attachment.add' // a photo, document or recording; subject: the case, like the next ones
  | 'attachment.remove'
  | 'organisation.save'
  | 'organisation.remove'
  | 'intake.start'
  | 'intake.discard'
  | 'intake.finish'
  | 'report.release'
  | 'bundle.import'
  | 'bundle.exportFailed'
  | 'report.exportFailed' // after its `report.export`: the file never came to be; the same for data
  | 'data.writeFailed'
  | 'sharing.keys' // the organisation's sharing keys were made
  | 'office.save' // the office's own steps or optional questions were changed
  | 'questions.save' // a version of the office's own questions; subject: its number
  | 'data.read' // an open data file was read in; subject: how many cases it added
  | 'words.correct' // words of the screen were corrected; subject: the language
  | 'retention.keep' // a review day was moved; subject: the id of what is kept
  | 'retention.rules' // the office changed how long it keeps what
  | 'retention.cleanUp' // the files were cleared of what had been deleted
  | 'practice.fill'
  | 'recovery.practise' // a paper was tried and nothing changed; subject: key or cards
  | 'backup.made' // made and read again; subject: its name, a day and random characters
  | 'backup.failed' // subject: the code of the error
  | 'backup.asideRemoved' // what was in place before a restore was deleted
  | 'backup.fewer' // somebody said that having fewer cases than before is right; subject: how many
  | 'audit.check' // the log was checked and is as it was written; subject: how many entries
  | 'audit.broken' // the log was checked and is not; subject: the first wrong number
  | 'audit.compare' // it holds what paper or a file remembers; subject: that entry's number
  | 'audit.differs' // it does not; subject: that entry's number

/**
 * These carry the person's own signature, so that a colleague with the same key cannot have written
 * them. An action stays in its list: entries from before would be taken for forged.
 */
const signed = [
  'case.openUnassigned', // somebody gave a reason to open a colleague's case; subject: the case
  'session.setup', // subject: the id of the person's signing key
  'session.recover', // subject: the id of the new signing key
  'session.enrol', // somebody came in with a code; subject: the id of their new signing key
  'recovery.use', // the office was opened with a paper; subject: key or cards
  'recovery.key', // a new recovery key was typed back and counts
  'recovery.cards', // new trustee cards were typed back and count
  'recovery.noCards', // the trustee cards were withdrawn
  'session.slots', // passphrases or recovery keys were replaced; subject: the epoch reached
  'session.passphrase', // a person changed their own passphrase
  'people.invite', // subject: the id of the person who may come in, like the next ones
  'people.withdraw', // an invitation was taken back
  'people.roles',
  'people.suspend',
  'people.resume',
  'people.remove',
  'people.alone', // what needs two may be done alone (1), or not (0), while nobody else is there
  'session.locks', // all keys were replaced; subject: the epoch reached
  'approval.give', // by the second person; subject: the action that was approved
  'identity.copy', // something of a screen with names went to the clipboard; subject: the case
  'report.export',
  'bundle.export',
  'backup.copied', // to a USB stick, read back; subject: its name
  'backup.restored', // the first entry after putting a backup back; subject: its name
  'salvage.restore', // a backup took the place of damaged records; subject: the backup's name
  'salvage.merge', // what damaged records still held was brought here; subject: how many cases
  'salvage.decline', // what damaged records still hold was left aside
  'data.write', // everything was written to an open data file
  'partner.add',
  'partner.confirm',
  'partner.keys', // a known partner's keys were replaced
  'agreement.add',
  'agreement.end',
  'retention.delete', // records were deleted for good; subject: the id that they had
  'person.document', // everything about one person was printed for them; subject: the person
  'audit.export', // the log was saved as a file; subject: how many entries
] as const

/** Signed too, but written so often that only the next anchor covers them. Subject: the case. */
const signedOnly = [
  'case.view', // first look at a case with names since the sign-in
  'case.viewCoded', // the same without the identity key
  'attachment.view',
] as const

export type AuditAction = OrdinaryAction | (typeof signed | typeof signedOnly)[number]

const anchoredActions: ReadonlySet<string> = new Set(signed)
const signedActions: ReadonlySet<string> = new Set([...signed, ...signedOnly])

/** Whether an entry of this action carries the signature of who did it. */
export const isSigned = (action: string): boolean => signedActions.has(action)

/** Whether an entry of this action is anchored at once. */
export const isAnchored = (action: string): boolean => anchoredActions.has(action)
