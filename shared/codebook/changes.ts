/** @file What changed from version to version of the codebook, for readers; the newest first. */

interface VersionChanges {
  readonly version: string
  /** The day it was written, `YYYY-MM-DD`. */
  readonly day: string
  /** Keys of the words in i18n/<language>/codebook-changes.ts, in the order they are read. */
  readonly changes: readonly string[]
}

export const codebookVersions = [
  {
    version: '2026.2',
    day: '2026-11-23',
    changes: [
      'wholeStandard',
      'beforeTheInterview',
      'consentScopes',
      'consentDetails',
      'means',
      'recruitmentDetails',
      'workDetails',
      'industryDivisions',
      'provinces',
      'languages',
      'danger',
      'repeated',
      'otherPeople',
      'directory',
      'optional',
      'notes',
      'deprecated',
    ],
  },
  { version: '2026.1', day: '2026-11-22', changes: ['first'] },
] as const satisfies readonly VersionChanges[]
