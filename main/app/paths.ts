/** @file Where things lie on this computer. */
import { join } from 'node:path'
import { app } from 'electron'

/**
 * Tests and the demonstration give the application a folder of their own. A packaged application
 * ignores the environment: nobody can point it at another vault from outside.
 */
export function useProfileFromEnvironment(): void {
  const profile = process.env['TESSERA_PROFILE']
  if (!app.isPackaged && profile) app.setPath('userData', profile)
}

export const profileFolder = (): string => app.getPath('userData')
/** One folder per office inside; see main/vault/README.md. */
export const vaultRoot = (): string => join(profileFolder(), 'vault')
export const preferencesFile = (): string => join(profileFolder(), 'preferences.json')
export const logFile = (): string => join(profileFolder(), 'tessera.log')
export const builtFile = (...parts: readonly string[]): string =>
  join(app.getAppPath(), 'out', ...parts)

/** The driver's binary for runtimes older than the one that ships; see tools/. */
export const standInAddon = (): string | null =>
  app.isPackaged ? null : (process.env['TESSERA_SQLITE_ADDON'] ?? null)
