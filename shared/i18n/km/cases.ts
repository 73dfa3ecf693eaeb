import type { cases as english } from '../en/cases.ts'
import type { Translated } from '../translated.ts'

export const cases: Translated<typeof english> = {}
