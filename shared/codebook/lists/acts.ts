import { codeList } from '../code-list.ts'

/** The acts of the Palermo Protocol, article 3(a). HTCDS records events, not acts. */
export const acts = codeList('acts', 'UN Trafficking in Persons Protocol, article 3(a)', [
  { code: 'Recruitment', htcds: null },
  { code: 'Transportation', htcds: null },
  { code: 'Transfer', htcds: null },
  { code: 'Harbouring', htcds: null },
  { code: 'Receipt', htcds: null },
])
