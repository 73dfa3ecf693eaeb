/** @file Pictures for sign-in, on 48 × 48, cut like tiles. `hole` shows the ground through. */
import type { ReactNode } from 'react'

const hole = 'var(--tile-ground)'

export const animals = {
  fish: (
    <>
      <path d="M6 24c5-9 18-12 27-1l8-7c1 5 1 11 0 16l-8-7C24 37 11 34 6 24z" />
      <circle cx="15" cy="22" r="2" fill={hole} />
    </>
  ),
  bird: (
    <>
      <path d="M8 16c5-5 13-5 16 1l18 4c-3 11-11 18-20 18h-9l5-5c-6-3-9-9-8-15l-6-1z" />
      <circle cx="15.500" cy="17.500" r="1.700" fill={hole} />
      <path d="M22 26c5 3 10 3 15 0-3 6-10 8-15 0z" fill={hole} />
    </>
  ),
  turtle: (
    <>
      <path d="M8 30c0-11 8-17 16-17s15 6 15 15c3-1 6 0 6 3s-3 4-6 3l-1 5h-6l-1-4H18l-1 4h-6l-1-5c-4 0-7-2-7-4z" />
      <path d="m24 17 5 5-5 6-5-6zM15 23l4 6h-8zM33 23l4 6h-8z" fill={hole} />
    </>
  ),
  elephant: (
    <>
      <path d="M5 25c0-9 6-14 14-14 3 0 5 .5 7 2 2-2 5-3 8-2 7 2 9 8 9 15v9c0 3-2 5-5 5v-4c1 0 1-1 1-2v-6l-4-1v11h-7v-7h-9v7h-7V29c-2 1-3 3-3 5H6c-1-3-1-6-1-9z" />
      <circle cx="36" cy="20" r="1.700" fill={hole} />
      <path d="M25 16c-3 4-3 9 1 12 3-1 5-4 5-8 0-3-3-5-6-4z" fill={hole} opacity=".55" />
    </>
  ),
  cat: (
    <>
      <path d="m10 7 9 6h10l9-6 1 17c0 10-6 16-15 16S9 34 9 24z" />
      <path d="M14 22h6l-3 4zM28 22h6l-3 4zM22 30h4l-2 3z" fill={hole} />
    </>
  ),
  rabbit: (
    <>
      <path d="M15 20C12 14 12 5 15 4c4 0 6 8 6 13h6c0-5 2-13 6-13 3 1 3 10 0 16 4 3 6 7 6 12 0 7-6 12-15 12S9 39 9 32c0-5 2-9 6-12z" />
      <circle cx="18" cy="30" r="2" fill={hole} />
      <circle cx="30" cy="30" r="2" fill={hole} />
      <path d="M22 35h4l-2 3z" fill={hole} />
    </>
  ),
  owl: (
    <>
      <path d="m9 6 8 4h14l8-4v22c0 9-6 15-15 15S9 37 9 28z" />
      <circle cx="17" cy="20" r="5.500" fill={hole} />
      <circle cx="31" cy="20" r="5.500" fill={hole} />
      <circle cx="17" cy="20" r="2" />
      <circle cx="31" cy="20" r="2" />
      <path d="M22 26h4l-2 5z" fill={hole} />
    </>
  ),
  butterfly: (
    <>
      <path d="M23 20C18 9 7 7 5 12c-1 6 3 11 9 12-5 2-7 7-4 12 5 4 11-1 13-8zM25 20C30 9 41 7 43 12c1 6-3 11-9 12 5 2 7 7 4 12-5 4-11-1-13-8z" />
      <path d="M22.500 17h3v17h-3z" />
      <path d="m12 14 4 4-5 1zM36 14l-4 4 5 1zM14 30l4-2-1 5zM34 30l-4-2 1 5z" fill={hole} />
    </>
  ),
} satisfies Readonly<Record<string, ReactNode>>

export type Animal = keyof typeof animals
export const animalNames = Object.keys(animals) as readonly Animal[]
