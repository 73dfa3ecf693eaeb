import type { EntityWordsOf } from '../codebook-shape.ts'

export const historicEvent: EntityWordsOf<'historicEvent'> = {
  type: {
    label: 'What happened there',
    ask: 'What happened at this place?',
    why: 'In the right order, the places show the route.',
    definition: 'Whether the person was recruited, passed through or was exploited at this place.',
  },
  date: {
    label: 'When',
    ask: 'When was that?',
    why: 'A month or a year is enough to put things in order.',
    definition: 'The day, month or year of the event.',
  },
  country: {
    label: 'Country',
    ask: 'In which country was that?',
    why: 'It shows routes.',
    definition: 'The country of the event.',
  },
  state: {
    label: 'Province or state',
    ask: 'In which province or state was that?',
    why: 'It helps to see routes, and to find a place again. It is never shared.',
    definition: 'The province or state of the event.',
  },
  city: {
    label: 'Town or village',
    ask: 'In which town or village was that?',
    why: 'It helps to see routes, and to find a place again. It is never shared.',
    definition: 'The town or village of the event.',
  },
  street: {
    label: 'Street',
    ask: 'Where exactly was that?',
    why: 'It helps to see routes, and to find a place again. It is never shared.',
    definition: 'The street or place of the event.',
  },
  postalCode: {
    label: 'Postal code',
    ask: 'What is the postal code there?',
    why: 'It helps to see routes, and to find a place again. It is never shared.',
    definition: 'The postal code of the place.',
  },
  latitude: {
    label: 'Latitude',
    ask: 'Which latitude does the place have?',
    why: 'It helps to see routes, and to find a place again. It is never shared.',
    definition: 'How far north or south the place is, in decimal degrees. South is negative.',
    examples: '13.7563',
  },
  longitude: {
    label: 'Longitude',
    ask: 'Which longitude does the place have?',
    why: 'It helps to see routes, and to find a place again. It is never shared.',
    definition: 'How far east or west the place is, in decimal degrees. West is negative.',
    examples: '100.5018',
  },
  description: {
    label: 'Description',
    ask: 'What do you remember of this place?',
    why: 'A detail, such as a shop sign, can be enough to find it.',
    definition: 'What is known about the event and the place, in words.',
  },
}
