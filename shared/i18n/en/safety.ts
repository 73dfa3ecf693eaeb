export const safety = {
  capture: 'Pictures of the screen',
  captureContext:
    'Whether other programs may take pictures or films of this window, or show it in a video call. For everybody on this computer.',
  captureBlocked: 'Keep this window out of pictures',
  captureAllowed: 'Allow pictures of this window',
  captureWarning: 'Names can now be seen in pictures and video calls',
  captureWarningMore:
    'Anybody who takes a picture of the screen, or joins a video call in which it is shared, sees what you see. Choose the other setting when you are done.',
  captureLinux:
    'Linux offers no such protection: on this computer the setting changes nothing. Close Tessera before you share the screen.',
  clipboard: 'Copied text',
  clipboardValue: 'Removed from the clipboard after 30 seconds, and when you lock',
  wrongTries_one: 'One wrong passphrase was typed since you were here',
  wrongTries_other: '{{count}} wrong passphrases were typed since you were here',
  wrongTriesMore:
    'The last sign-in after wrong tries was on {{moment}}. Ask in the office who it was. If nobody knows, somebody may have tried to get in.',
  read: 'I have read this',
  halfTyped: 'You were writing this when the office locked',
  halfTypedMore: 'It was kept for you only. Open the same form again: it is filled in there.',
  halfTypedDrop: 'I do not need it any more',
  noLabel: 'Text',
  log: 'Technical log',
  logContext:
    'What the program did and where it failed, for whoever helps you. It holds no names and no answers. Read it before you give it to anybody.',
  logOpen: 'Read the technical log',
  logEmpty: 'Nothing is noted yet.',
  logSave: 'Save a copy',
  logSaved: 'Saved.',
  logOlder: 'Show older lines',
  logTime: 'Time',
  logEvent: 'What happened',
  logDetail: 'Where',
} as const
