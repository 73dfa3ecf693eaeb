import type { ErrorCode } from '#shared/errors.ts'

/** Short codes to read out on the phone. A code, once given, never changes its meaning. */
export const errorNumber: Readonly<Record<ErrorCode, string>> = {
  invalidInput: 'T-11',
  notFound: 'T-12',
  locked: 'T-13',
  conflict: 'T-14',
  forbidden: 'T-15',
  cancelled: 'T-16',
  secondPerson: 'T-17',
  reasonNeeded: 'T-18',
  wrongPassphrase: 'T-21',
  wrongRecoveryKey: 'T-22',
  waitBeforeRetry: 'T-23',
  wrongCode: 'T-24',
  wrongCards: 'T-26',
  damaged: 'T-31',
  keySlotsDamaged: 'T-32',
  newerVersion: 'T-33',
  inUse: 'T-34',
  diskFull: 'T-35',
  readOnly: 'T-36',
  rolledBack: 'T-37',
  wrongPlace: 'T-38',
  diskFailed: 'T-39',
  badFile: 'T-41',
  internal: 'T-90',
}
