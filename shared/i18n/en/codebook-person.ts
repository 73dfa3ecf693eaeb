import type { EntityWordsOf } from '../codebook-shape.ts'

export const person: EntityWordsOf<'person'> = {
  nativeName: {
    label: 'Name in own script',
    ask: 'How do you write your name yourself?',
    why: 'Your own spelling is the one that is right. It avoids mix-ups when names are written in Latin letters.',
    definition: 'The whole name, written in the script the person uses.',
    examples: 'សុខ ដារ៉ា · สมชาย ใจดี · ສົມພອນ ແສງທອງ',
  },
  salutation: {
    label: 'Form of address',
    ask: 'How would you like us to address you?',
    why: 'So that everybody here speaks to you with respect.',
    definition: 'A title or form of address that the person wants to be used.',
    examples: 'Ms, Mr, Bong, Khun, Ibu, Ate',
  },
  firstName: {
    label: 'First name',
    ask: 'What is your given name?',
    why: 'So that we can find the record again and help the right person. Names are never shared with partners or donors.',
    definition: 'The given name in Latin letters. A person with a single name has it here.',
    examples: 'Dara, Somchai, Putri, Maria',
  },
  middleName: {
    label: 'Middle name',
    ask: 'Do you have a middle name?',
    why: 'It tells people with the same names apart.',
    definition: 'Names between the first and the family name, in Latin letters.',
    examples: 'In the Philippines, the mother’s maiden name: Santos',
  },
  secondName: {
    label: 'Family name',
    ask: 'What is your family name, if you have one?',
    why: 'So that we can find the record again. Many people have no family name; then choose “Does not apply”.',
    definition: 'The family name, or the last part of the name, in Latin letters.',
    examples: 'Sok, Jaidee, Reyes. Many Indonesian names have one part: leave this empty.',
  },
  birthdate: {
    label: 'Date of birth',
    ask: 'When were you born? The year alone helps too.',
    why: 'A person under 18 has special rights: it is trafficking even when nobody used force or lies.',
    definition:
      'The date of birth in the Gregorian calendar. Give as much as is known: the year, the month and year, or the full date.',
    examples: '2004 · 03/2004 · 14 Mar 2004. A Thai year 2547 is 2004.',
  },
  ageAtRegistration: {
    label: 'Age at registration',
    ask: 'How old are you now?',
    why: 'Help, rights and reports differ by age. When nobody knows, an honest estimate is better than nothing; mark it as one.',
    definition:
      'Age in whole years on the day the person was registered here. Filled in for you when the date of birth is known.',
    examples: 'Born in 2004, registered in November 2026: 21 or 22, marked as estimated.',
  },
  gender: {
    label: 'Gender',
    ask: 'How do you describe your gender?',
    why: 'Services such as shelters and health care depend on it. Use the person’s own words, never your impression.',
    definition:
      "Designates the individual's expression or condition of being male, female, both or neither. This category considers the psychological, behavioral, social, and cultural aspects of being male, female, or non-binary (masculinity, femininity, neither, or a combination of both).",
    examples:
      'The card says “male”, she says she is a woman: choose what she says, “Woman or girl” or “Transgender woman or girl”. Never guess from clothes or voice.',
    official: true,
  },
  citizenship: {
    label: 'Citizenship',
    ask: 'Of which country or countries are you a citizen?',
    why: 'It decides which embassy can help and which protection the person has.',
    definition:
      'Every country whose citizen the person is. For a stateless person choose “Does not apply” and say so in the case notes.',
    examples: 'Born in Thailand to parents from Myanmar, with a Myanmar passport: Myanmar.',
  },
  primaryLanguage: {
    label: 'Main language',
    ask: 'In which language do you feel most at ease?',
    why: 'So that we find the right interpreter, and nobody has to tell their story in a language they do not master.',
    definition: 'The language the person speaks best, signed languages included.',
    examples: 'A person from Ratanakiri may speak Khmer with us but feel at ease in Tampuan.',
  },
  mobilePhone: {
    label: 'Mobile phone',
    ask: 'Is there a mobile number where we may call you?',
    why: 'Only to keep in touch, and only in the way that is safe for you.',
    definition: 'A mobile number, best with the country code.',
    examples: '+855 12 345 678',
  },
  homePhone: {
    label: 'Home phone',
    ask: 'Is there another number, at home or with someone you trust?',
    why: 'Mobile numbers often change. A second number keeps the contact.',
    definition: 'A second number, at home or of a trusted person, best with the country code.',
    examples:
      'The number of an aunt she trusts: +855 00 000 000. A phone at home that the recruiter’s family answers: leave it empty.',
  },
  email: {
    label: 'E-mail',
    ask: 'Do you have an e-mail address that only you read?',
    why: 'Some people can be reached safely only by e-mail.',
    definition: 'An e-mail address that the person controls.',
    examples:
      'An address she opens on her own phone: yes. An address whose password her husband knows: leave it empty.',
  },
  safeContact: {
    label: 'Safe contact',
    ask: 'When and how is it safe for us to contact you? Is there anyone who must not know?',
    why: 'A call at the wrong moment can put a person in danger. Read this before every contact.',
    definition:
      'The person’s own instructions for contact: when, how, through whom, and what never to do.',
    examples: 'Only text messages, mornings. Never mention the organisation’s name.',
  },
  mailingStreet: {
    label: 'Street',
    ask: 'Where do you live now: street, house, village?',
    why: 'For visits and for help on the way home. An address is never shared.',
    definition: 'The street in the mailing address.',
    examples:
      'House 5, behind the school: enough where streets have no name. The parents’ house where she no longer lives: not here.',
    official: true,
  },
  mailingCity: {
    label: 'Town or district',
    ask: 'In which town or district is that?',
    why: 'It shows which services are near.',
    definition: 'The city in the mailing address.',
    examples: 'Battambang. The village is written with the street.',
    official: true,
  },
  mailingState: {
    label: 'Province or state',
    ask: 'In which province or state is that?',
    why: 'It shows which office and which authorities are responsible.',
    definition: 'The state or province in the mailing address.',
    examples:
      'Chiang Mai. A person who lives abroad today: the province or state there, not the one at home.',
    official: true,
  },
  mailingPostalCode: {
    label: 'Postal code',
    ask: 'Do you know the postal code?',
    why: 'Only needed when letters are sent.',
    definition: 'The zip or postal code in the mailing address.',
    examples: '50200. Nobody knows it: “Not known”. Do not take the code of the next town.',
    official: true,
  },
  mailingCountry: {
    label: 'Country of residence',
    ask: 'In which country is that?',
    why: 'It shows who can help after a return.',
    definition: 'The country in the mailing address.',
    examples:
      'A Cambodian who lives in a shelter in Thailand today: Thailand. Citizenship is another question.',
    official: true,
  },
  secondaryLanguage: {
    label: 'Other language',
    ask: 'Which other language do you speak well?',
    why: 'It opens another way when no interpreter for the first language can be found.',
    definition: 'A second language in which the person can hold a conversation.',
    examples:
      'Feels at ease in Tampuan and can tell a story in Khmer: Khmer. Knows only greetings and numbers in Thai: not Thai.',
  },
  maritalStatus: {
    label: 'Marital status',
    ask: 'Are you married, or do you live with somebody?',
    why: 'A husband or wife can be a support, or a danger. Both matter for a return.',
    definition: 'The legal or customary status of the person’s partnership today.',
    examples: 'Separated, not divorced by law: “Separated”.',
  },
  identityNumber: {
    label: 'Identity number',
    ask: 'Do you have an identity card, and may we note its number?',
    why: 'For papers, and to get lost documents again. It is never shared.',
    definition: 'Relevant national identity number',
    examples:
      '000 000 000, as it is written on the national identity card. The number on a factory badge: not here.',
    official: true,
  },
  deceased: {
    label: 'Has died',
    ask: 'Is it known that this person has died?',
    why: 'So that nobody tries to call, and relatives are spoken to with care.',
    definition: 'Indicates if the person is known to be no longer alive.',
    examples:
      'The family told us of the funeral: yes. Nobody has heard of him for two years: no. It has to be known.',
    official: true,
  },
  title: {
    label: 'Position',
    ask: 'Which position does this person have in the organisation?',
    why: 'It helps to tell people of the same name apart, and to understand what somebody could do.',
    definition: 'The person’s position within an organisation',
    examples: 'Foreman; owner of the agency; captain.',
    official: true,
  },
  mailingLatitude: {
    label: 'Latitude',
    ask: 'Which latitude does the place have?',
    why: 'Where houses have no numbers, a point on the map is the address. It is never shared.',
    definition: 'How far north or south the place is, in decimal degrees. South is negative.',
    examples: '11.5564',
  },
  mailingLongitude: {
    label: 'Longitude',
    ask: 'Which longitude does the place have?',
    why: 'Where houses have no numbers, a point on the map is the address. It is never shared.',
    definition: 'How far east or west the place is, in decimal degrees. West is negative.',
    examples: '104.9282',
  },
  highestLevelOfEducation: {
    label: 'Highest level of education',
    ask: 'How far did you go in school?',
    why: 'It shows which training and which work can come next.',
    definition: 'The highest level of education attainment.',
    examples:
      'Left in grade 5: no level is finished yet, so “Early childhood education” or leave it open.',
    official: true,
  },
  numberOfChildren: {
    label: 'Number of children',
    ask: 'How many children do you have?',
    why: 'Children may need help too, and may be in danger.',
    definition: 'How many living children the person has, wherever they live.',
    examples:
      'Two live with her, one with the grandmother: 3. A nephew she brings up: not here, but among the people who depend on her.',
  },
  numberOfDependants: {
    label: 'People who depend on them',
    ask: 'How many people live from what you earn?',
    why: 'It shows how hard it is to stay away from work that pays, even from bad work.',
    definition: 'Children and adults who live from what the person earns or gives.',
    examples: 'Two children, a mother and a brother at school: 4.',
  },
  difficultySeeing: {
    label: 'Difficulty seeing',
    ask: 'Do you have difficulty seeing, even if wearing glasses?',
    why: 'It shows which help must be arranged differently. It says nothing about what somebody can decide.',
    definition:
      'How much difficulty the person has in seeing, with glasses if they have them: one of the six questions of the Washington Group short set on functioning.',
    examples:
      'Reads well with glasses: “No difficulty”. Lost the glasses and has no others: answer for how it is today, without them.',
  },
  difficultyHearing: {
    label: 'Difficulty hearing',
    ask: 'Do you have difficulty hearing, even if using a hearing aid?',
    why: 'It shows which help must be arranged differently. It says nothing about what somebody can decide.',
    definition:
      'How much difficulty the person has in hearing, with a hearing aid if they have one: one of the six questions of the Washington Group short set on functioning.',
    examples:
      'Follows a talk well with a hearing aid: “No difficulty”. Does not understand our language: that is not a difficulty hearing.',
  },
  difficultyWalking: {
    label: 'Difficulty walking',
    ask: 'Do you have difficulty walking or climbing steps?',
    why: 'It shows which help must be arranged differently. It says nothing about what somebody can decide.',
    definition:
      'How much difficulty the person has in walking or climbing steps: one of the six questions of the Washington Group short set on functioning.',
    examples:
      'Can only walk with a crutch: at least “Some difficulty”, even when the crutch helps. Was not allowed to go out: that is not a difficulty walking.',
  },
  difficultyRemembering: {
    label: 'Difficulty remembering',
    ask: 'Do you have difficulty remembering or concentrating?',
    why: 'It shows which help must be arranged differently. It says nothing about what somebody can decide.',
    definition:
      'How much difficulty the person has in remembering or concentrating: one of the six questions of the Washington Group short set on functioning.',
    examples:
      'Often loses the thread and forgets what was just said: “Some difficulty” or more, as the person says. Does not want to talk about one night: not counted here.',
  },
  difficultySelfCare: {
    label: 'Difficulty with self-care',
    ask: 'Do you have difficulty with self-care, such as washing all over or dressing?',
    why: 'It shows which help must be arranged differently. It says nothing about what somebody can decide.',
    definition:
      'How much difficulty the person has in washing all over or dressing: one of the six questions of the Washington Group short set on functioning.',
    examples:
      'Cannot close buttons because of an injured hand: “Some difficulty” or more, as the person says. There was no water to wash with: not counted here.',
  },
  difficultyCommunicating: {
    label: 'Difficulty communicating',
    ask: 'Using your usual language, do you have difficulty communicating, for example understanding or being understood?',
    why: 'It shows which help must be arranged differently. It says nothing about what somebody can decide.',
    definition:
      'How much difficulty the person has in understanding or being understood in their usual language: one of the six questions of the Washington Group short set on functioning.',
    examples:
      'Speaks Lao with ease and not a word of our language: “No difficulty”. Is hardly understood by their own family: “A lot of difficulty”.',
  },
}
