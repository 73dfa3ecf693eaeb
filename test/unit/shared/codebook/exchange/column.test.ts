import { expect, test } from 'vitest'
import { entities } from '#shared/codebook/codebook.ts'
import { columnOf, fieldOfHeader } from '#shared/codebook/exchange/column.ts'

const fields = entities.flatMap((entity) => entity.fields)

test('every column of ours names one field', () => {
  for (const field of fields) expect(fieldOfHeader(columnOf(field))?.path).toBe(field.path)
})

test.each([
  ['prs_FirstName', 'person.firstName'],
  ['prs_First_Name', 'person.firstName'],
  ['FirstName', 'person.firstName'],
  ['prs_Second_Name', 'person.secondName'],
  ['vic_Methods_of_Control', 'victim.methodsOfControl'],
  ['vic_TraffickinStatusDecisionMakingOrg', 'statusDecision.decidingBody'],
  ['VIC_TYPEOFEXPLOITATION ', 'victim.exploitationTypes'],
  ['prs_Nationality', 'person.citizenship'],
  ['vic_Vulnerabilities', 'victim.vulnerabilities'],
  ['x_vic_Acts', 'victim.acts'],
])('the header %s means %s', (header, path) => {
  expect(fieldOfHeader(header)?.path).toBe(path)
})

test.each(['', 'Notes of the driver', 'City', 'constructor', '__proto__'])(
  'the header %j means nothing that could be guessed',
  (header) => {
    expect(fieldOfHeader(header)).toBeNull()
  },
)
