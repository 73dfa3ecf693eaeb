import { useEffect, useRef, type RefObject } from 'react'
import { useNavigate } from 'react-router'
import { on } from '../api/client.ts'
import type { Events } from '#shared/ipc/events.ts'
import { paths } from '../paths.ts'
import { focusSearch } from './focus-search.ts'
import { hide, lock } from './lock.ts'

type Command = Events['command']['name'] | 'lock' | 'hide'

/** The same commands whether they come from the menu or from the keyboard. */
export function useCommands(content: RefObject<HTMLElement | null>, help: () => void): void {
  const navigate = useNavigate()
  const go = (path: string) => () => void navigate(path)
  const actions: Readonly<Record<Command, () => void>> = {
    newIntake: go(paths.intake),
    home: go(paths.home),
    cases: go(paths.cases),
    reports: go(paths.reports),
    sharing: go(paths.sharing),
    definitions: go(paths.definitions),
    about: go(paths.about),
    find: () => {
      void navigate(paths.cases)
      focusSearch(() => content.current)
    },
    help,
    lock,
    hide,
    // The gate prints, for screens in front of the sign-in too.
    print: () => undefined,
  }
  const run = (command: Command): void => {
    actions[command]()
  }
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(
    () =>
      on('command', ({ name }) => {
        latest.current(name)
      }),
    [],
  )
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A screen that has its own use for the key has prevented it by now; hiding always works.
      const command = commandOf(event)
      if (event.defaultPrevented && command !== 'hide') return
      if (command === null) return
      // Keeps the menu from doing it a second time.
      event.preventDefault()
      latest.current(command)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

const byLetter: Readonly<Record<string, Command>> = { k: 'find', l: 'lock', n: 'newIntake' }
const byPlace: Readonly<Record<string, Command>> = { KeyK: 'find', KeyL: 'lock', KeyN: 'newIntake' }

/** `null`: not one of ours. */
export function commandOf(event: {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}): Command | null {
  if (event.altKey || event.shiftKey) return null
  if (event.key === 'F1') return 'help'
  if (event.key === 'F9') return 'hide'
  if (!event.ctrlKey && !event.metaKey) return null
  // On a Khmer keyboard the letter is another; the place of the key is the same.
  return byLetter[event.key.toLowerCase()] ?? byPlace[event.code] ?? null
}
