import type { KeptForm } from '#shared/ipc/desk.ts'

/**
 * For `data-kept`: what is half typed in the fields inside outlives a lock. Without it nothing does, so a
 * form that asks for a secret is never kept by being forgotten.
 * @param of ids of whom or what the form is about: its text is never put into another's
 */
export const keptAs = (form: KeptForm, ...of: readonly string[]): string => [form, ...of].join(' ')
