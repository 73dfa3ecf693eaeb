import type { codebook as english } from '../en/codebook.ts'
import type { Translated } from '../translated.ts'

export const codebook: Translated<typeof english> = {}
