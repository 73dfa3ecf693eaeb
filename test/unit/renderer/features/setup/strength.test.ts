import { describe, expect, test } from 'vitest'
import { levelOf, lowestAccepted } from '../../../../../renderer/features/setup/strength-level.ts'
import { weigh } from '../../../../../renderer/features/setup/strength.ts'

describe('how strong a passphrase is called', () => {
  test.each(['password', 'sunshine1', 'qwerty12345', 'P@ssw0rd!', '11111111', 'iloveyou'])(
    '%s is refused',
    (passphrase) => {
      expect(weigh(passphrase, [])).toBeLessThan(lowestAccepted)
    },
  )

  test('six words drawn by chance are out of reach', () => {
    expect(weigh('copper lantern orbit meadow silent harbor', [])).toBe(4)
  })

  test('the names typed on the screens before are known to a stranger', () => {
    const guess = 'Lantern House Dara'
    expect(weigh(guess, ['Lantern House', 'Dara'])).toBeLessThan(weigh(guess, []))
    expect(weigh(guess, ['Lantern House', 'Dara'])).toBeLessThan(lowestAccepted)
  })

  test('a very long passphrase is weighed', () => {
    expect(weigh('correct horse battery staple '.repeat(30), [])).toBeGreaterThan(0)
  })

  test('the words never promise more than the number of guesses allows', () => {
    const perSecond = 10_000
    const seconds = { days: 86_400, months: 30 * 86_400, years: 5 * 365 * 86_400 }
    expect(levelOf(Math.log10(perSecond * 600))).toBe(0)
    expect(levelOf(Math.log10(perSecond * seconds.days))).toBeLessThanOrEqual(1)
    expect(levelOf(Math.log10(perSecond * seconds.months))).toBeLessThanOrEqual(2)
    expect(levelOf(Math.log10(perSecond * 5 * seconds.years))).toBeLessThanOrEqual(3)
  })
})
