/** @file What was deleted for good in the vault that a backup takes the place of, as far as it can be read. */
import { existsSync } from 'node:fs'
import { openReadOnly } from '#main/db/database.ts'
import { deletionsAfter, type Deletion } from '#main/db/tables/deletion.ts'
import { databasePath } from '#main/vault/create-vault.ts'

/** None of a vault that is damaged, of another key, or not there: the screen says beforehand what that means. */
export function deletionsIn(
  { office, addon }: { readonly office: string; readonly addon?: string | undefined },
  dek: Uint8Array,
): readonly Deletion[] {
  const path = databasePath(office)
  if (!existsSync(path)) return []
  try {
    const db = openReadOnly({ path, key: dek, addon })
    try {
      return deletionsAfter(db, '')
    } finally {
      db.close()
    }
  } catch {
    return []
  }
}
