/** @file What somebody has entered so far during set-up. It lives until set-up ends, so going back loses nothing. */
export interface SetupForm {
  readonly organisation: string
  readonly country: string | null
  readonly person: string
  readonly colour: string
  readonly animal: string
  readonly passphrase: string
  readonly again: string
}

export const emptyForm: SetupForm = {
  organisation: '',
  country: null,
  person: '',
  colour: 'teal',
  animal: 'turtle',
  passphrase: '',
  again: '',
}

export type ChangeForm = (changes: Partial<SetupForm>) => void

export const setupSteps = ['office', 'person', 'passphrase', 'key', 'type'] as const
export type SetupStep = (typeof setupSteps)[number]

/** Every part of set-up takes the form, changes it, and goes one way or the other. */
export interface StepProps {
  readonly form: SetupForm
  readonly change: ChangeForm
  readonly above: string
  readonly onNext: () => void
  readonly onBack: () => void
}
