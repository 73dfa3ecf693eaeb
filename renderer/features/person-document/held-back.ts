/** @file Which texts are held back from the document, and why. */
import { createContext, useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HoldBackReason } from '#shared/domain/retention/rules.ts'

export interface HeldBack {
  readonly reasonOf: (key: string) => HoldBackReason | null
  /** `null`: it is given again. */
  readonly set: (key: string, reason: HoldBackReason | null) => void
  readonly say: ScreenWords
}

/** Words of the screen; the document speaks a language of its own. */
interface ScreenWords {
  readonly why: string
  readonly cancel: string
  readonly holdBack: string
  readonly give: string
  readonly holdBackWhat: (what: string) => string
  readonly giveWhat: (what: string) => string
  readonly reason: Readonly<Record<HoldBackReason, string>>
}

export const HeldBackContext = createContext<HeldBack | null>(null)

export function useHeldBack(): HeldBack {
  const held = useContext(HeldBackContext)
  if (held === null) throw new Error('No document around this text')
  return held
}

export function useHolding(): HeldBack {
  const { t } = useTranslation()
  const [reasons, setReasons] = useState<ReadonlyMap<string, HoldBackReason>>(new Map())
  return {
    reasonOf: (key) => reasons.get(key) ?? null,
    set: (key, reason) => {
      const next = new Map(reasons)
      if (reason === null) next.delete(key)
      else next.set(key, reason)
      setReasons(next)
    },
    say: {
      why: t('personDocument.why'),
      cancel: t('frame.cancel'),
      holdBack: t('personDocument.holdBack'),
      give: t('personDocument.give'),
      holdBackWhat: (what) => t('personDocument.holdBackWhat', { what }),
      giveWhat: (what) => t('personDocument.giveWhat', { what }),
      reason: {
        otherPerson: t('personDocument.reason.otherPerson'),
        danger: t('personDocument.reason.danger'),
        law: t('personDocument.reason.law'),
      },
    },
  }
}
