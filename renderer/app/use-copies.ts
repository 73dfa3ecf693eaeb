/** @file Notices every copy, wherever it is made: main takes it off the clipboard again after a while. */
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { api } from '../api/client.ts'
import { useMay } from '../api/signed-in.ts'
import { paths } from '../paths.ts'

/** On the gate too: a recovery key must not stay on the clipboard either. */
export function useClearedCopies(): void {
  useEffect(() => {
    const onCopy = () => {
      api.app.copied({ to: 'clipboard' }).catch(() => undefined)
    }
    const onSelected = () => {
      const selection = document.getSelection()
      if (selection?.isCollapsed === false)
        api.app.copied({ to: 'selection' }).catch(() => undefined)
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCopy)
    document.addEventListener('pointerup', onSelected)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCopy)
      document.removeEventListener('pointerup', onSelected)
    }
  }, [])
}

/** Screens that show names and what is told in confidence. */
const showsNames = [
  paths.home,
  paths.cases,
  paths.intake,
  paths.personDocument(''),
  paths.retention,
]

/** A case by its path; drafts and lists stand for no single case. */
const caseOf = (path: string): string | null => /^\/cases\/([0-9a-f]{32})$/.exec(path)?.[1] ?? null

/** Whoever sees names and copies from a screen that shows them leaves an entry in the log. */
export function useNotedCopies(): void {
  const { pathname } = useLocation()
  const seesNames = useMay('seeNames')
  useEffect(() => {
    const isConfidential = showsNames.some((path) =>
      path === paths.home ? pathname === path : pathname.startsWith(path),
    )
    if (!seesNames || !isConfidential) return
    const onCopy = () => {
      api.desk.copied({ caseId: caseOf(pathname) }).catch(() => undefined)
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCopy)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCopy)
    }
  }, [pathname, seesNames])
}
