import { deriveKey } from './encryption.ts'

/** Seals and authenticates what is written beside a backup. */
export const backupKey = (dek: Uint8Array): Uint8Array => deriveKey(dek, 'backup')
