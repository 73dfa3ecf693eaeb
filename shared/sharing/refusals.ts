/** @file Why a file from outside was refused: the `reason` of AppError('badFile'). Words: i18n sharing.refusals. */

export const refusals = [
  'tooLarge', // beyond a cap, before or after unpacking
  'notAge', // not an age file at all
  'passphraseFile', // locked with a passphrase instead of our key
  'notForUs', // encrypted to somebody else
  'damagedFile', // cut short or changed on the way
  'notAZip',
  'wrongEntries', // other files inside than the format names, or the same one twice
  'unsafeEntry', // a link, an encrypted entry, or a name that leads elsewhere
  'notUtf8',
  'badJson',
  'tooDeep',
  'badManifest',
  'badDataPackage',
  'newerFormat',
  'newerDefinitions',
  'badTable',
  'tooManyRecords',
  'unknownColumn',
  'unknownCode',
  'badPadding',
  'hashMismatch',
  'unknownSender',
  'unconfirmedSender',
  'badSignature',
  'wrongRecipient',
  'alreadyImported',
  'olderThanLast',
  'pastDeleteBy',
  'badCard',
  'ourOwnCard',
  'parserStopped', // the reading process ran out of memory or time
] as const

export type Refusal = (typeof refusals)[number]
