/** @file Which control draws which kind of field. A new kind does not compile without one. */
import type { ComponentType } from 'react'
import type { FieldKind } from '#shared/codebook/field.ts'
import type { ControlProps } from './control.ts'
import { ChoiceControl } from './controls/choice-control.tsx'
import { ChoicesControl } from './controls/choices-control.tsx'
import { DateControl } from './controls/date-control.tsx'
import { FlagControl } from './controls/flag-control.tsx'
import { IntegerControl } from './controls/integer-control.tsx'
import { LongTextControl } from './controls/long-text-control.tsx'
import { TextControl } from './controls/text-control.tsx'

interface Drawn {
  readonly Control: ComponentType<ControlProps>
  /** One box to type in, which the question's own words are the label of. */
  readonly oneBox?: true
}

export const controls: Readonly<Record<FieldKind, Drawn>> = {
  text: { Control: TextControl, oneBox: true },
  longText: { Control: LongTextControl, oneBox: true },
  date: { Control: DateControl },
  integer: { Control: IntegerControl, oneBox: true },
  choice: { Control: ChoiceControl },
  choices: { Control: ChoicesControl },
  flag: { Control: FlagControl },
}
