/** @file What changed in the codebook, version by version. */
export const codebookChanges = {
  title: 'What changed',
  version: 'Version {{version}}, {{day}}',
  changes: {
    first: 'The first version: the person, the case, what happened, consent and decisions.',
    wholeStandard:
      'All 84 fields of IOM’s data standard are here now. Before there were the most important ones only.',
    beforeTheInterview:
      'New questions before the interview: is it safe and private, are basic needs met, who interprets, who is in the room.',
    consentScopes:
      'Consent to keep a record, to be contacted and to be referred is asked one by one, apart from the interview.',
    consentDetails:
      'Consent says what was explained, how and in which language it was given, what a child said, and what must not be told to whom.',
    means:
      'The means of the UN protocol are asked: abduction, fraud, abuse of power and payments cannot be seen from methods of control.',
    recruitmentDetails: 'New: promises, fees, and the websites and apps that were used.',
    workDetails: 'New: months it lasted, pay, hours a day, and whether own papers were used.',
    industryDivisions: 'Six industries can be divided further, as the standard does.',
    provinces:
      'The province of recruitment and of exploitation can be chosen for Cambodia, Indonesia, the Philippines and Thailand.',
    languages: 'Every living language can be chosen. The common ones come first.',
    danger:
      'Five signs of danger and the help a person wants have questions of their own. Each sign brings up your office’s steps.',
    repeated:
      'A person can have any number of earlier interviews, referrals, services, plans, places on the way and comments.',
    otherPeople: 'Family members and people alleged to have taken part can be part of a case.',
    directory: 'Organisations are kept in one directory.',
    optional:
      'Questions on disability, education and dependants can be turned on in Settings. They are off at first.',
    notes: 'Each answer can carry a note. Notes are locked like names and never shared.',
    deprecated:
      'Three fields that the standard gave up are read from older files and shown, and never asked.',
  },
} as const
