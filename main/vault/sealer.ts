/** @file Seals single values, so that a role without the key sees none of them. */
import { AppError } from '#shared/errors.ts'
import { decrypt, encrypt, preparedKey } from './encryption.ts'
import type { Sealer } from './session.ts'

export function createSealer(keyBytes: Uint8Array): Sealer {
  const key = preparedKey(keyBytes)
  return {
    seal: (table, row, field, plain) =>
      encrypt(key, Buffer.from(plain, 'utf8'), place(table, row, field)),
    open(table, row, field, sealed) {
      const plain = decrypt(key, sealed, place(table, row, field))
      if (plain === null) throw new AppError('damaged', { fields: [field] })
      return Buffer.from(plain).toString('utf8')
    },
  }
}

/** Names of tables and fields and ids hold no bar, so no two places read the same. */
const place = (table: string, row: string, field: string): string => `${table}|${row}|${field}`
