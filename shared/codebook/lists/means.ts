import { codeList } from '../code-list.ts'

/**
 * The means of the Palermo Protocol, article 3(a). Several follow from methods of control (see
 * mapping/palermo.ts); abduction, abuse of power or vulnerability and payments have to be asked.
 */
export const means = codeList('means', 'UN Trafficking in Persons Protocol, article 3(a)', [
  { code: 'ThreatOrUseOfForce', htcds: null },
  { code: 'OtherCoercion', htcds: null },
  { code: 'Abduction', htcds: null },
  { code: 'Fraud', htcds: null },
  { code: 'Deception', htcds: null },
  { code: 'AbuseOfPower', htcds: null },
  { code: 'AbuseOfVulnerability', htcds: null },
  { code: 'PaymentsToAController', htcds: null },
])
