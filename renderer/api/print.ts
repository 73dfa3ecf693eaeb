/** @file Printing: a screen that must say something first is asked, whether a button or the menu starts it. */
import { useEffect, useRef } from 'react'
import { api } from './client.ts'

const askers: (() => void)[] = []

/** The screen in front decides; on any other screen what is seen is printed. */
export function askToPrint(): void {
  const asker = askers.at(-1)
  if (asker === undefined) void api.app.print({})
  else asker()
}

/** While the screen stands, `ask` runs instead of printing. */
export function useAskToPrint(ask: () => void): void {
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  useEffect(() => {
    const asker = () => {
      latest.current()
    }
    askers.push(asker)
    return () => {
      askers.splice(askers.indexOf(asker), 1)
    }
  }, [])
}
