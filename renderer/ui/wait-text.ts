/** A span of time in the words of the language: "40 seconds", "2 minutes". Minutes are rounded up. */
export function waitText(seconds: number, language: string): string {
  const whole = Math.max(0, Math.ceil(seconds))
  const unit = whole < 90 ? 'second' : 'minute'
  const amount = unit === 'second' ? whole : Math.ceil(whole / 60)
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    amount,
  )
}
