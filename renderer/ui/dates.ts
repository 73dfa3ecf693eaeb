/** @file Dates as people here write them: "22 Nov 2026", always with the month in letters. */

const months = 'en-GB'

function locale(language: string): string {
  // Never a local calendar: a year of another era in a report would be a wrong year.
  return `${language === 'en' ? months : language}-u-ca-gregory-nu-latn`
}

/** A calendar date with the precision it has: YYYY, YYYY-MM or YYYY-MM-DD. */
export function dateText(date: string, language: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')))
  return new Intl.DateTimeFormat(locale(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    ...(day === undefined ? {} : { day: 'numeric' }),
  })
    .format(at)
    .replace('Sept', 'Sep')
}

/** An instant, as the clock in this office showed it: "22 Nov 2026, 14:02". */
export function momentText(instant: string, language: string): string {
  return new Intl.DateTimeFormat(locale(language), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  })
    .format(new Date(instant))
    .replace('Sept', 'Sep')
}
