/** Topics of the definitions, the interview in a hard moment, and data that comes and goes. */
export const helpMore = {
  definitions: {
    title: 'Definitions',
    what: 'Every question and every answer has one meaning, the same in every office. Here you read it, print it, or take it along.',
    one: 'Search by a word of the question, by an answer, or by the id of the international standard.',
    two: '“Save as PDF” makes the data dictionary. The XLSForm is the same questions for KoboToolbox.',
    three:
      'Your office may add questions of its own under Settings. They never change the shared ones and never leave with a bundle.',
  },
  staff: {
    title: 'People and roles',
    what: 'Each person signs in with a picture and a passphrase of their own. Under Settings, People shows who may do what.',
    one: 'Invite somebody with a code on paper. They type it on this computer and make their own passphrase; nobody else ever knows it.',
    two: 'Who forgot the passphrase gets a new code from two colleagues, or uses the recovery key.',
    three:
      'When somebody leaves, let them go: all locks are changed, and you print a new recovery key.',
    four: 'Inviting, changing roles, new recovery papers, sharing, taking all data out, putting back a backup, deleting for good and erasing need a second person, a director or security officer, who types their own passphrase. Where there is none, one person acts alone, and Home says so.',
  },
  paper: {
    title: 'Interviews on paper',
    what: 'Print the paper form under Definitions for interviews without a computer.',
    one: 'Every question has the same number on paper and on the screen, for example 4.3.',
    two: 'Afterwards start a new intake and choose “Enter from paper”: it follows the order of the page.',
    three: 'Destroy the paper once it is entered. Until then keep it locked away.',
    four: '“Quick entry” (Ctrl+E) shows all questions of any interview as one sheet, for people who know the form. Type numbers, first letters or the signs at the top; Enter goes on, Ctrl+G goes to a number.',
  },
  files: {
    title: 'Photos, documents and recordings',
    what: 'On a case page, under “Files”, you keep photos, PDF files and recordings. They are encrypted like everything else, and shown only inside Tessera.',
    one: 'Tessera looks at what is inside a file, whatever its name says, and takes out what a phone hides in a photo or recording: place, time and device. A PDF keeps its own notes, such as who wrote it.',
    two: 'The original stays on the phone, stick or disk where it came from. Delete it there, and empty the bin, once the file is in the case.',
    three:
      'Every look at a file stands in the log. Files never leave in a bundle, a report or the data file.',
  },
  danger: {
    title: 'When it is not safe',
    what: 'F9 hides everything at once behind a clock. Any key and your passphrase bring you back to the same question.',
    one: 'When an answer speaks of danger, your office’s own steps and phone number appear. Write them under Settings before you need them.',
    two: 'Ask first whether the person has told this before, and write down to whom. Nobody should have to tell it again.',
    three:
      'The person may stop at any moment. Pause, and note where you stopped; what was said is kept.',
  },
  persons: {
    title: 'Several persons in one case',
    what: 'A family or a group that was found together is one case with several persons.',
    one: 'Each person is asked for their own consent. What they share can be copied from the first interview, question by question.',
    two: 'Children and relatives who came along, and alleged perpetrators, are written down with as little as is needed.',
    three:
      'When a name sounds like somebody you know already, Tessera says why. You decide whether it is the same person.',
  },
  ownQuestions: {
    title: 'Your own questions',
    what: 'Under Settings your office can add sections, questions and answers of its own. They stand at the end of a step of the interview, and are answered, shown and printed like all others.',
    one: 'Write the question in one language first. Where another language is missing, the first one is shown.',
    two: 'Each change is a version that is kept. A question is retired, never deleted: it is not asked any more, and older answers stay in their cases.',
    three: 'Own questions never leave your office in a report or bundle. Ask only what you need.',
  },
  caseAccess: {
    title: 'Whose case it is',
    what: 'A case is open to those who work on it: who finished its interview, and whom they added. Others see its code and whom to ask.',
    one: 'If you need a colleague’s case, open it and say why in a few words. It is open for you for 24 hours.',
    two: 'Reasons are kept and looked at every week. Which cases somebody opened stands in the log.',
    three:
      'Before you go away, arrange under Settings who stands in for you. It begins and ends by itself.',
  },
  known: {
    title: 'Somebody you already know',
    what: 'While you type who a person is, Tessera looks whether the office knows them already: in another script, another spelling, with the parts of the name in another order.',
    one: 'It says what is alike and what is not. It never stops you, and it shows the name of another person only when you ask for it with F2.',
    two: '“It is the same person” fills in what is on record, only where nothing is typed yet. It makes no second person, and you can take it back.',
    three:
      'It does not see interviews that are not finished, nicknames, or Chinese names written in Latin letters. When you are in doubt, ask the person.',
  },
  backups: {
    title: 'Backups',
    what: 'Once a day, before closing and when you ask, Tessera makes a locked copy of all records and reads it again. Only then does it count.',
    one: 'Backups on this computer do not help when it is stolen or breaks. Copy the newest one to a USB stick every week, and keep the stick in another place.',
    two: 'A copy on a stick opens only with paper that was valid when it was made: the recovery key, or two of three trustee cards. Keep stick and paper apart. After new papers, copy anew.',
    three:
      '“Test” reads a whole backup and counts its cases. “Put back” replaces what is here, and keeps it aside until you remove it. On a new computer choose “Put back a backup” on the first screen.',
  },
  salvage: {
    title: 'When the records are damaged',
    what: 'A disk that wears out or a power failure can make part of the records unreadable. Tessera says so at sign-in and changes nothing.',
    one: 'Put back the newest backup: the damaged records are set aside, whole. You are signed in with the backup.',
    two: 'Then Home shows what was written since the backup and can still be read. “Bring all of it here” adds it; nothing that is here is deleted.',
    three:
      'A damaged record is never shown wrong: it can be read as it was written, or not at all. Compare what is missing with your papers, and have the disk looked at soon.',
  },
  data: {
    title: 'Taking data along or bringing it in',
    what: 'Under Settings all records can be saved to one locked file, or brought in from one.',
    one: 'The file opens with its passphrase only, in Tessera or with the free tool “age”. Keep both apart.',
    two: 'Bringing in adds the cases that are not here yet. What is here already is never changed.',
    three: 'It is not a backup: reports and the log are not in it.',
  },
  retention: {
    title: 'Keeping and deleting',
    what: 'Each kind of record has a day on which somebody looks whether it is still needed. The rules are under Settings; what has come to its day is shown there and on Home.',
    one: 'Nothing is deleted by itself. Keep it longer and say why, or delete it for good; its code must be typed.',
    two: 'Deleting cannot reach everything: old backups expire within twelve months, and paper, USB sticks and partners must be asked or destroyed. The screen says which.',
    three:
      'A person may see what is held about them: on a case page choose “Print what is held about this person”. Each text can be held back before it is given.',
  },
  recovery: {
    title: 'Recovery',
    what: 'If passphrases are forgotten, only paper opens the office, and a copy of it on a new computer: the recovery key, or two of three trustee cards.',
    one: 'Practise once a year. Type the paper; Tessera says whether it works or which group is wrong, and changes nothing.',
    two: 'A new key or new cards count once they were typed back. Until then the old ones open the office, so there is never no way in.',
    three:
      'When a paper was used, seen or lost, make a new one the same day and destroy the old one.',
  },
  emergency: {
    title: 'In an emergency',
    what: 'Erasing makes everything of this office on this computer unreadable within seconds. It cannot be undone.',
    one: 'Lock first (Ctrl+L or F9). Without a passphrase nobody reads anything, and nothing is lost.',
    two: 'Copies on USB sticks, printed paper and files that were sent stay as they are.',
    three:
      'There is no false passphrase that opens an empty office: it would not be believed, and would put you in more danger.',
  },
  log: {
    title: 'What was done',
    what: 'Tessera notes every sign-in, every change and every file that leaves: who, when, and about which case, never a name. Whoever may read this log finds it under Settings.',
    one: '“Check the log” reads every entry again. When somebody changed, added, moved or took out entries with another program, it says where and how.',
    two: 'Once a month, “Compare with paper”: type the reference from the last line of the newest printed report. It shows even that somebody put back an older copy of everything, backups included.',
    three:
      'When something is wrong: write the number on paper, keep the computer as it is, and call for help.',
  },
} as const
