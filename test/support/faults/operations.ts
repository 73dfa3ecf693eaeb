/** @file Everything that is tried on a faulty disk, by name. */
import { fixtureVersions } from '../fixture-vaults.ts'
import { backupOperation } from './backup.ts'
import { clearOperation } from './clear.ts'
import { copyOperation } from './copy.ts'
import { lockOperation } from './lock.ts'
import { migrateOperation } from './migrate.ts'
import type { Operation } from './operation.ts'
import { saveOperation } from './save.ts'
import { setUpOperation } from './set-up.ts'
import { signInOperation } from './sign-in.ts'
import { swapOperation } from './swap.ts'
import { bundleOperation, dataOperation, reportOperation } from './stick.ts'

export const operations: Readonly<
  Record<string, ((fault: string) => Promise<Operation>) | undefined>
> = {
  save: saveOperation,
  lock: lockOperation,
  signIn: signInOperation,
  clear: clearOperation,
  copy: copyOperation,
  backup: backupOperation,
  migrateAll: () => migrateOperation(2),
  migrateOne: () => migrateOperation(fixtureVersions.at(-1) ?? 0),
  setUp: setUpOperation,
  swap: swapOperation,
  bundle: bundleOperation,
  report: reportOperation,
  data: dataOperation,
}
