import type { ReactNode } from 'react'
import { HeadlessMantineProvider } from '@mantine/core'

/**
 * What the search lists need around them. Headless: it brings behaviour and no styles, so no style
 * tag is ever put into the page and the content security policy stays closed.
 */
export function ControlProvider(props: { readonly children: ReactNode }) {
  return <HeadlessMantineProvider>{props.children}</HeadlessMantineProvider>
}
