import { useState } from 'react'
import { RouterProvider } from 'react-router/dom'
import { ControlProvider } from '../ui/control-provider.tsx'
import { createRouter } from './router.tsx'

/** Everything behind the sign-in. Its router dies with it: nothing of one sign-in is seen by the next. */
export function Office() {
  const [router] = useState(createRouter)
  return (
    <ControlProvider>
      <RouterProvider router={router} />
    </ControlProvider>
  )
}
