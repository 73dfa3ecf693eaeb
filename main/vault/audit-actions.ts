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
  | 'person.add' // somebody who is no victim; subject: the case, like the next ones
  | 'person.change'
  | 'person.remove'
  | 'record.add' // a referral, service, plan, event or note; subject: the case
  | 'record.change'
  | 'record.remove'
  | 'record.restore'
  | 'organisation.save'
  | 'organisation.remove'
  | 'intake.start'
  | 'intake.discard'
  | 'intake.finish'
  | 'report.release'
  | 'bundle.import'
  | 'bundle.exportFailed'
  | 'sharing.keys' // the organisation's sharing keys were made
  | 'office.save' // the office's own steps or optional questions were changed
  | 'questions.save' // a version of the office's own questions; subject: its number
  | 'data.read' // an open data file was read in; subject: how many cases it added
  | 'words.correct' // words of the screen were corrected; subject: the language
  | 'retention.keep' // a review day was moved; subject: the id of what is kept
  | 'retention.rules' // the office changed how long it keeps what
  | 'retention.cleanUp' // the files were cleared of what had been deleted
  | 'practice.fill'

/** These carry the person's own signature, so that a colleague with the same key cannot have written them. */
const signed = [
  'session.setup', // subject: the id of the person's signing key
  'session.recover', // subject: the id of the new signing key
  'session.enrol', // somebody came in with a code; subject: the id of their new signing key
  'session.slots', // passphrases or recovery keys were replaced; subject: the epoch reached
  'session.passphrase', // a person changed their own passphrase
  'people.invite', // subject: the id of the person who may come in, like the next ones
  'people.withdraw', // an invitation was taken back
  'people.roles',
  'people.suspend',
  'people.resume',
  'people.remove',
  'people.alone', // whether one person may do alone what needs two
  'session.locks', // all keys were replaced; subject: the epoch reached
  'approval.give', // by the second person; subject: the action that was approved
  'identity.copy', // something of a screen with names went to the clipboard; subject: the case
  'report.export',
  'bundle.export',
  'data.write', // everything was written to an open data file
  'partner.add',
  'partner.confirm',
  'partner.keys', // a known partner's keys were replaced
  'agreement.add',
  'agreement.end',
  'retention.delete', // records were deleted for good; subject: the id that they had
  'person.document', // everything about one person was printed for them; subject: the person
] as const

export type AuditAction = OrdinaryAction | (typeof signed)[number]

const signedActions: ReadonlySet<string> = new Set(signed)

/** Whether an entry of this action is signed and anchored at once. */
export const isSigned = (action: string): boolean => signedActions.has(action)
