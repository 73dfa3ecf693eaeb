/** @file Codes that were given out. None is ever given twice, not even after its draft was thrown away. */
import { randomInt } from 'node:crypto'
import { makeCaseCode } from '#shared/domain/case-code.ts'
import { AppError } from '#shared/errors.ts'
import type { Writer } from '../database.ts'

const tries = 20

/** @param make only tests give another one */
export function giveOutCode(db: Writer, make = () => makeCaseCode(randomInt)): string {
  const keep = db.prepare('INSERT OR IGNORE INTO human_code (code) VALUES (?)')
  for (let count = 0; count < tries; count++) {
    const code = make()
    if (keep.run(code).changes === 1) return code
  }
  throw new AppError('internal', { reason: 'caseCode' })
}

/** Takes over a code that another office gave out. False when it stands for something here already. */
export function claimCode(db: Writer, code: string): boolean {
  return db.prepare('INSERT OR IGNORE INTO human_code (code) VALUES (?)').run(code).changes === 1
}
