/** @file Who is signed in, for every screen behind the sign-in. */
import { createContext, useContext } from 'react'
import type { z } from 'zod'
import type { Right } from '#shared/domain/rights.ts'
import type { signedIn } from '#shared/ipc/session.ts'

export type SignedIn = z.infer<typeof signedIn>

export const SignedInContext = createContext<SignedIn | null>(null)

/** @throws when used in front of the sign-in: there is nobody then. */
export function useSignedIn(): SignedIn {
  const person = useContext(SignedInContext)
  if (person === null) throw new Error('No one is signed in')
  return person
}

/** Whether the signed-in person has a right; see shared/domain/rights.ts. */
export function useMay(right: Right): boolean {
  return useSignedIn().rights.includes(right)
}
