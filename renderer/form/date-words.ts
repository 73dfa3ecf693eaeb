/** @file Dates in words, always with the month in letters. */
import { isCalendarDate } from '#shared/codebook/calendar.ts'
import { dateText } from '#shared/i18n/dates.ts'
import type { Language } from '#shared/i18n/languages.ts'

// Written out: Chromium carries no Khmer calendar words.
// prettier-ignore
const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  th: ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'],
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  fil: ['Enero', 'Pebrero', 'Marso', 'Abril', 'Mayo', 'Hunyo', 'Hulyo', 'Agosto', 'Setyembre', 'Oktubre', 'Nobyembre', 'Disyembre'],
  km: ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'],
}

/** January first. */
export function monthNames(language: Language): readonly string[] {
  return months[language]
}

/** `2001-03-09` as "9 Mar 2001", `2001` as "2001"; what is not a date yet, as it was typed. */
export function dateWords(language: Language, value: string): string {
  return isCalendarDate(value) ? dateText(value, language) : value
}
