/**
 * @file Saves until it is killed. Each save writes its number twice, in two rows, and is said on
 * standard output only after `write` has returned.
 * Arguments: the vault's folder, its keys (128 hex characters each pair), the person's id.
 */
import { writeSync } from 'node:fs'
import { openTestVault } from '../open-test-vault.ts'

const [folder = '', keys = '', staffId = ''] = process.argv.slice(2)
const session = openTestVault(folder, keys, staffId)
const put = `INSERT INTO setting (name, value) VALUES (?, ?)
  ON CONFLICT (name) DO UPDATE SET value = excluded.value`
const before = Number(
  session.db.prepare(`SELECT value FROM setting WHERE name = 'first'`).pluck().get() ?? 0,
)
for (let save = before + 1; ; save++) {
  session.write('case.save', String(save), (db) => {
    db.prepare(put).run('first', String(save))
    db.prepare(put).run('filler', 'x'.repeat((save * 37) % 9_000))
    db.prepare(put).run('second', String(save))
  })
  writeSync(1, `${String(save)}\n`)
}
