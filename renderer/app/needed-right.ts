/** @file Which right a screen needs, kept with its route. */
import { useMatches } from 'react-router'
import { rights, type Right } from '#shared/domain/rights.ts'
import { useSignedIn } from '../api/signed-in.ts'

interface Needs {
  readonly right: Right
}

export const needs = (right: Right): Needs => ({ right })

/** The right that the screen now shown needs and the signed-in person lacks; `null`: all is well. */
export function useMissingRight(): Right | null {
  const person = useSignedIn()
  const missing = useMatches()
    .map(({ handle }) => rightOf(handle))
    .find((right) => right !== null && !person.rights.includes(right))
  return missing ?? null
}

function rightOf(handle: unknown): Right | null {
  if (typeof handle !== 'object' || handle === null || !('right' in handle)) return null
  const { right } = handle
  return typeof right === 'string' && Object.hasOwn(rights, right) ? (right as Right) : null
}
