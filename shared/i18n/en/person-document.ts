export const personDocument = {
  title: 'What is held about this person',
  context:
    'Everything this office holds about one person, on paper for them. Nobody else is in it.',
  open: 'Print what is held about this person',
  back: 'Back to the case',
  language: 'Language of the document',
  check:
    'Read every text first. Hold back what names somebody else or could bring somebody into danger.',
  holdBack: 'Hold back',
  holdBackWhat: 'Hold back: {{what}}',
  give: 'Give it again',
  giveWhat: 'Give again: {{what}}',
  why: 'Why',
  reason: {
    otherPerson: 'It names another person',
    danger: 'It could bring somebody into danger',
    law: 'The law does not allow it',
  },
  heldBack: 'Held back: {{reason}}',
  notWhole: 'This document is not whole yet',
  notWholeMore:
    'The person is also in cases of colleagues. Open each one and say why. Then come back: only the whole document can be printed.',
  print: 'Print',
  savePdf: 'Save as PDF',
  warnTitle: 'This document is not protected',
  warnMore:
    'Whoever finds the paper or the file can read it. Give it to the person only, where it is safe for them to keep it.',
  warnDo: 'Go on',
  saved: 'Saved: {{place}}',

  // On the paper
  heading: 'What we hold about you',
  by: '{{organisation}}, {{date}}',
  rights:
    'You may ask us to correct this, take back your consent, or ask us to delete it. Ask anybody who works here.',
  keepSafe: 'This paper is not protected. Keep it where only you can read it.',
  aboutYou: 'About you',
  inCase: 'Case {{code}}',
  yourPart: 'Your part in it',
  answers: 'What was written down',
  consents: 'What you agreed to',
  decisions: 'Decisions about trafficking',
  sent: 'To whom data about you were sent',
  sentLine:
    '{{organisation}}, on {{date}}, for “{{purpose}}”, without your name. By agreement deleted there by {{deleteBy}}.',
  attachments: 'Attachments',
  workers: 'Who works on it here',
  lookedAt: 'We look on {{date}} whether we still need this.',
  keptUntil: 'Kept until {{date}}: {{reason}}.',
  draft: 'An interview with you that is not finished: {{code}}, begun on {{date}}.',
  none: 'Nothing.',
}
