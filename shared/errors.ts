/** @file The one error that may cross a process border. Its words live in the catalogue, never here. */

export const errorCodes = [
  'invalidInput', // a value was refused; `fields` names where, never what
  'notFound',
  'locked', // nobody is signed in
  'wrongPassphrase',
  'wrongRecoveryKey', // `fields` names the groups that do not add up, e.g. "group3"
  'wrongCode', // no invitation has this code
  'secondPerson', // two people are needed; `reason`: `needed`, `notAllowed`, `nobody` or `whole`
  'wrongCards', // `fields` names groups, e.g. "first3"; `reason` is `sameCard` or `otherSet`
  'waitBeforeRetry', // too many wrong tries; `reason` is the number of seconds left
  'forbidden', // signed in, but this role may not
  'reasonNeeded', // the case is a colleague's; whoever opens it says why first
  'conflict', // somebody saved a newer revision
  'damaged', // the vault cannot be read; a wrong passphrase says wrongPassphrase instead
  'keySlotsDamaged', // keyslots.json was changed or cannot be read
  'newerVersion', // written by a newer Tessera; left untouched
  'inUse', // another running Tessera holds the vault
  'diskFull',
  'readOnly', // the folder cannot be written
  'diskFailed', // the disk did not do what it was asked: pulled out, failing, or full in a way it does not say
  'rolledBack', // the vault is older than its anchor says
  'wrongPlace', // records cannot lie in this folder: a network, or a drive that can be pulled out
  'badFile', // a file from outside was refused; `reason` is a closed code, see shared/sharing
  'cancelled',
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

export interface ErrorDetail {
  /** Names of fields or groups, never their values. */
  readonly fields?: readonly string[]
  /** A code from a closed list that says more than the error code; never free text or case data. */
  readonly reason?: string
}

export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly detail: ErrorDetail

  constructor(code: ErrorCode, detail: ErrorDetail = {}, options?: { cause?: unknown }) {
    super(code, options)
    this.code = code
    this.detail = detail
  }
}
