import type { EntityWordsOf } from '../codebook-shape.ts'

export const historicEvent: EntityWordsOf<'historicEvent'> = {
  type: {
    label: 'What happened there',
    ask: 'What happened at this place?',
    why: 'In the right order, the places show the route.',
    definition: 'Whether the person was recruited, passed through or was exploited at this place.',
    examples:
      'Two nights in a guest house on the way: “Transit”. Made to clean that guest house for two months: “Exploitation”.',
  },
  date: {
    label: 'When',
    ask: 'When was that?',
    why: 'A month or a year is enough to put things in order.',
    definition: 'The day, month or year of the event.',
    examples: '“The rainy season of 2023”: the year is enough. Not the day on which it was told.',
  },
  country: {
    label: 'Country',
    ask: 'In which country was that?',
    why: 'It shows routes.',
    definition: 'The country of the event.',
    examples:
      'The bus went through Thailand to Malaysia: two places, each with its own country. Not the nationality of the people there.',
  },
  state: {
    label: 'Province or state',
    ask: 'In which province or state was that?',
    why: 'It helps to see routes, and to find a place again. It is never shared.',
    definition: 'The province or state of the event.',
    examples:
      'Trat. Only “somewhere in the south”: leave it empty, and write that in the description.',
  },
  city: {
    label: 'Town or village',
    ask: 'In which town or village was that?',
    why: 'It helps to see routes, and to find a place again. It is never shared.',
    definition: 'The town or village of the event.',
    examples:
      'The village nearest to the plantation, as the person calls it. Only “a big town”: write that in the description.',
  },
  street: {
    label: 'Street',
    ask: 'Where exactly was that?',
    why: 'It helps to see routes, and to find a place again. It is never shared.',
    definition: 'The street or place of the event.',
    examples:
      '“The road behind the bus station, third house.” Where the person lives now does not belong here.',
  },
  postalCode: {
    label: 'Postal code',
    ask: 'What is the postal code there?',
    why: 'It helps to see routes, and to find a place again. It is never shared.',
    definition: 'The postal code of the place.',
    examples:
      '00000, read from a letter or a sign. Not known: leave it empty, and take none from a place near by.',
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
    examples:
      '“A blue gate, two dogs, a shop with a red sign across the road.” Where the person is safe now does not belong here.',
  },
}
