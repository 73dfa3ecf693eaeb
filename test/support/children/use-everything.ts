/** @file Does all that makes SQLite write somewhere, with text that must never be readable on disk. */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { openTestVault } from '../open-test-vault.ts'

const [folder = '', keys = '', staffId = '', canary = ''] = process.argv.slice(2)
const session = openTestVault(folder, keys, staffId)
const rows = 6_000
// A small cache makes this much spill as a large office would.
session.db.prepare('PRAGMA cache_size = -400').run()

session.write('case.create', null, (db) => {
  db.prepare('CREATE TABLE kept (id INTEGER PRIMARY KEY, name TEXT UNIQUE, other TEXT)').run()
  const insert = db.prepare('INSERT INTO kept (name, other) VALUES (?, ?)')
  // More than the page cache holds, so that pages spill before the commit.
  for (let row = 0; row < rows; row++) insert.run(`${canary} ${String(row)}`, canary.repeat(20))
})
session.write('case.save', null, (db) => {
  db.prepare('CREATE INDEX kept_other ON kept (other, name)').run()
  db.prepare('CREATE TEMP TABLE passing AS SELECT name, other FROM kept').run()
  // Fails half way, so that a statement journal is needed.
  db.prepare('UPDATE OR IGNORE kept SET name = ? WHERE id > 10').run(canary)
  db.prepare(`UPDATE kept SET other = name || other WHERE id % 2 = 0`).run()
})
session.db.prepare('SELECT other || name AS sorted FROM kept ORDER BY sorted DESC').all()
session.db.prepare('SELECT DISTINCT other || id FROM kept').all()
session.copyTo(join(folder, 'copy.db'))
session.write('case.save', null, (db) => {
  db.prepare('DELETE FROM kept WHERE id % 3 = 0').run()
})
session.close()
writeSync(1, 'finished, and this line is in the trace\n')
