/** @file A process that saves a draft again and again and says so each time, to be killed by a test. */
import { intakeHandlers } from '#main/services/intake.ts'
import { answersOf, contextOf, draftOf } from './records.ts'
import { createTestVault } from './vault.ts'

const vault = createTestVault()
const context = contextOf(vault.session)
const { draftId } = await intakeHandlers.start({}, context)
const { dek, kid, kex, usk } = vault.keys
const hex = (key: Uint8Array | null) => Buffer.from(key ?? []).toString('hex')
process.send?.({
  folder: vault.folder,
  keySlots: vault.keySlots,
  staffId: vault.staffId,
  draftId,
  keys: { dek: hex(dek), kid: hex(kid), kex: hex(kex), usk: hex(usk) },
})
for (let count = 1; ; count++) {
  const answers = answersOf({ 'person.firstName': `name ${String(count)} ${'x'.repeat(500)}` })
  await intakeHandlers.autosave({ draftId, draft: draftOf(answers) }, context)
  process.send?.({ saved: count })
  await new Promise((resolve) => setImmediate(resolve))
}
