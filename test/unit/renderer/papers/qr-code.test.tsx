import jsQR from 'jsqr'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { formatRecoveryKey, newRecoveryKey, parseRecoveryKey } from '#main/vault/recovery-key.ts'
import { newTrusteeSecret, secretOfCards } from '#main/vault/trustee-cards.ts'
import { paint } from '#test/support/painted-squares.ts'
import { QrCode } from '../../../../renderer/papers/qr-code.tsx'

/** What a scanner reads off the drawn picture. */
function scanned(text: string): string | undefined {
  const svg = renderToStaticMarkup(createElement(QrCode, { text, label: 'For a scanner' }))
  const { dots, width } = paint(svg, 3)
  return jsQR(dots, width, width)?.data
}

test('the drawn code of a recovery key is read back to the same key', () => {
  for (let round = 0; round < 20; round++) {
    const key = newRecoveryKey()
    const text = formatRecoveryKey(key)
    const read = scanned(text)
    expect(read).toBe(text)
    expect(parseRecoveryKey(read ?? '')).toEqual(key)
  }
})

test('the drawn codes of two trustee cards are read back to the same secret', async () => {
  for (let round = 0; round < 10; round++) {
    const { secret, cards } = await newTrusteeSecret()
    const [one, , three] = cards.map(scanned)
    expect(await secretOfCards(one ?? '', three ?? '')).toEqual(secret)
  }
})

test('a picture with a white fold across its middle is read as the same key or not at all', () => {
  const text = formatRecoveryKey(newRecoveryKey())
  const svg = renderToStaticMarkup(createElement(QrCode, { text, label: 'For a scanner' }))
  const { dots, width } = paint(svg, 3)
  dots.fill(255, Math.floor(width / 2) * width * 4, Math.floor(width / 2 + 3) * width * 4)
  const read = jsQR(dots, width, width)?.data
  expect([undefined, '', text]).toContain(read)
})
