import type { intake as english } from '../en/intake.ts'
import type { Translated } from '../translated.ts'

export const intake: Translated<typeof english> = {}
