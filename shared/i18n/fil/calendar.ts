import type { calendar as english } from '../en/calendar.ts'
import type { Translated } from '../translated.ts'

export const calendar: Translated<typeof english> = {
  buddhistYear: 'Ang {{buddhist}} sa kalendaryong Budista ng Thailand ay {{year}}.',
}
