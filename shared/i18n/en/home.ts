export const home = {
  emptyTitle: 'No interviews yet',
  empty:
    'Start with one interview, or with a case you remember well. Tessera asks one thing at a time and keeps what you type as you go.',
  thisWeek_zero: 'Nobody new was registered this week.',
  thisWeek_one: '{{count}} person was registered this week.',
  thisWeek_other: '{{count}} persons were registered this week.',
  inAll_one: 'This office keeps {{count}} case.',
  inAll_other: 'This office keeps {{count}} cases.',
  pausedTitle: 'Waiting for you',
  goOnWith: 'Go on with the interview you paused',
  pausedAt: 'Saved {{moment}}',
  goOnHere: 'Continue {{code}}',
  recentTitle: 'Last worked on',
  recentCaption: 'Cases last worked on',
  allCases: 'All cases',
  changed: 'Changed',
  code: 'Code',
  name: 'Name',
  noName: 'No name given',
  nameHidden: 'Hidden',
  practice:
    'This is a practice office. Try an interview, a report, a bundle: when you lock, it is forgotten.',
  older: {
    read: 'I have read this',
    title: 'Older records were put back',
    found: 'The records on this computer end on {{found}}. Work was saved here until {{expected}}.',
    missing_one: 'One saved change between these two times is missing.',
    missing_other: '{{count}} saved changes between these two times are missing.',
    do: 'Ask in the office whether somebody put back a backup or copied the folder. If somebody did, enter again what is missing. If nobody did, stop here, keep this computer as it is, and call for help.',
    keysTitle: 'Older passphrases were put back',
    keysFound:
      'The file that holds the passphrases is from {{found}}. It was last changed on {{expected}}.',
    keysDo:
      'No record is missing, but a passphrase or a recovery key from that time may open the office again. Ask in the office who put the file back. If nobody did, keep this computer as it is, and call for help.',
  },
} as const
