/** @file A build step: which packages went into a bundle, and the licence text each asks us to carry. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

interface Licence {
  name: string
  licence: string
  text: string
}

/** `/x/node_modules/@scope/name/lib/a.js` -> `/x/node_modules/@scope/name` */
function packageFolder(moduleId: string): string | null {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId)
  return found?.[1] ?? null
}

function licenceOf(folder: string): Licence | null {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return null
  const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<
    string,
    unknown
  >
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  return {
    name: `${String(name)} ${String(version)}`,
    licence: String(license),
    text: file ? readFileSync(join(folder, file), 'utf8') : '',
  }
}

/** Writes `licences.json` beside the bundle. `also`: packages that ship without being bundled. */
export function collectLicences(also: readonly string[] = []): Plugin {
  return {
    name: 'tessera-licences',
    generateBundle() {
      const modules = [...this.getModuleIds()].map(packageFolder)
      const folders = new Set([...modules, ...also].filter((folder) => folder !== null))
      const licences = [...folders]
        .map(licenceOf)
        .filter((licence) => licence !== null)
        .sort((a, b) => a.name.localeCompare(b.name))
      this.emitFile({
        type: 'asset',
        fileName: 'licences.json',
        source: JSON.stringify(licences, null, 1),
      })
    },
  }
}
