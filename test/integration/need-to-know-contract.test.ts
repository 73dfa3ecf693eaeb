import { expect, test } from 'vitest'
import type { Call } from '#shared/ipc/call.ts'
import { contract } from '#shared/ipc/contract.ts'
import { onOfficeOf } from '#test/support/colleagues.ts'
import { add, mark } from '#test/support/attachments.ts'
import { exampleInput, keysOf, takesId } from '#test/support/example-input.ts'
import { drawing } from '#test/support/pictures.ts'
import { finishInterview } from '#test/support/records.ts'

const calls = Object.entries(contract).flatMap(([group, each]) =>
  Object.entries<Call>(each)
    .filter(([, call]) => call.process === 'vault')
    .map(([name, call]) => ({ name: `${group}.${name}`, call })),
)
const names = (call: Call, ...wanted: readonly string[]) =>
  keysOf(call.input).some(([key]) => wanted.includes(key))

/** What the gate looks for, see case-gate.ts. */
const gateKeys = ['caseId', 'personId', 'attachmentId']
const aboutACase = calls.filter(({ call }) => names(call, ...gateKeys))
const gated = aboutACase.filter(({ call }) => !call.anyCase)

test('calls about any case are these and no others, each looked at by a person', () => {
  expect(aboutACase.filter(({ call }) => call.anyCase).map(({ name }) => name)).toEqual([
    'caseAccess.workers',
    'caseAccess.open',
    'caseAccess.openPerson',
    'caseAccess.assign',
    'caseAccess.unassign',
    'intake.autosave',
  ])
  expect(calls.filter(({ call }) => call.anyCase).length).toBe(6)
  expect(gated.length).toBeGreaterThan(12)
})

test('every call about a case is refused for a colleague who gave no reason (ASVS 14.2.4)', () =>
  onOfficeOf(
    [{ name: 'Dara Test' }, { name: 'Maly Test', roles: ['caseWorker', 'securityOfficer'] }],
    async ({ signIn }) => {
      const dara = signIn('Dara Test')
      const { caseId } = await finishInterview(dara.session)
      const { casePersonId, personId } = await dara.api.cases.get({ caseId })
      const { id: attachmentId } = await add(dara.session, caseId, drawing(mark))
      const maly = signIn('Maly Test')
      for (const { name, call } of gated) {
        const input = exampleInput(call.input, {
          caseId,
          casePersonId,
          copyFrom: casePersonId,
          personId,
          attachmentId,
        })
        expect(call.input.safeParse(input).error, `${name}: an input that is right`).toBeUndefined()
        const head = maly.session.auditHead()
        expect(await maly.send(name, input), name).toMatchObject({
          error: { code: 'reasonNeeded' },
        })
        expect(maly.session.auditHead(), `${name}: nothing was written`).toEqual(head)
      }
    },
  ))

test('every one of them is let in once a reason was given (ASVS 14.2.4)', () =>
  onOfficeOf(
    [{ name: 'Dara Test' }, { name: 'Maly Test', roles: ['caseWorker', 'securityOfficer'] }],
    async ({ signIn }) => {
      const dara = signIn('Dara Test')
      const { caseId } = await finishInterview(dara.session)
      const { casePersonId, personId } = await dara.api.cases.get({ caseId })
      const { id: attachmentId } = await add(dara.session, caseId, drawing(mark))
      const maly = signIn('Maly Test')
      await maly.api.caseAccess.open({ caseId, reason: 'She called and asks for it' })
      const known = { caseId, casePersonId, copyFrom: casePersonId, personId, attachmentId }
      for (const { name, call } of gated) {
        const reply = await maly.send(name, exampleInput(call.input, known))
        if (!reply.ok) expect(reply.error.code, name).not.toBe('reasonNeeded')
      }
    },
  ))

/**
 * Ids that calls take beside those of cases and persons. A new one that leads to what is in a case must
 * stand beside `caseId`, or its service must ask `expectOpen` and say so here.
 */
const otherIds: Readonly<Record<string, string>> = {
  casePersonId: 'only ever beside caseId, see below',
  copyFrom: 'the same: a person of that case',
  rowId: 'only ever beside caseId',
  draftId: 'a draft is its owner’s alone',
  slot: 'before the sign-in',
  slotId: 'an invitation',
  staffId: 'a colleague',
  awayId: 'a colleague',
  toId: 'a colleague',
  about: 'a colleague',
  person: 'a colleague, whose entries in the log are shown',
  coverId: 'a colleague',
  section: 'a section of the office’s own questions',
  releaseId: 'a report that was counted',
  notSame: 'persons who are left out of a look, of whom nothing is shown',
  leaveOut: 'the same',
}

/** `id` says of what only together with its call. */
const plainIds: Readonly<Record<string, string>> = {
  'caseAccess.endCover': 'a cover of an absence',
  'intake.autosave': 'a row inside one’s own draft',
  'intake.finish': 'the same',
  'organisations.save': 'an organisation',
  'organisations.remove': 'an organisation',
  'ownQuestions.save': 'a question, section or answer of the office’s own',
  'retention.item': 'what is due, in codes: a name only where the case is open, see item-names.ts',
  'retention.keep': 'the same',
  'retention.delete': 'the same',
}

test('no call takes another id without it being known what it leads to', () => {
  const found = calls.flatMap(({ name, call }) =>
    keysOf(call.input)
      .filter(([key, schema]) => takesId(schema) && !gateKeys.includes(key))
      .filter(([key]) => !(key in otherIds) && !name.startsWith('sharing.'))
      .filter(([key]) => key !== 'id' || !(name in plainIds))
      .map(([key]) => `${name}: ${key}`),
  )
  expect(found).toEqual([])
})

test('who stands in a case is only asked for together with the case', () => {
  const alone = calls.filter(
    ({ call }) => names(call, 'casePersonId', 'rowId', 'copyFrom') && !names(call, 'caseId'),
  )
  expect(alone.map(({ name }) => name)).toEqual([])
})
