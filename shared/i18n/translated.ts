/** @file The shape every language must have: the English one, word for word. */

export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>
}

/** Puts values into `{{name}}` places, for words used outside the screens (menu, PDF, XLSX). */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}
