/** @file Opens a vault, says so, and holds it until it is killed. */
import { writeSync } from 'node:fs'
import { openTestVault } from '../open-test-vault.ts'

const [folder = '', keys = '', staffId = ''] = process.argv.slice(2)
const session = openTestVault(folder, keys, staffId)
writeSync(1, `${String(session.auditHead().seq)}\n`)
setInterval(() => session.staff, 60_000)
