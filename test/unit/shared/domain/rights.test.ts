import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { allRights, keysOf, may, rightsOf, roles } from '#shared/domain/rights.ts'
import { rightsDocument } from '#test/support/rights-document.ts'

test('one person with every role may do everything', () => {
  expect(rightsOf(roles)).toEqual(allRights)
})

test('each right is somebody’s', () => {
  for (const right of allRights) expect(roles.some((role) => may([role], right))).toBe(true)
})

test('nobody without a role may do anything', () => {
  expect(rightsOf([])).toEqual([])
})

test('director and data officer hold no key to names (ASVS 13.3.2)', () => {
  expect(keysOf(['director'])).toEqual({ identity: false, export: true })
  expect(keysOf(['dataOfficer'])).toEqual({ identity: false, export: false })
  expect(keysOf(['dataOfficer', 'director'])).toEqual({ identity: false, export: true })
  expect(keysOf(['caseWorker'])).toEqual({ identity: true, export: false })
  expect(keysOf(['securityOfficer'])).toEqual({ identity: true, export: true })
})

test('a security officer does not work on cases, and a case worker exports nothing', () => {
  expect(may(['securityOfficer'], 'workOnCases')).toBe(false)
  expect(may(['caseWorker'], 'share')).toBe(false)
  expect(may(['caseWorker'], 'releaseReports')).toBe(false)
  expect(may(['caseWorker'], 'moveData')).toBe(false)
})

test('the document of rights is what the table and the contract say', () => {
  const file = resolve(import.meta.dirname, '../../../../shared/domain/RIGHTS.md')
  const text = rightsDocument()
  if (process.env['WRITE_RIGHTS'] === '1') writeFileSync(file, text)
  expect(readFileSync(file, 'utf8'), 'write it anew with WRITE_RIGHTS=1').toBe(text)
})
