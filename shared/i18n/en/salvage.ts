/** Damaged records: what is left of them, a backup in their place, and what is brought back. */
export const salvage = {
  context:
    'Your passphrase is right, but part of the file with the records can no longer be read. The disk may be wearing out, or the power failed. Nothing was changed, and nothing will be deleted.',
  newest: 'The newest backup on this computer is of {{moment}}, with {{cases}}.',
  noBackup:
    'There is no backup on this computer. If your office has one on a USB stick, put it back from there.',
  which: 'Which backup?',
  option: '{{moment}} ({{cases}})',
  restore: 'Put back this backup',
  restoreTitle: 'Put back the backup of {{moment}}?',
  restoreMore: 'The office will be as it was then, with {{cases}}.',
  restoreAside:
    'The damaged records are set aside, whole. Afterwards Tessera shows what was written since the backup and can still be brought back.',
  restoring: 'Reading the backup and putting it in place…',
  backupBad: 'This backup is damaged too. Choose an older one.',
  look: 'See what can still be read',
  looking: 'Reading what can still be read…',
  readable_one: '{{count}} case can still be read.',
  readable_other: '{{count}} cases can still be read.',
  nothingReadable: 'Nothing can be read any more. A backup is the way back.',
  lost_one: 'In {{count}} place something cannot be read any more.',
  lost_other: 'In {{count}} places something cannot be read any more.',
  nothingLost: 'No case is lost: only what Tessera can make again is damaged.',
  codes: 'Codes of the cases that can be read',
  moreCodes: 'and {{count}} more',
  waiting: 'A backup was put in the place of damaged records',
  waitingMore: 'Perhaps what was written after the backup can be brought back.',
  waitingAsk: 'Ask a director or the security officer to look at it.',
  toScreen: 'See what can be brought back',
  screen: 'What was written since the backup',
  screenContext: 'From the damaged records that were set aside.',
  comparing: 'Comparing the damaged records with this office…',
  missing_one: '{{count}} case that is not here',
  missing_other: '{{count}} cases that are not here',
  newer_one: '{{count}} case that is here as it was before',
  newer_other: '{{count}} cases that are here as they were before',
  drafts_one: '{{count}} interview that was not finished',
  drafts_other: '{{count}} interviews that were not finished',
  organisations_one: '{{count}} organisation',
  organisations_other: '{{count}} organisations',
  files_one: '{{count}} photo, document or recording',
  files_other: '{{count}} photos, documents or recordings',
  others_one:
    '{{count}} other entry: who works on which case, agreements, bundles, reports that left, own questions',
  others_other:
    '{{count}} other entries: who works on which case, agreements, bundles, reports that left, own questions',
  settings_one: '{{count}} setting of the office',
  settings_other: '{{count}} settings of the office',
  deletions_one: '{{count}} deletion for good: what the backup brought back of it is deleted again',
  deletions_other:
    '{{count}} deletions for good: what the backup brought back of them is deleted again',
  offerLost_one:
    'In {{count}} place something cannot be read any more. Compare these cases with what you have on paper.',
  offerLost_other:
    'In {{count}} places something cannot be read any more. Compare these cases with what you have on paper.',
  isMissing: 'not here',
  isNewer: 'older here',
  merge: 'Bring all of it here',
  mergeTitle: 'Bring all of it here?',
  mergeMore:
    'Nothing that is here is deleted. A case that you went on with after the backup was put back stays as you wrote it.',
  notAlong:
    'What does not come along: roles, codes and passphrases that were given to people since the backup, and the log of the time between. Look at the roles under People; the log stays in the damaged records.',
  mergeLog: 'It stands in the log, under your name.',
  merging: 'Bringing it here…',
  merged_one: '{{count}} case was brought here.',
  merged_other: '{{count}} cases were brought here.',
  deletedAgain_one: '{{count}} record that had been deleted for good was deleted again.',
  deletedAgain_other: '{{count}} records that had been deleted for good were deleted again.',
  leftOut_one:
    '{{count}} part could not be brought along. Compare these cases with what you have on paper.',
  leftOut_other:
    '{{count}} parts could not be brought along. Compare these cases with what you have on paper.',
  nothing: 'There is nothing to bring back',
  nothingMore: 'All that can still be read is here already, or nothing of it can be read.',
  decline: 'Leave it there',
  declineTitle: 'Leave it and not be asked again?',
  declineMore:
    'The damaged records stay aside on this computer until somebody removes them under Backups.',
} as const
