/** @file The few pictures of the frame, drawn on 20 × 20 with one line. Never without words beside them. */
import type { ReactNode } from 'react'

const drawings = {
  home: <path d="M3.5 9 10 3.5 16.5 9v7a.8.8 0 0 1-.8.8H12v-5H8v5H4.300a.8.8 0 0 1-.8-.8z" />,
  cases: (
    <path d="M3 6.500a1 1 0 0 1 1-1h3.500l1.500 2h7a1 1 0 0 1 1 1V15a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z" />
  ),
  intake: (
    <path d="M11 3.500H5.500a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1V10M7.500 12.500l.5-2.300 6.300-6.300 1.800 1.800-6.300 6.300z" />
  ),
  reports: <path d="M3.500 16.500h13M5.500 16.500v-5M10 16.500v-12M14.500 16.500v-8" />,
  sharing: (
    <path d="M10 12.500v-9M6.500 6.500 10 3l3.500 3.500M4 11v4.500a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V11" />
  ),
  definitions: (
    <path d="M10 5.500c-1.500-1.200-3.500-1.500-6.500-1.500v11c3 0 5 .3 6.500 1.500 1.500-1.200 3.500-1.500 6.500-1.500V4c-3 0-5 .3-6.500 1.500zM10 5.500v11" />
  ),
  settings: <path d="M3.500 6h6M13.500 6h3M11.500 4v4M3.500 14h3M10.500 14h6M8.500 12v4" />,
  lock: <path d="M5 9h10v7.500H5zM7 9V6.500a3 3 0 0 1 6 0V9" />,
  hide: (
    <path d="M3 10s2.500-4.500 7-4.500 7 4.500 7 4.500-2.500 4.500-7 4.500S3 10 3 10zM4 16 16 4" />
  ),
  help: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M7.800 8a2.200 2.200 0 1 1 3.200 2c-.7.400-1 .8-1 1.500M10 13.800v.2" />
    </>
  ),
  collapse: <path d="M3.500 4.500h13v11h-13zM8 4.500v11M13.500 8l-2 2 2 2" />,
  expand: <path d="M3.500 4.500h13v11h-13zM8 4.500v11M11.500 8l2 2-2 2" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  info: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9.300v4.400M10 6.500v.2" />
    </>
  ),
  attention: <path d="M10 3.500 17.500 16.500h-15zM10 8.500v3.800M10 14.200v.2" />,
  danger: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6.300v4.700M10 13.300v.2" />
    </>
  ),
  done: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="m6.800 10.300 2.200 2.200 4.200-4.700" />
    </>
  ),
  check: <path d="m4.500 10.500 3.700 3.700 7.300-8.200" />,
  back: <path d="M16 10H4.500M9 5l-5 5 5 5" />,
  next: <path d="m8 5 5 5-5 5" />,
  down: <path d="m5 8 5 5 5-5" />,
  up: <path d="m5 12 5-5 5 5" />,
  print: <path d="M6 7.500v-4h8v4M6 14H3.500V7.500h13V14H14M6 11.500h8v5H6z" />,
  search: (
    <>
      <circle cx="9" cy="9" r="5" />
      <path d="m12.700 12.700 3.800 3.800" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4.300l2.700 1.700" />
    </>
  ),
  key: (
    <>
      <circle cx="6.500" cy="13.500" r="3" />
      <path d="m8.700 11.300 7.800-7.800M13 7l2.500 2.500M10.700 9.300l1.500 1.500" />
    </>
  ),
} satisfies Readonly<Record<string, ReactNode>>

export type IconName = keyof typeof drawings

export function Icon(props: { readonly name: IconName; readonly size?: number }) {
  const size = props.size ?? 20
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[props.name]}
    </svg>
  )
}
