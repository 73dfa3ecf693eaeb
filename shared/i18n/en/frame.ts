export const frame = {
  language: 'Language',

  // Buttons and words used everywhere
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  goOn: 'Continue',
  print: 'Print',
  show: 'Show',
  hide: 'Hide',
  tryAgain: 'Try again',
  loading: 'One moment…',
  namesComing: 'Getting the list of names ready. You can use other screens meanwhile.',
  typeToSearch: 'Type to search',
  nothingFound: 'Nothing found. Try fewer letters.',
  typeMore: 'Type a few letters to see the others.',
  removeOne: 'Remove {{name}}',
  sortBy: 'Sort by this column',
  doneOf: '{{done}} of {{of}}',
  steps: 'Steps',
  stepEmpty: 'not started',
  stepPartial: 'begun',
  stepDone: 'complete',
  unsaved: 'Not saved yet',
  saving: 'Saving…',
  savedAt: 'Saved {{time}}',
  notSaved: 'Not saved',
  errorCode: 'If you call for help, say the code',

  // The frame around the screens
  navigation: 'Main',
  home: 'Home',
  cases: 'Cases',
  newIntake: 'New intake',
  reports: 'Reports',
  definitions: 'Definitions',
  sharing: 'Sharing',
  settings: 'Settings',
  help: 'Help',
  lock: 'Lock',
  signedInAs: 'Signed in',
  collapse: 'Make the menu narrow',
  expand: 'Make the menu wide',
  skipToContent: 'Go to the content',
  practiceBand: 'Practice office',
  practicePerson: 'Practising person',
  practiceBandMore: 'Nobody here is real. Do not enter real people.',

  // A screen that failed
  screenFailed: 'This screen stopped working',
  screenFailedMore:
    'What was saved before is safe. Go back to Home and open the screen again. If it happens again, lock and unlock.',
  toHome: 'Go to Home',

  // The picture a person chooses for sign-in
  tileName: '{{colour}} {{animal}}',
  colours: {
    teal: 'Teal',
    blue: 'Blue',
    plum: 'Purple',
    rose: 'Pink',
    brick: 'Red',
    amber: 'Yellow',
    olive: 'Green',
    slate: 'Grey',
  },
  animals: {
    fish: 'fish',
    bird: 'bird',
    turtle: 'turtle',
    elephant: 'elephant',
    cat: 'cat',
    rabbit: 'rabbit',
    owl: 'owl',
    butterfly: 'butterfly',
  },
  seconds_one: '{{count}} second',
  seconds_other: '{{count}} seconds',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',

  errors: {
    invalidInput: {
      title: 'Something in the form does not fit',
      next: 'Nothing was changed. Look at the marked answers and try again.',
    },
    notFound: {
      title: 'This is no longer here',
      next: 'It may have been removed or moved. Go back to the list and look again.',
    },
    locked: {
      title: 'The office is locked',
      next: 'What was saved is safe. Sign in again to go on.',
    },
    wrongPassphrase: {
      title: 'That passphrase does not fit',
      next: 'Check the picture you chose, the keyboard language and Caps Lock. Then type it again.',
    },
    wrongRecoveryKey: {
      title: 'The recovery key does not fit',
      next: 'Compare it with the paper, group by group. Nothing was changed.',
    },
    wrongCode: {
      title: 'This code does not fit',
      next: 'Codes work once, and for seven days. Compare it with the paper, or ask the security officer for a new one.',
    },
    secondPerson: {
      title: 'A second person is needed',
      next: 'Nothing was changed. A director or security officer other than you must say yes with their own passphrase.',
    },
    wrongCards: {
      title: 'These two cards do not open the office',
      next: 'Compare them with the paper, group by group, and make sure that they are two cards of one set. Nothing was changed.',
    },
    waitBeforeRetry: {
      title: 'Too many tries',
      next: 'Please wait {{time}}, then try again. This keeps a stranger from guessing.',
    },
    forbidden: {
      title: 'Your role does not allow this',
      next: 'Nothing was changed. Ask the person who looks after this office in Tessera.',
    },
    reasonNeeded: {
      title: 'This case is a colleague’s',
      next: 'Nothing was opened. Find it in the list of cases, open it there and say why; then try again.',
    },
    conflict: {
      title: 'Somebody saved a newer version',
      next: 'Nothing was overwritten. Open the case again to see what is new, then make your change.',
    },
    damaged: {
      title: 'The records cannot be read',
      next: 'The file on this computer is damaged. Nothing was changed by trying. Do not delete anything, and ask for help before you do anything else.',
    },
    keySlotsDamaged: {
      title: 'The lock of this office is damaged',
      next: 'The records themselves may be fine. Do not delete anything. The recovery key on paper may still open the office.',
    },
    newerVersion: {
      title: 'These records need a newer Tessera',
      next: 'They were last opened with a newer version. Nothing was changed. Install that version and open them again.',
    },
    inUse: {
      title: 'Tessera is already open',
      next: 'Another window on this computer is using these records. Close it, then try again.',
    },
    diskFull: {
      title: 'The disk is full',
      next: 'The last change could not be saved; everything before it is safe. Make room on the disk, then try again.',
    },
    readOnly: {
      title: 'The folder cannot be written to',
      next: 'What was saved before is safe. Check that the disk is not write-protected, then try again.',
    },
    diskFailed: {
      title: 'The disk did not take it',
      next: 'What was saved before is safe. The disk or stick may have been pulled out, be full, or be wearing out. Put it back or use another one, then try again.',
    },
    rolledBack: {
      title: 'These records are older than they should be',
      next: 'Somebody may have put back an old copy. Do not go on working here. Ask the person who looks after this office.',
    },
    wrongPlace: {
      title: 'Records cannot be kept in this place',
      next: 'The folder is on a network, or on a drive that can be pulled out. There they can be damaged or lost. Put Tessera on the computer’s own disk. Nothing was changed.',
    },
    badFile: {
      title: 'This file cannot be used',
      next: 'It is not what Tessera expected, or it was changed on the way. Nothing was taken from it. Ask the sender for it again.',
    },
    cancelled: {
      title: 'Stopped',
      next: 'You stopped this. Nothing was changed.',
    },
    internal: {
      title: 'Something went wrong inside Tessera',
      next: 'What was saved before is safe. Try again. If it happens again, close Tessera and open it anew.',
    },
  },
} as const
