/** @file The licences of what ships. */
import { readFileSync } from 'node:fs'
import { builtFile } from './paths.ts'

export interface Licence {
  readonly name: string
  readonly licence: string
  readonly text: string
}

/** Each build writes the packages that went into it; see tools/collect-licences.ts. */
export function readLicences(): Licence[] {
  const all = ['main', 'renderer'].flatMap(
    (part) => JSON.parse(readFileSync(builtFile(part, 'licences.json'), 'utf8')) as Licence[],
  )
  const byName = new Map(all.map((licence) => [licence.name, licence]))
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name))
}
