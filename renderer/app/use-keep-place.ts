import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { api } from '../api/client.ts'
import { useSignedIn } from '../api/signed-in.ts'

/** Tells main where somebody stands, so that the same person comes back there after a lock. */
export function useKeepPlace(): void {
  const { staffId } = useSignedIn()
  const { pathname } = useLocation()
  useEffect(() => {
    // Nothing depends on it: without it the first screen is Home.
    api.app.keepPlace({ staffId, path: pathname }).catch(() => undefined)
  }, [staffId, pathname])
}
