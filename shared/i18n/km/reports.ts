import type { reports as english } from '../en/reports.ts'
import type { Translated } from '../translated.ts'

export const reports: Translated<typeof english> = {}
