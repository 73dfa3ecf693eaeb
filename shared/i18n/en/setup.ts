export const setup = {
  comeBack: 'Back',
  // Sign-in: nothing here may say what the application is for
  choosePicture: 'Choose your picture',
  yourPassphrase: 'Your passphrase',
  passphraseOf: 'Passphrase for {{tile}}',
  otherPicture: 'Choose another picture',
  signIn: 'Unlock',
  unlocking: 'Unlocking…',
  useRecoveryKey: 'Use the recovery key or cards',
  tryPractice: 'Practice office',
  helpSigningIn: 'Help',
  helpTitle: 'If you cannot unlock',
  helpPassphrase:
    'A passphrase is the row of words or signs that you chose. Capital letters, spaces and the keyboard language matter.',
  helpForgotten:
    'If you have forgotten it, nobody can look it up. The recovery key on paper opens the office and lets you choose a new passphrase. So do two of the three trustee cards.',
  helpWrong: 'After several wrong tries you must wait a little. Waiting does not damage anything.',
  helpMore: 'If a code such as T-31 is shown, write it down before you ask for help.',

  // Calm screens for what can go wrong
  trouble: {
    damaged: {
      one: 'Do not delete or move anything on this computer.',
      two: 'Close this window and start the computer again, then try once more.',
      three:
        'If it stays like this, put back your last backup, or call for help and say the code below.',
    },
    keySlotsDamaged: {
      one: 'Do not delete or move anything on this computer.',
      two: 'Fetch the recovery key that was printed when the office was set up.',
      three:
        'If you have no recovery key, put back your last backup, or call for help and say the code below.',
    },
    newerVersion: {
      one: 'Find out which version was used here before.',
      two: 'Install that version or a newer one.',
      three: 'Until then nothing here is changed.',
    },
    inUse: {
      one: 'Look for another open window and go on working there.',
      two: 'If you find none, start the computer again.',
      three: 'What was saved is safe.',
    },
    diskFull: {
      one: 'Empty the recycle bin, or move films and pictures to another disk.',
      two: 'Keep at least 500 MB free.',
      three: 'Then try again. What was saved before is safe.',
    },
    readOnly: {
      one: 'If the records are on a USB stick, look for a small lock switch on it.',
      two: 'Sign in to the computer as the person who installed the application.',
      three: 'Then try again. What was saved before is safe.',
    },
    diskFailed: {
      one: 'Check that the disk or stick is plugged in, and that it has room.',
      two: 'Start the computer again, then try once more.',
      three:
        'If it stays like this, the disk may be wearing out: call for help soon and say the code below.',
    },
    rolledBack: {
      one: 'Do not go on working here: new work could be lost.',
      two: 'Ask whether somebody put back a backup or copied the folder.',
      three: 'Keep everything as it is, and call for help with the code below.',
    },
    other: {
      one: 'Close this window and open the application again.',
      two: 'If it happens again, start the computer again.',
      three: 'What was saved before is safe.',
    },
  },
  quit: 'Close the application',

  // First run
  stepOf: 'Step {{step}} of {{count}}',
  chooseLanguage: 'Choose your language',
  chooseLanguageMore: 'You can change it at any time.',
  welcome: 'Welcome to Tessera',
  welcomeFirst:
    'Tessera keeps the records of the people you help safe on this computer, guides interviews step by step, and makes reports that give nobody away.',
  welcomeSecond:
    'It works without internet. There is no account, and nothing is sent anywhere unless you write a file yourself.',
  startOffice: 'Set up your office',
  startOfficeMore: 'About ten minutes. Have a printer or pen and paper ready.',
  startPractice: 'Try with practice data',
  startPracticeMore: 'A practice office with invented people. You cannot break anything.',

  officeTitle: 'Your office',
  officeContext: 'These stand on your reports.',
  officeName: 'Name of the organisation',
  officeNameMissing: 'Write the name of the organisation.',
  country: 'Country',
  countryMissing: 'Choose the country from the list.',

  personTitle: 'You',
  personContext: 'You are the first person of this office. More people can join later.',
  personName: 'Your name',
  personNameHint: 'Kept encrypted. It is seen only after signing in.',
  personNameMissing: 'Write your name.',
  pictureTitle: 'Your picture for signing in',
  pictureHint: 'On a stolen computer a picture names nobody.',
  colour: 'Colour',
  animal: 'Animal',

  passphraseTitle: 'Your passphrase',
  passphraseContext:
    'It locks the records. It is stored nowhere, and nobody can look it up for you.',
  passphrase: 'Passphrase',
  passphraseHint: 'Several words you do not use together are better than one word with signs.',
  passphraseAgain: 'The same passphrase again',
  passphraseDiffers: 'These two are not the same.',
  passphraseTooWeak:
    'This one is too easy to guess to protect people. Make it longer, or take the suggested words.',
  suggest: 'Suggest words',
  suggestOther: 'Suggest other words',
  suggested: 'Write these words down now, with pen and paper',
  suggestedMore:
    'They were drawn by chance and are strong. Keep the paper away from this computer, and destroy it when you know them by heart.',
  useSuggested: 'Take these words',
  strength: 'Strength',
  strengthWeighing: 'Weighing…',
  strength0: 'Very weak: a stranger with this computer would guess it within minutes.',
  strength1: 'Weak: a stranger with this computer would guess it within days.',
  strength2: 'Fair: a determined stranger could guess it within months.',
  strength3: 'Strong: guessing would take many years with today’s computers.',
  strength4: 'Very strong: guessing it is out of reach with today’s computers.',
  strengthLimit: 'This is an estimate. It cannot know whether somebody has seen you type it.',
  makeKeys: 'Make the keys',
  makingKeys: 'Making the keys…',

  keyTitle: 'Your recovery key',
  keyContext: 'If every passphrase is forgotten, only this key opens the office.',
  keyOnPaper: 'It is shown only now. Print it or write it down, on paper only.',
  keySafe:
    'Whoever has this paper and this computer can read everything. Keep it sealed, in a safe or with a person you trust, never beside the computer.',
  keyPhoto: 'Do not photograph it and do not send it.',
  keyWritten: 'I have it on paper',

  typeTitle: 'Type the recovery key back',
  typeContext: 'From the paper. So we know it is right before it is needed.',
  typeSeeAgain: 'Show the key again',
  typeWrong_one: 'Group {{groups}} does not fit. Compare it with the paper.',
  typeWrong_other: 'Groups {{groups}} do not fit. Compare them with the paper.',
  typeDiffers:
    'This is not the key that was shown. Compare it with the paper from the first group on.',
  finish: 'Finish set-up',
  finishing: 'Setting up the office…',

  doneTitle: 'Your office is ready',
  doneContext: 'Everything in it is encrypted from the first word on.',
  doneKey: 'Bring the paper with the recovery key to its safe place today.',
  doneLock:
    'When you leave the computer, press Ctrl+L. After five minutes without work it locks itself.',
  doneBackup:
    'Records exist only on this computer. If it breaks, they are gone unless there is a backup.',
  toOffice: 'Go to the office',

  practiceTitle: 'Preparing the practice office',
  practiceContext: 'Inventing people and their records. This takes less than a minute.',
  practicePeople: 'Invented people',

  // The sheet that is printed
  sheetTitle: 'Recovery key',
  sheetUse: 'How to use it',
  sheetUseOne: 'Start the application on the computer of the office.',
  sheetUseTwo: 'At the sign-in, choose “Use the recovery key or cards”.',
  sheetUseThree: 'Type the groups. Large and small letters are the same.',
  sheetKeep: 'How to keep it',
  sheetMade: 'Made on {{date}}',
  sheetNoName: 'This sheet names no office on purpose. Do not write one on it.',

  // Recovery
  recoverTitle: 'Open with the recovery key',
  recoverContext: 'Type the groups from the paper, then choose a new passphrase.',
  recoverOpen: 'Open the office',
  newKeyAbove: 'Signed in with the recovery key',
  newKeyContext:
    'Type it back. From then on it opens the office if every passphrase is forgotten, and the paper you used opens nothing any more: destroy it.',
  newKeyAfterCards:
    'Type it back. From then on the old recovery key opens nothing any more: destroy it. The new cards come next.',
} as const
