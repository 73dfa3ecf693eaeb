import { expect, test } from 'vitest'
import { lockOffice, office, setUpOffice, signIn } from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

test('an office sets itself up, locks, and opens again with its passphrase', async () => {
  const running = await start()
  await setUpOffice(running.window)
  await lockOffice(running.window)
  await signIn(running.window)
  expect(await running.window.getByText(office.organisation).first().isVisible()).toBe(true)
  expectNoTroubles(running)
})
