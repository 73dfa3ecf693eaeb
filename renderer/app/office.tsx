import { useState } from 'react'
import { RouterProvider } from 'react-router/dom'
import { ControlProvider } from '../ui/control-provider.tsx'
import { paths } from '../paths.ts'
import { createRouter } from './router.tsx'

interface OfficeProps {
  /** The path of the first screen; `null`: Home. */
  readonly place: string | null
}

/** Everything behind the sign-in. Its router dies with it: nothing of one sign-in is seen by the next. */
export function Office({ place }: OfficeProps) {
  const [router] = useState(() => createRouter(place ?? paths.home))
  return (
    <ControlProvider>
      <RouterProvider router={router} />
    </ControlProvider>
  )
}
