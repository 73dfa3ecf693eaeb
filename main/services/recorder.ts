/** @file Who writes, when, and under which key: what every new row carries. */
import type { Sealer } from '#main/vault/session.ts'

export interface Recorder {
  readonly staffId: string
  readonly sealer: Sealer
  readonly at: string
}
