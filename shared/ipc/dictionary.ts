/** @file The codebook itself, for other programs. It holds no record of anybody. */
import { z } from 'zod'
import { call, fileHandle, nothing } from './call.ts'
import { language } from './session.ts'

export const dictionaryCalls = {
  /** For ODK and KoboToolbox, in every language. */
  exportXlsForm: call({
    access: 'unlocked',
    files: ['target'],
    input: z.strictObject({ target: fileHandle }),
    output: nothing,
  }),
  exportJsonSchema: call({
    access: 'unlocked',
    files: ['target'],
    input: z.strictObject({ target: fileHandle, language }),
    output: nothing,
  }),
}
