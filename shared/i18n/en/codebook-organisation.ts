import type { EntityWordsOf } from '../codebook-shape.ts'

export const organisation: EntityWordsOf<'organisation'> = {
  name: {
    label: 'Name',
    ask: 'What is the organisation called?',
    why: 'Written once, the same everywhere.',
    definition: 'The name of the organisation',
    official: true,
  },
  type: {
    label: 'Kind of organisation',
    ask: 'What kind of organisation is it?',
    why: 'It decides how referrals to it are counted.',
    definition: 'The organisation category.',
    official: true,
  },
  phone: {
    label: 'Telephone',
    ask: 'Under which number can they be reached?',
    why: 'So that a referral, a letter or a call reaches them.',
    definition: 'The primary telephone number of the organisation.',
    official: true,
  },
  street: {
    label: 'Street',
    ask: 'In which street are they?',
    why: 'So that a referral, a letter or a call reaches them.',
    definition: 'Primary mailing or shipping street address of organisation.',
    official: true,
  },
  city: {
    label: 'Town',
    ask: 'In which town are they?',
    why: 'So that a referral, a letter or a call reaches them.',
    definition: 'City portion of primary mailing or shipping address.',
    official: true,
  },
  state: {
    label: 'Province or state',
    ask: 'In which province or state are they?',
    why: 'So that a referral, a letter or a call reaches them.',
    definition:
      'State or province portion of primary mailing or shipping address. Entry is selected from a picklist of standard values or entered as text.',
    official: true,
  },
  postalCode: {
    label: 'Postal code',
    ask: 'What is their postal code?',
    why: 'So that a referral, a letter or a call reaches them.',
    definition: 'Zip or postal code portion of primary mailing or shipping address.',
    official: true,
  },
  country: {
    label: 'Country',
    ask: 'In which country are they?',
    why: 'So that a referral, a letter or a call reaches them.',
    definition: 'Country portion of primary mailing or shipping address.',
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
