/** @file JSON from outside: small, shallow, and without keys that reach for prototypes. */
import { refuse, orRefuse } from './refuse.ts'
import { limits } from './limits.ts'
import { textOf } from './text.ts'

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Deepest nesting of brackets outside strings; counted before the parser builds anything. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (inString) {
      if (character === '\\') index++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return deepest
}

/** @throws AppError badFile: tooLarge, notUtf8, tooDeep, badJson */
export function readJson(bytes: Uint8Array, mostBytes: number = limits.jsonBytes): unknown {
  if (bytes.length > mostBytes) refuse('tooLarge')
  const text = textOf(bytes)
  if (depthOf(text) > limits.jsonDepth) refuse('tooDeep')
  return orRefuse('badJson', () => {
    const parsed: unknown = JSON.parse(text, (key, value: unknown) =>
      forbiddenKeys.has(key) ? refuse('badJson') : value,
    )
    return parsed
  })
}
