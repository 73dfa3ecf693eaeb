/** @file app://tessera serves what the build made, and nothing else. */
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protocol, type Session } from 'electron'
import { blankPage, headersOf, requestedFile } from './content-policy.ts'

/** Must run before the application is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

function builtFiles(folder: string): ReadonlySet<string> {
  return new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      ),
  )
}

export function serveBuiltFiles(session: Session, folder: string): void {
  const built = builtFiles(folder)
  session.protocol.handle('app', async (request) => {
    if (request.url === blankPage) return new Response('', { headers: headersOf('blank.html') })
    const file = requestedFile(request.url, built)
    if (file === null || request.method !== 'GET') return new Response(null, { status: 404 })
    return new Response(await readFile(join(folder, file)), { headers: headersOf(file) })
  })
}
