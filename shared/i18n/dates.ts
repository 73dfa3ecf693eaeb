/**
 * @file Dates as people here write them: "22 Nov 2026", always with the month in letters. The months
 * are written out because Chromium carries no Khmer calendar words, and so that no local calendar
 * can turn 2026 into a year of another era.
 */
import type { Language } from './languages.ts'

// prettier-ignore
const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  th: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  fil: ['Ene', 'Peb', 'Mar', 'Abr', 'May', 'Hun', 'Hul', 'Ago', 'Set', 'Okt', 'Nob', 'Dis'],
  km: ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'],
}

/** A calendar date with the precision it has: YYYY, YYYY-MM or YYYY-MM-DD. */
export function dateText(date: string, language: Language): string {
  const [year, month, day] = date.split('-')
  const monthName = months[language][Number(month) - 1]
  const shownDay = day === undefined ? undefined : String(Number(day))
  return [shownDay, monthName, year].filter((part) => part !== undefined).join(' ')
}

const two = (n: number) => String(n).padStart(2, '0')

/** The time of an instant on the clock of this office: "14:02". */
export function clockText(instant: string): string {
  const at = new Date(instant)
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}

/** The day of an instant in this office: "22 Nov 2026". */
export function dayText(instant: string, language: Language): string {
  const at = new Date(instant)
  const day = `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return dateText(day, language)
}

/** "22 Nov 2026, 14:02". */
export function momentText(instant: string, language: Language): string {
  return `${dayText(instant, language)}, ${clockText(instant)}`
}
