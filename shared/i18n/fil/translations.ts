import type { translations as english } from '../en/translations.ts'
import type { Translated } from '../translated.ts'

export const translations: Translated<typeof english> = {
  title: 'Mga salin',
  context: 'Itama ang mga salita sa screen sa inyong wika. Makikita agad ito ng inyong opisina.',
  language: 'Wika',
  tally: '{{reviewed}} sa {{total}} teksto ang natingnan na ng taong lumaki sa wikang ito.',
  draft:
    'Isinalin ng mga gumawa ng programa ang mga salitang ito. Draft ang mga ito hanggang matingnan ng taong lumaki sa wikang ito.',
  corrected_one: '{{count}} teksto ang itinama sa opisinang ito.',
  corrected_other: '{{count}} teksto ang itinama sa opisinang ito.',
  howTitle: 'Paano magtama',
  how: 'I-save ang talahanayan at buksan ito sa isang spreadsheet. Isulat ang mas mabuting teksto sa column na “correction”; huwag galawin ang iba. I-save ito bilang CSV (UTF-8) at ibalik dito. Dapat manatili ang mga pangalang nasa dobleng braces, gaya ng {{example}}.',
  save: 'I-save ang talahanayan',
  saved: 'Nai-save: {{place}}',
  bring: 'Magpasok ng itinamang talahanayan…',
  changes_one: '{{count}} teksto ang magbabago',
  changes_other: '{{count}} teksto ang magbabago',
  noChanges: 'Walang binabago ang talahanayang ito.',
  problems_one: '{{count}} row ang hindi magagamit:',
  problems_other: '{{count}} row ang hindi magagamit:',
  problem: {
    unknownKey: 'walang ganitong key',
    places: 'hindi magkapareho ang mga pangalang nasa dobleng braces',
    wrongText: 'masyadong mahaba, o may simbolong hindi puwede sa teksto',
  },
  english: 'Ingles',
  use: 'Gamitin ang mga salitang ito',
  forget: 'Ibalik ang orihinal na mga salita',
  forgetTitle: 'Ibalik ang orihinal na mga salita?',
  forgetMore_one:
    '{{count}} itinamang teksto sa wikang ito ang mawawala. I-save muna ang talahanayan para hindi mawala.',
  forgetMore_other:
    '{{count}} itinamang teksto sa wikang ito ang mawawala. I-save muna ang talahanayan para hindi mawala.',
  search: 'Maghanap ng teksto',
  searchHint: 'Mga salita sa Ingles o sa salin, o isang key',
  checked: 'natingnan na',
  unchecked: 'hindi pa natitingnan',
  here: 'itinama rito',
  first: 'Ipinapakita ang unang {{count}}. Maghanap para makita ang iba.',
  translation: 'Salin',
  state: 'Kalagayan',
}
