/** @file The way of the document out: a warning, an entry in the log, then the printer or a file. */
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { useAskToPrint } from '../../api/print.ts'
import { useSheet, type SheetOutcome } from '../../api/use-sheet.ts'
import { today } from '../../form/today.ts'

export interface Leaving {
  /** The warning stands before the person. */
  readonly asking: boolean
  readonly outcome: SheetOutcome
  readonly askToPrint: () => void
  readonly askToSave: () => void
  readonly go: () => void
  readonly stay: () => void
}

type Way = 'print' | 'pdf'

export function useLeaving(personId: string): Leaving {
  const [way, setWay] = useState<Way | null>(null)
  const sheet = useSheet({
    // No name and no code: names of files are seen by everybody.
    name: 'tessera-record',
    // Figures only: words would need fonts that the system's printing does not have.
    footer: `Tessera ${today()}`,
    before: () => api.retention.documentLeaves({ personId }),
  })
  const askToPrint = () => {
    setWay('print')
  }
  // After the sheet's own: the warning comes first, also when the menu prints.
  useAskToPrint(askToPrint)
  return {
    asking: way !== null,
    outcome: sheet.outcome,
    askToPrint,
    askToSave: () => {
      setWay('pdf')
    },
    go: () => {
      const chosen = way
      setWay(null)
      if (chosen === 'print') sheet.print()
      else sheet.savePdf()
    },
    stay: () => {
      setWay(null)
    },
  }
}
