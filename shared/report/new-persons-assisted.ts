/**
 * @file New persons assisted in a quarter (indicator I3).
 *
 * A person is new in the quarter in which their first case as a victim was registered; later cases and
 * reopened ones do not count again. "Registered" stands for "first assisted" until services are
 * recorded. Forms of exploitation are those of that first case.
 */
import type { ReportDefinition } from './definition.ts'

export const newPersonsAssisted: ReportDefinition = {
  id: 'newPersonsAssisted',
  version: 1,
  counts: 'persons',
  role: 'victim',
  firstDate: 'case.registrationDate',
  consent: 'statistics',
  tables: [
    {
      kind: 'grid',
      id: 'ageByGender',
      rows: 'person.ageAtRegistration',
      columns: 'person.gender',
      steps: [
        { rows: 'ageBands', columns: 'codes' },
        { rows: 'ageBands', columns: 'genderGroups' },
        { rows: 'ageFour', columns: 'genderGroups' },
        { rows: 'ageAdult', columns: 'genderGroups' },
        { rows: 'ageBands', columns: 'all' },
        { rows: 'ageFour', columns: 'all' },
        { rows: 'ageAdult', columns: 'all' },
      ],
      beside: { id: 'byGender', steps: ['codes', 'genderGroups'] },
    },
    {
      kind: 'several',
      id: 'byForm',
      rows: 'victim.exploitationTypes',
      steps: ['codes', 'exploitationGroups'],
    },
  ],
}
