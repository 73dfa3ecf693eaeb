/** @file The content security policy, and which answers our own protocol gives. Pure, so that it is tested as it is. */
import { extname } from 'node:path'

export const origin = 'app://tessera'

/** Of another origin, so that going there ends the window's process. Nothing is on it. */
export const blankPage = 'app://blank/'

export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  // A recording is played out of the window's own memory, and from nowhere else.
  'media-src blob:',
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // The one address that code may start: the reader of PDF. Nothing can make another policy.
  'trusted-types pdf-worker',
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
}

/**
 * The built file a URL stands for, or `null`: another origin, a query, an encoded path, anything that
 * the build did not put there.
 */
export function requestedFile(url: string, built: ReadonlySet<string>): string | null {
  if (!url.startsWith(`${origin}/`)) return null
  const path = url.slice(origin.length + 1)
  const file = path === '' ? 'index.html' : path
  return built.has(file) ? file : null
}

export function headersOf(file: string): Record<string, string> {
  return {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  }
}

/** Only our own window's main frame may call; `null` frames belong to windows that are gone. */
export function isOurPage(url: string): boolean {
  return url === `${origin}/` || url === `${origin}/index.html`
}
