/** @file The save of a full intake through the contract, against the same rows by hand in raw SQL. */
import type { Reader } from '#main/db/database.ts'
import type { TestVault } from '#test/support/vault.ts'
import { caller } from './contract.ts'
import { fullIntake } from './full-intake.ts'
import { median, milliseconds, percentile, timed, times } from './measure.ts'
import { rawCopyOf, writtenBy } from './raw-rows.ts'

const intakes = 150

interface Pair {
  readonly service: number
  readonly byHand: number
  readonly rows: number
}

/** @returns what it took, and how many rows it wrote */
async function counted(db: Reader, work: () => unknown): Promise<{ took: number; wrote: number }> {
  const before = writtenBy(db)
  const took = await timed(work)
  return { took, wrote: writtenBy(db) - before }
}

/** One save through the contract, then the same rows by hand, again and again. */
async function pairsOf(vault: TestVault): Promise<readonly Pair[]> {
  const call = caller(vault.session)
  const raw = rawCopyOf(vault)
  const pairs: Pair[] = []
  for (let number = 0; number < intakes; number++) {
    const { draftId } = (await call('intake.start', {})) as { draftId: string }
    const draft = fullIntake(number)
    await call('intake.autosave', { draftId, draft })
    raw.takeDraft(draftId)
    let caseId = ''
    const service = await counted(vault.session.db, async () => {
      caseId = String((await call('intake.finish', { draftId, draft }))['caseId'])
    })
    const byHand = await counted(raw.db, raw.rowsOf(caseId, draftId))
    if (service.wrote !== byHand.wrote) throw new Error('By hand it is not the same rows.')
    pairs.push({ service: service.took, byHand: byHand.took, rows: service.wrote })
  }
  raw.db.close()
  return pairs
}

export const saveHead = [
  'Cases',
  'Rows',
  'Through the contract',
  '95 of 100',
  'Same rows in raw SQL',
  'n',
  'Ratio',
  'Goal',
]

/** @returns a row below {@link saveHead} */
export async function measureSaves(vault: TestVault, cases: number): Promise<string[]> {
  const pairs = await pairsOf(vault)
  const service = pairs.map((pair) => pair.service)
  return [
    String(cases),
    String(pairs[0]?.rows),
    milliseconds(median(service)),
    milliseconds(percentile(service, 0.95)),
    milliseconds(median(pairs.map(({ byHand }) => byHand))),
    String(pairs.length),
    times(median(pairs.map(({ service, byHand }) => service / byHand))),
    '2.00 x',
  ]
}
