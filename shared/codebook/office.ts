/**
 * @file What this office adds to the codebook: the optional parts it uses and its own questions. Each
 * process that reads records adopts it once after the office is unlocked, and ends when it is locked.
 */
import type { ModuleName } from './field.ts'

export interface OfficeCodebook {
  readonly modules: readonly ModuleName[]
}

let office: OfficeCodebook = { modules: [] }

export const officeCodebook = (): OfficeCodebook => office

export function adoptOfficeCodebook(adopted: OfficeCodebook): void {
  office = adopted
}
