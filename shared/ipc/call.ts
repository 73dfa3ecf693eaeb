/** @file How a call is declared, and the types that follow from a contract. */
import { z } from 'zod'
import { isCalendarDate } from '../codebook/calendar.ts'
import type { Right } from '../domain/rights.ts'
import type { ErrorCode, ErrorDetail } from '../errors.ts'

/** `anytime`: before sign-in too. `unlocked`: anybody who is signed in. Otherwise: who has that right. */
export type Access = 'anytime' | 'unlocked' | Right

export interface Call {
  readonly access: Access
  /** Which process answers. `vault`: the vault process. `main`: Electron's main process. */
  readonly process: 'vault' | 'main'
  /** Names of input keys that hold a file handle; main swaps each for a path before the vault sees it. */
  readonly files: readonly string[]
  /** May be made about a case that is not open to the person: it shows nothing of what is in it. */
  readonly anyCase: boolean
  readonly input: z.ZodType
  readonly output: z.ZodType
}

interface CallOptions<I extends z.ZodType, O extends z.ZodType> {
  readonly access: Access
  readonly process?: 'vault' | 'main'
  readonly files?: readonly string[]
  readonly anyCase?: boolean
  readonly input: I
  readonly output: O
}

export function call<I extends z.ZodType, O extends z.ZodType>(options: CallOptions<I, O>) {
  return {
    process: 'vault' as const,
    files: [] as readonly string[],
    anyCase: false,
    ...options,
  }
}

export type Group = Readonly<Record<string, Call>>
export type Contract = Readonly<Record<string, Group>>

export type Input<C extends Call> = z.output<C['input']>
export type Output<C extends Call> = z.input<C['output']>

export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode } & ErrorDetail }

/** What a renderer may hold of a file: a random handle and words to show. Paths stay in main. */
export const fileHandle = z.strictObject({
  handle: z.string().max(64),
  label: z.string().max(1024),
})
export type FileHandle = z.infer<typeof fileHandle>

/** The services object: a missing or mistyped handler does not compile. */
export type Handlers<G extends Group, Context> = {
  readonly [K in keyof G]: (
    input: Input<G[K]>,
    context: Context,
  ) => Output<G[K]> | Promise<Output<G[K]>>
}

/** What screens call: the value, or a thrown AppError. */
export type Client<C extends Contract> = {
  readonly [G in keyof C]: {
    readonly [K in keyof C[G]]: (
      input: z.input<C[G][K]['input']>,
    ) => Promise<z.output<C[G][K]['output']>>
  }
}

/** The second person's yes, where two are needed: their tile and their own passphrase. */
export const approval = z.strictObject({
  slot: z.string().regex(/^[0-9a-f]{32}$/),
  passphrase: z.string().min(1).max(1024),
})
export type Approval = z.infer<typeof approval>

/** An opaque random id: 32 lower-case hex characters. */
export const id = z.string().regex(/^[0-9a-f]{32}$/)
export const nothing = z.strictObject({})
/** A whole day of our calendar: a year of the Thai one is none. */
export const isoDate = z.string().refine((day) => day.length === 10 && isCalendarDate(day))
/** UTC instant in ISO 8601. */
export const instant = z.iso.datetime()
