import { expect, test } from 'vitest'
import { errorCodes } from '#shared/errors.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { errorNumber } from '../../../../../renderer/ui/error-numbers.ts'
import { isAboutTheTyping, troubleOf } from '../../../../../renderer/features/unlock/trouble.ts'

test('what is wrong with the records never looks like a wrong passphrase', () => {
  expect(errorCodes.filter(isAboutTheTyping)).toEqual([
    'invalidInput',
    'wrongPassphrase',
    'waitBeforeRetry',
  ])
})

test('each trouble of the vault has steps of its own', () => {
  const own = errorCodes.filter((code) => troubleOf(code) !== 'other')
  expect(own).toEqual([
    'damaged',
    'keySlotsDamaged',
    'newerVersion',
    'inUse',
    'diskFull',
    'readOnly',
    'diskFailed',
    'rolledBack',
  ])
  const steps = own.map((code) => catalogue.en.setup.trouble[troubleOf(code)].one)
  expect(new Set(steps).size).toBeGreaterThan(5)
})

test('no two errors share a code for the phone', () => {
  expect(new Set(Object.values(errorNumber)).size).toBe(errorCodes.length)
})

test('the sign-in says nothing about what the application is for', () => {
  const { setup, frame } = catalogue.en
  const seen = [
    setup.choosePicture,
    setup.yourPassphrase,
    setup.passphraseOf,
    setup.signIn,
    setup.useRecoveryKey,
    setup.tryPractice,
    setup.helpTitle,
    setup.helpPassphrase,
    setup.helpForgotten,
    setup.helpWrong,
    setup.helpMore,
    ...Object.values(setup.trouble).flatMap((steps) => Object.values(steps)),
    ...Object.values(frame.errors.wrongPassphrase),
  ].join(' ')
  expect(seen).not.toMatch(/traffick|victim|survivor|case|interview|NGO|person you help/i)
})
