import type { Answers } from '#shared/codebook/answer.ts'
import type { Draft } from '#shared/ipc/intake.ts'

/** Answers as the contract carries them: its arrays are its own to change. */
export function writable(answers: Answers): Draft['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([path, { value, ...about }]) => [
      path,
      { ...about, value: typeof value === 'object' && value !== null ? [...value] : value },
    ]),
  )
}
