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

export const controls: Readonly<Record<FieldKind, ComponentType<ControlProps>>> = {
  text: TextControl,
  longText: LongTextControl,
  date: DateControl,
  integer: IntegerControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  flag: FlagControl,
}
