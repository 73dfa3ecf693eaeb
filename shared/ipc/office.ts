/** @file How this office works: the optional parts of the codebook, and what to do in danger. */
import { z } from 'zod'
import { modules } from '../codebook/field.ts'
import { risks } from '../codebook/risk.ts'
import { call, nothing } from './call.ts'

/** The office's own words for one danger; both may be empty, then general steps are shown. */
export const riskCard = z.strictObject({
  /** Whom to call, as it is to be dialled. */
  phone: z.string().max(200),
  /** What to do, one step on each line. */
  steps: z.string().max(4000),
})
export type RiskCard = z.infer<typeof riskCard>

export const officeSettings = z.strictObject({
  modules: z.array(z.enum(modules)).max(modules.length),
  riskCards: z.record(z.enum(risks), riskCard),
})
export type OfficeSettings = z.infer<typeof officeSettings>

export const officeCalls = {
  get: call({ access: 'unlocked', input: nothing, output: officeSettings }),
  /** What is left out stays as it is. */
  set: call({ access: 'shapeOffice', input: officeSettings.partial(), output: officeSettings }),
}
