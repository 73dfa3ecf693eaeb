/** @file app://tessera serves what the build made, and nothing else. */
import { randomBytes } from 'node:crypto'
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

/** Mantine's own style element needs a nonce; a fresh one is written into the page at each load. */
async function contentOf(
  path: string,
  file: string,
  nonce: string,
): Promise<Uint8Array<ArrayBuffer> | string> {
  if (file !== 'index.html') return readFile(path)
  return (await readFile(path, 'utf8')).replaceAll('__CSP_NONCE__', nonce)
}

export function serveBuiltFiles(session: Session, folder: string): void {
  const built = builtFiles(folder)
  session.protocol.handle('app', async (request) => {
    const nonce = randomBytes(16).toString('base64')
    if (request.url === blankPage)
      return new Response('', { headers: headersOf('blank.html', nonce) })
    const file = requestedFile(request.url, built)
    if (file === null || request.method !== 'GET') return new Response(null, { status: 404 })
    const body = await contentOf(join(folder, file), file, nonce)
    return new Response(body, { headers: headersOf(file, nonce) })
  })
}
