import { codeList } from '../code-list.ts'
import { htcds } from './source.ts'

/**
 * Methods of control. HTCDS 2.0 disagrees with itself: its definitions name 17 methods, its picklist
 * 16, and neither holds the other. We keep the 17 definitions as codes (they are also CTDC's), and
 * the two picklist codes that are kinds of `Threats` (`broader`), so nothing of either is lost:
 * - an HTCDS picklist value comes in as the code that exports to it, `Other` as `Other`;
 * - out, each code becomes a picklist value that is true of it. RestrictsMovement, UsesChildren and
 *   threats of no stated kind have none, so they leave as `Other` rather than as something else;
 * - counts by definition (CTDC) take `broader` where there is one.
 */
export const controlMethod = codeList('controlMethod', `${htcds}, Field Definitions and picklist`, [
  'DebtBondage',
  'TakesEarnings',
  'RestrictsFinancialAccess',
  { code: 'PhysicalThreats', htcds: 'PhysicalThreats', broader: 'Threats' },
  { code: 'ThreatensChildrenFamily', htcds: 'ThreatensChildrenFamily', broader: 'Threats' },
  { code: 'Threats', htcds: 'Other' },
  { code: 'ThreatOfLawEnforcement', htcds: 'ThreatsLawEnforcement' },
  'PsychologicalAbuse',
  'PhysicalAbuse',
  'SexualAbuse',
  'FalsePromises',
  { code: 'PsychoactiveSubstances', htcds: 'PsychoactiveSubstance' },
  { code: 'RestrictsMovement', htcds: 'Other' },
  'RestrictsMedicalCare',
  'ExcessiveWorkingHours',
  { code: 'UsesChildren', htcds: 'Other' },
  'WithholdsNecessities',
  'WithholdsDocuments',
  'Other',
])
