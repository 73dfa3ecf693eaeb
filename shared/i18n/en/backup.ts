/** Backups: the line on Home, the screen, closing, and putting one back. */
export const backup = {
  newKeyContext:
    'Type it back. From then on it opens the office. The copy on the stick still opens with the paper you used: keep that paper with the stick until you have copied anew.',
  newKeyAfterCards:
    'Type it back; the new cards come next. The copy on the stick still opens with the cards you used: do not destroy them before you have copied anew.',
  title: 'Backups',
  context: 'A backup is a locked copy of all records of this office.',
  settingsContext: 'Copies of all records: how old they are, and where.',
  toScreen: 'Look after the backups',

  // On Home
  lineNone: 'No backup yet. The first one is made by itself.',
  lineHere: 'Last backup: {{age}}, on this computer, {{cases}}.',
  lineCopied: 'Last copy on a USB stick: {{age}}.',
  lineNotCopied: 'There is no copy on a USB stick yet.',
  today: 'today at {{time}}',
  yesterday: 'yesterday at {{time}}',
  cases_one: '{{count}} case',
  cases_other: '{{count}} cases',
  daysAgo_one: '{{count}} day ago',
  daysAgo_other: '{{count}} days ago',
  overdueBackup: 'There is no backup of the last seven days',
  overdueBackupMore:
    'If this computer breaks now, the newest records are gone. Make a backup today.',
  overdueCopy: 'All backups are on this computer only',
  overdueCopyMore:
    'For more than seven days nothing was copied to a USB stick. If this computer is stolen or breaks, all records are gone. Copy the newest backup to a stick, and keep it in another place.',
  overdueAsk: 'Tell a director or the security officer of your office.',
  failed: 'The last backup failed on {{moment}}.',
  network:
    'The records of this office are on a network drive. There they can be damaged. Ask for help to move them to the computer’s own disk.',
  removable:
    'The records of this office are on a drive that can be pulled out. There they can be damaged or lost. Ask for help to move them to the computer’s own disk.',
  cloud:
    'The records of this office are in a folder that {{program}} copies to the internet. They are locked, but that can damage them, and old copies stay there. Ask for help to take the folder out of {{program}}.',

  // The screen
  stateTitle: 'How things stand',
  here: 'Newest backup on this computer',
  stick: 'Newest copy on a USB stick',
  none: 'None yet',
  casesAt: '{{moment}} ({{cases}})',
  make: 'Back up now',
  making: 'Making a backup and reading it again…',
  made: 'The backup is made and was read again: {{cases}}.',
  copyTitle: 'Copy to a USB stick',
  copyContext:
    'The copy opens only with paper, never with a passphrase: the recovery key, or two trustee cards. Keep stick and paper in different places, away from this computer.',
  copy: 'Copy to a USB stick…',
  copying: 'Copying, then reading the copy again…',
  copyingKeep: 'Do not pull the stick out yet.',
  copied: 'Copied and read back: {{file}}, {{cases}}.',
  safe: 'You can now remove the USB stick. Use the computer’s “eject” first if it has one.',
  sameDisk:
    'This folder is on the same disk as the records. If the computer breaks or is stolen, the copy is gone too.',
  copyCloud:
    '{{program}} copies this folder to the internet. The copy is locked, but better keep it on a stick in a drawer.',
  stickGone: 'The stick is no longer there',
  stickGoneMore:
    'It was pulled out before the copy was complete. Nothing on this computer was changed. Put it back in and copy again: it goes on where it stopped.',
  stickFull: 'There is not enough room',
  stickFullMore:
    'Nothing on it was changed or deleted. It is safest to take another stick. If you make room on this one, keep its newest copy until the new one is complete.',
  readBack: 'The copy could not be read back right',
  readBackMore: 'It was taken away again. The stick may be broken: use another one.',

  listTitle: 'Backups on this computer',
  listContext:
    'Seven days, four weeks and twelve months are kept. Older ones go by themselves, but never a good one for a bad one.',
  empty: 'No backup yet',
  emptyMore: 'The first one is made by itself once a day, or when you close Tessera.',
  day: 'Made',
  why: 'When',
  whys: {
    daily: 'Once a day',
    quit: 'On closing',
    lock: 'On locking',
    asked: 'Asked for',
    update: 'Before an update',
  },
  cases: 'Cases',
  size: 'Size',
  checked: 'Checked',
  deeds: 'What you can do',
  readAgain: 'Read again',
  fuller: 'Holds more cases',
  test: 'Test',
  testing: 'Reading the whole backup…',
  whole: 'The backup of {{moment}} is whole. It holds {{cases}}.',
  notWhole: 'The backup of {{moment}} is damaged',
  notWholeMore:
    'It does not count as a backup any more and was set aside. Make a new one now, and copy it to a stick.',
  restore: 'Put back',
  heldTitle: 'An older backup holds more cases than a later one',
  heldMore:
    'If cases were removed on purpose, that is right. If not, put the older backup back, or call for help. Until you decide, the fuller backups are kept.',
  heldRight: 'It is right: {{cases}}',

  // From inside
  askTitle: 'Put back the backup of {{moment}}?',
  askCases: 'It holds {{cases}}. The office now has {{now}}.',
  askLost: 'What was written after that moment is not in it.',
  askDeleted_zero: 'A single entry or file that was taken out of a case since then comes back.',
  askDeleted_one:
    '{{count}} thing that was deleted for good since then is deleted again. A single entry or file that was taken out of a case since then comes back.',
  askDeleted_other:
    '{{count}} things that were deleted for good since then are deleted again. A single entry or file that was taken out of a case since then comes back.',
  foundDeleted:
    'What was deleted for good after this backup is deleted again as far as the records on this computer can be read. On a new computer, or when the records are damaged or have other locks, it comes back: look at Retention, and delete it again.',
  askAside:
    'What is here now is kept aside, not deleted. Tessera locks; sign in again with your usual passphrase.',
  askDo: 'Put back and lock',
  restoring: 'Reading and checking the backup…',
  fromStick:
    'To put back a copy from a USB stick, lock Tessera and choose “Put back a backup” below the sign-in.',
  asideTitle: 'Records that were set aside',
  asideContext:
    'What was here before a backup was put back. Remove it when you are sure that nothing is missing.',
  asideOf: 'Set aside on {{moment}}',
  asideRemove: 'Remove',
  asideAsk: 'Remove these records for good?',
  asideAskMore: 'What was set aside on {{moment}} can then not be brought back.',
  asideHome: 'Records that were set aside on {{moment}} are still on this computer',
  asideHomeMore:
    'They also hold what was deleted since. When you are sure that nothing is missing, remove them under Backups.',
  asideHolds:
    'Records that were set aside on {{moment}} hold it too, until somebody removes them under Backups.',

  // Closing
  leavingTitle: 'One moment: a backup before closing',
  leaving: 'Copying the records and reading the copy again…',
  leaveNow: 'Close without a backup',

  // In front of the sign-in
  gate: 'Put back a backup',
  gateMore: 'From a USB stick, with the recovery key or two trustee cards.',
  fromTitle: 'Put back a backup',
  fromContext: 'Nothing is changed before you have seen what is in it.',
  fromHere: 'A backup on this computer',
  fromFile: 'A copy on a USB stick or in another folder',
  choose: 'Choose the file…',
  chosen: 'File: {{file}}',
  keyContext: 'From the paper that was valid when this copy was made.',
  cardsContext: 'Bring two of the three cards that were valid when this copy was made.',
  otherKey:
    'Every group is typed correctly, but this paper does not open this backup. It may be of another time, or of another office.',
  otherCards:
    'Every group is typed correctly, but these cards do not open this backup. They may be of another time or another office, or there were no cards yet when it was made.',
  look: 'Open and look',
  foundTitle: 'What is in it',
  foundOffice: 'Office',
  foundMade: 'Made on',
  foundCases: 'Cases',
  who: 'Who are you?',
  whoHint: 'Others are let in again by this person afterwards.',
  passphraseTitle: 'A new passphrase for you',
  putBack: 'Put back',
  foundWhole: 'The records on this computer are whole',
  foundWholeMore:
    'Nothing was changed. Sign in and put the backup back under Settings, Backups: a second person agrees there.',
  replaces: 'There are records on this computer already. They are kept aside, not deleted.',
  wayPassphrase: 'With my passphrase',
  wayKey: 'With the recovery key',
  wayCards: 'With two trustee cards',
  way: 'How do you want to open it?',
  passphrase: 'Your passphrase',
} as const
