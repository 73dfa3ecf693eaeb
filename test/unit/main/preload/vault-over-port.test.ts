import { expect, it } from 'vitest'
import { vaultOverPort } from '#main/preload/vault-over-port.ts'
import { serveWindow } from '#main/ipc/window-over-port.ts'
import { temporaryPorts } from '#test/support/ports.ts'

const ok = (value: unknown) => ({ ok: true as const, value })

it('a call that was sent before there was a port is answered when there is one', async () => {
  const { page, vault } = temporaryPorts()
  const calls = vaultOverPort(() => undefined)
  const early = calls.call('cases.get', { a: 1 })
  serveWindow(vault, (name, input) => Promise.resolve(ok({ name, input })))
  calls.connect(page)
  expect(await early).toEqual(ok({ name: 'cases.get', input: { a: 1 } }))
})

it('progress carries the name of its call, and ends with the reply', async () => {
  const { page, vault } = temporaryPorts()
  const told: unknown[] = []
  const calls = vaultOverPort((...progress) => told.push(progress))
  serveWindow(vault, (_name, _input, progress) => {
    progress(1, 2)
    return Promise.resolve(ok(null))
  })
  calls.connect(page)
  await calls.call('exchange.write', {})
  expect(told).toEqual([
    ['exchange.write', 1, 2, false],
    ['exchange.write', 0, 0, true],
  ])
})

it('when the vault process ends, what waits and what comes later is locked', async () => {
  const { page, vault } = temporaryPorts()
  const calls = vaultOverPort(() => undefined)
  serveWindow(vault, () => new Promise(() => undefined))
  calls.connect(page)
  const waiting = calls.call('cases.list', {})
  vault.close()
  const locked = { ok: false, error: { code: 'locked' } }
  expect(await waiting).toEqual(locked)
  expect(await calls.call('cases.list', {})).toEqual(locked)
})

it('a page that main gives no port to is refused', async () => {
  const calls = vaultOverPort(() => undefined)
  const early = calls.call('session.state', {})
  calls.connect(null)
  expect(await early).toEqual({ ok: false, error: { code: 'forbidden' } })
})

it('what is no call at all is not answered, and does no harm', async () => {
  const { page, vault } = temporaryPorts()
  const seen: string[] = []
  serveWindow(vault, (name) => {
    seen.push(name)
    return Promise.resolve(ok(name))
  })
  const calls = vaultOverPort(() => undefined)
  for (const wrong of [null, 7, 'x', { id: 'x', name: 'a', input: 0 }, { id: 1, input: 0 }])
    page.postMessage(wrong as never)
  calls.connect(page)
  expect(await calls.call('right.one', null)).toEqual(ok('right.one'))
  expect(seen).toEqual(['right.one'])
})
