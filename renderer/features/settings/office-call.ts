import { adoptOfficeCodebook } from '#shared/codebook/office.ts'
import type { OfficeSettings } from '#shared/ipc/office.ts'
import { api } from '../../api/client.ts'

/** Saves, and lets every form of this window know at once. */
export async function saveOffice(changes: Partial<OfficeSettings>): Promise<OfficeSettings> {
  const saved = await api.office.set(changes)
  adoptOfficeCodebook(saved)
  return saved
}
