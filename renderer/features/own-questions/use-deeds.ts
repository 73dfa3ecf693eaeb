import { useState } from 'react'
import type { LocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import { moved } from './edit-codebook.ts'
import type { Retiring } from './retire-dialog.tsx'
import type { Done } from './saved-notice.tsx'
import type { ListDeeds } from './list-deeds.ts'
import type { Saving } from './use-own-questions.ts'

function withRetired(codebook: LocalCodebook, { id }: Retiring, retired: boolean): LocalCodebook {
  const set = <T extends { readonly id: string }>(one: T): T =>
    one.id === id ? { ...one, retired } : one
  return {
    ...codebook,
    sections: codebook.sections.map(set),
    questions: codebook.questions.map(set),
  }
}

function withMoved(
  codebook: LocalCodebook,
  what: 'section' | 'question',
  id: string,
  by: 1 | -1,
): LocalCodebook {
  if (what === 'section') {
    const step = codebook.sections.find((one) => one.id === id)?.step
    const sections = moved(codebook.sections, id, by, (one) => one.step === step)
    return { ...codebook, sections }
  }
  const section = codebook.questions.find((one) => one.id === id)?.section
  const questions = moved(codebook.questions, id, by, (one) => one.section === section)
  return { ...codebook, questions }
}

/** Moving, retiring and bringing back: each is saved at once as a version of its own. */
export function useDeeds(codebook: LocalCodebook, saving: Saving) {
  const [retiring, setRetiring] = useState<Retiring | null>(null)
  const [done, setDone] = useState<Done | null>(null)

  const setRetired = async (subject: Retiring, retired: boolean): Promise<void> => {
    const saved = await saving.save(withRetired(codebook, subject, retired))
    setRetiring(null)
    setDone(saved === null ? null : { kind: retired ? 'retired' : 'restored', subject })
  }
  const deeds: Pick<ListDeeds, 'move' | 'retire' | 'restore'> = {
    move: (what, id, by) => {
      void saving.save(withMoved(codebook, what, id, by)).then((saved) => {
        setDone(saved === null ? null : { kind: 'saved', version: saved.version })
      })
    },
    retire: (what, id, name) => {
      setRetiring({ what, id, name })
    },
    restore: (what, id, name) => {
      void setRetired({ what, id, name }, false)
    },
  }
  return {
    deeds,
    retiring,
    done,
    tell: setDone,
    /** What a person can say to the question whether to retire it. */
    answer: {
      onRetire: () => {
        if (retiring !== null) void setRetired(retiring, true)
      },
      onClose: () => {
        setRetiring(null)
      },
    },
    undo: (subject: Retiring) => {
      void setRetired(subject, false)
    },
  }
}
