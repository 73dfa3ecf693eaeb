import type { EntityWordsOf } from '../codebook-shape.ts'

export const organisation: EntityWordsOf<'organisation'> = {
  name: {
    label: 'Name',
    ask: 'What is the organisation called?',
    why: 'Written once, the same everywhere.',
    definition: 'The name of the organisation',
    examples:
      'The full name, as on their letters. Not only “the clinic”, and not the name of somebody who works there.',
    official: true,
  },
  type: {
    label: 'Kind of organisation',
    ask: 'What kind of organisation is it?',
    why: 'It decides how referrals to it are counted.',
    definition: 'The organisation category.',
    examples:
      'A private hospital: “Hospital or health service”, not “Company”. An association that only gives legal advice: “Legal service”.',
    official: true,
  },
  phone: {
    label: 'Telephone',
    ask: 'Under which number can they be reached?',
    why: 'So that a referral, a letter or a call reaches them.',
    definition: 'The primary telephone number of the organisation.',
    examples:
      '000 000 000, the desk that answers by day. Not the private number of somebody who works there.',
    official: true,
  },
  street: {
    label: 'Street',
    ask: 'In which street are they?',
    why: 'So that a referral, a letter or a call reaches them.',
    definition: 'Primary mailing or shipping street address of organisation.',
    examples:
      'House 12, Street 5. A shelter whose place is secret: leave it empty, or write the post box.',
    official: true,
  },
  city: {
    label: 'Town',
    ask: 'In which town are they?',
    why: 'So that a referral, a letter or a call reaches them.',
    definition: 'City portion of primary mailing or shipping address.',
    examples: 'The town to which letters go. An office in another town gets an entry of its own.',
    official: true,
  },
  state: {
    label: 'Province or state',
    ask: 'In which province or state are they?',
    why: 'So that a referral, a letter or a call reaches them.',
    definition:
      'State or province portion of primary mailing or shipping address. Entry is selected from a picklist of standard values or entered as text.',
    examples: 'They work in three provinces, letters go to the office in Kampot: Kampot.',
    official: true,
  },
  postalCode: {
    label: 'Postal code',
    ask: 'What is their postal code?',
    why: 'So that a referral, a letter or a call reaches them.',
    definition: 'Zip or postal code portion of primary mailing or shipping address.',
    examples: '00000, as on their letters. Not known: leave it empty.',
    official: true,
  },
  country: {
    label: 'Country',
    ask: 'In which country are they?',
    why: 'So that a referral, a letter or a call reaches them.',
    definition: 'Country portion of primary mailing or shipping address.',
    examples:
      'The head office is in another country, but we write to the office in Phnom Penh: Cambodia.',
    official: true,
  },
  latitude: {
    label: 'Latitude',
    ask: 'Which latitude does the place have?',
    why: 'So that a referral, a letter or a call reaches them.',
    definition: 'How far north or south the place is, in decimal degrees. South is negative.',
    examples: '11.5564',
  },
  longitude: {
    label: 'Longitude',
    ask: 'Which longitude does the place have?',
    why: 'So that a referral, a letter or a call reaches them.',
    definition: 'How far east or west the place is, in decimal degrees. West is negative.',
    examples: '104.9282',
  },
}
