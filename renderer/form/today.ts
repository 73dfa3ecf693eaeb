/** The local day, `YYYY-MM-DD`: the day the person in front of the screen is living in. */
export function today(): string {
  const now = new Date()
  const pad = (part: number): string => String(part).padStart(2, '0')
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
