/** @file One text for one value: what is signed or authenticated must not depend on the order of keys. */

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Keys sorted by code unit, no spaces; numbers and strings as `JSON.stringify` writes them. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const parts = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`)
  return `{${parts.join(',')}}`
}

const isList = (value: readonly Json[] | object): value is readonly Json[] => Array.isArray(value)
