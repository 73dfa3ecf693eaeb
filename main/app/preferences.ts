/** @file What is remembered on this computer before anyone signs in. Nothing about people or cases. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { preferences as shown } from '#shared/ipc/app.ts'

const stored = shown.extend({
  /** Whether other programs may take pictures of the window. Older files do not say: no. */
  captureAllowed: z.boolean().default(false),
  window: z
    .strictObject({
      x: z.int(),
      y: z.int(),
      width: z.int().min(640).max(20_000),
      height: z.int().min(480).max(20_000),
      maximised: z.boolean(),
    })
    .nullable(),
})
export type StoredPreferences = z.infer<typeof stored>

const initial: StoredPreferences = {
  language: null,
  railCollapsed: false,
  captureAllowed: false,
  window: null,
}

export interface PreferencesStore {
  get(): StoredPreferences
  set(changes: Partial<StoredPreferences>): StoredPreferences
}

/** A preferences file that cannot be read is as good as none: defaults, never an error screen. */
function read(file: string): StoredPreferences {
  try {
    const parsed = stored.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return parsed.success ? parsed.data : initial
  } catch {
    return initial
  }
}

function write(file: string, preferences: StoredPreferences): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(`${file}.part`, JSON.stringify(preferences), { mode: 0o600 })
  renameSync(`${file}.part`, file)
}

/** `onNotSaved`: a full disk must not stop the window from closing; the choice holds until then. */
export function openPreferences(
  file: string,
  onNotSaved: () => void = () => undefined,
): PreferencesStore {
  let current = read(file)
  return {
    get: () => current,
    set: (changes) => {
      current = { ...current, ...changes }
      try {
        write(file, current)
      } catch {
        onNotSaved()
      }
      return current
    },
  }
}
