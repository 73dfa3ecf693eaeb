export const emergency = {
  title: 'In an emergency',
  context: 'When people would come to harm if somebody took this computer now.',
  toScreen: 'Erase everything on this computer',
  lockFirst: 'Locking is enough in most cases',
  lockFirstMore:
    'Ctrl+L locks and F9 hides, at once. Without a passphrase nobody can read the records.',
  what: 'What erasing does',
  whatOne: 'No passphrase, recovery key or trustee card opens anything on this computer any more.',
  whatTwo:
    'All records of this office and the backups on this computer are made unreadable and deleted.',
  whatThree:
    'It takes a few seconds and cannot be undone. Nothing here says afterwards that there was an office.',
  stays: 'What it does not remove',
  staysOne:
    'Copies on USB sticks and other computers, and files that were saved or sent: reports, bundles, pictures.',
  staysTwo: 'Paper: the recovery key, cards, notes, printed forms.',
  staysThree:
    'On SSD disks and USB sticks, pieces of what was erased can remain in the hardware. They are encrypted; a weak passphrase could still be guessed from them with special tools.',
  back: 'The way back',
  backMore:
    'Only a backup that lies elsewhere, together with the recovery key or two trustee cards, brings the records back, also on another computer.',
  word: 'ERASE',
  typeWord: 'Type {{word}} to make the button work',
  erase: 'Erase everything',
  counting_one: 'Everything is erased in {{count}} second',
  counting_other: 'Everything is erased in {{count}} seconds',
  countingMore: 'Until then Cancel or Esc stops it. Locking stops it too.',
  erasing: 'Erasing…',
  failed: 'Not everything could be erased',
  failedMore:
    'A file could not be overwritten. If there is time, take this computer away or switch it off; if there is not, leave it. The office is locked.',
  inPractice:
    'In the practice office nothing can be erased: everything in it is invented and forgotten when you lock.',
} as const
