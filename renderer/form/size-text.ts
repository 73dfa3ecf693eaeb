/** @file The size of a file in words. */

const [kilo, mega] = [1024, 1024 * 1024]

/** As little as a person needs to tell one file from another. */
export function sizeText(bytes: number, language: string): string {
  const [value, unit] = bytes < mega ? [bytes / kilo, 'KB'] : [bytes / mega, 'MB']
  const rounded = value < 10 ? Math.ceil(value * 10) / 10 : Math.ceil(value)
  return `${new Intl.NumberFormat(language).format(rounded)} ${unit}`
}
