import { afterEach, describe, expect, test } from 'vitest'
import { clearUnasked, isAsked } from '#shared/codebook/asked.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { jsonSchema } from '#shared/codebook/dictionary/json-schema.ts'
import { xlsForm } from '#shared/codebook/dictionary/xlsform.ts'
import { fieldOfHeader } from '#shared/codebook/exchange/column.ts'
import { adoptLocalCodebook } from '#shared/codebook/local/adopted.ts'
import { checkLocalCodebook } from '#shared/codebook/local/check.ts'
import {
  localCodebook,
  localPath,
  noLocalCodebook,
  ownListName,
  type LocalCodebook,
} from '#shared/codebook/local/local-codebook.ts'
import { paperSteps, questionNumber } from '#shared/codebook/numbering.ts'
import { checkAnswer, checkAnswers } from '#shared/codebook/schema.ts'
import { officeSteps } from '#shared/codebook/steps.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import { columnOf, shareableFields } from '#shared/sharing/columns.ts'
import {
  everyAnswer,
  everyKind,
  localId,
  localList,
  localQuestion,
  localSection,
} from '#test/support/own-questions.ts'

afterEach(() => {
  adoptLocalCodebook(noLocalCodebook)
})

const [text, integer, choice, flag, waiting] = [16, 19, 20, 22, 23].map((number) =>
  localPath(localId(number)),
) as [string, string, string, string, string]

const withQuestions = (...questions: LocalCodebook['questions']): LocalCodebook => ({
  ...everyKind,
  questions,
})

describe('an adopted question is a field like any other', () => {
  test('its answers are checked by its kind, list and bounds', () => {
    adoptLocalCodebook(everyKind)
    expect(checkAnswers(everyAnswer)).toEqual([])
    expect(checkAnswer(fieldOf(integer), { value: 41 })).toBe('outOfRange')
    expect(checkAnswer(fieldOf(choice), { value: '3' })).toBe('notACode')
  })

  test('it stands at the end of its step, numbered on', () => {
    const before = officeSteps().find(({ id }) => id === 'identity')?.fields.length ?? 0
    adoptLocalCodebook(everyKind)
    const step = officeSteps().find(({ id }) => id === 'identity')
    expect(step?.fields.slice(before)).toEqual(everyKind.questions.map(({ id }) => localPath(id)))
    expect(questionNumber(text)).toBe(`4.${String(before + 1)}`)
  })

  test('it is asked only after the answers it waits for, and cleared when they go', () => {
    adoptLocalCodebook(everyKind)
    expect(isAsked(fieldOf(waiting), { [choice]: { value: '2' } })).toBe(false)
    expect(isAsked(fieldOf(waiting), { [choice]: { value: '1' } })).toBe(true)
    const answers = { ...everyAnswer, [choice]: { value: '2' } }
    expect(clearUnasked(answers).cleared).toEqual([waiting])
  })

  test('it can wait for a yes, a no, or an answer of the standard', () => {
    const after = (field: string, ...anyOf: string[]) =>
      localQuestion({ askedWhen: { field, anyOf } })
    adoptLocalCodebook(withQuestions(after(flag, 'false'), ...everyKind.questions.slice(6, 7)))
    expect(isAsked(fieldOf(text), { [flag]: { value: false } })).toBe(true)
    expect(isAsked(fieldOf(text), { [flag]: { value: true } })).toBe(false)
    adoptLocalCodebook(withQuestions(after('person.gender', 'Feminine')))
    expect(isAsked(fieldOf(text), { 'person.gender': { value: 'Feminine' } })).toBe(true)
  })

  test.each([
    ['the question', withQuestions(localQuestion({ retired: true }))],
    ['its section', { ...everyKind, sections: [localSection({ retired: true })] }],
  ])('it is asked no more once %s is retired, and an answer stays', (_, codebook) => {
    adoptLocalCodebook(codebook)
    expect(isAsked(fieldOf(text), {})).toBe(false)
    expect(paperSteps().flatMap(({ fields }) => fields)).not.toContain(text)
    expect(clearUnasked({ [text]: { value: 'x' } }).cleared).toEqual([])
  })

  test('it is forgotten when another office is adopted', () => {
    adoptLocalCodebook(everyKind)
    adoptLocalCodebook(noLocalCodebook)
    expect(() => fieldOf(text)).toThrow()
    expect(checkAnswers({ [text]: { value: 'x' } })).toEqual([
      { path: text, problem: 'unknownField' },
    ])
  })

  test('it may never leave', () => {
    adoptLocalCodebook(everyKind)
    for (const { id } of everyKind.questions) {
      const field = fieldOf(localPath(id))
      expect([field.partner, field.public, columnOf(field)]).toEqual(['drop', 'drop', null])
      expect(field.dimension).toBeUndefined()
    }
    expect(shareableFields.filter(({ local }) => local === true)).toEqual([])
  })
})

describe('its words', () => {
  test('are those of the language, part by part, or of the language it was written in', () => {
    const words = { label: 'Landmark', ask: 'What is near?', why: '', definition: '', examples: '' }
    const khmer = { ...words, label: '', ask: 'មានអ្វីនៅជិត?' }
    adoptLocalCodebook(withQuestions(localQuestion({ words: { en: words, km: khmer } })))
    expect(fieldWords('km', text)).toMatchObject({ label: 'Landmark', ask: 'មានអ្វីនៅជិត?' })
    expect(fieldWords('en', text).ask).toBe('What is near?')
  })

  test('of answers fall back to any language there is', () => {
    adoptLocalCodebook(everyKind)
    const list = ownListName(localId(4096))
    expect(codeWords('km', list, '1').label).toBe('តាមទូក')
    expect(codeWords('km', list, '2').label).toBe('By road')
    expect(codeWords('km', list, 'gone').label).toBe('gone')
  })
})

describe('the dictionary holds them', () => {
  test('as a group of their own in the XLSForm, with conditions and a greater version', () => {
    const repeats = {
      priorInterview: '',
      referralOut: '',
      service: '',
      supportPlan: '',
      historicEvent: '',
      caseComment: '',
      consentEvent: '',
      perpetrator: '',
      familyMember: '',
    }
    const form = () => xlsForm(() => ({ yes: 'Yes', no: 'No', repeats }))
    const before = Number(form().settings[1]?.[2])
    adoptLocalCodebook({ ...everyKind, version: 3 })
    const { survey, choices, settings } = form()
    const row = survey.find(([, name]) => name === `x_local_${localId(23)}`)
    expect(row).toContain(`selected(\${x_local_${localId(20)}}, '1')`)
    expect(survey.some(([type, name]) => type === 'begin_group' && name?.startsWith('own_'))).toBe(
      true,
    )
    expect(choices.filter(([list]) => list === ownListName(localId(4096)))).toHaveLength(2)
    expect(Number(settings[1]?.[2])).toBeGreaterThan(before)
  })

  test('in the JSON Schema, and not when there are none', () => {
    expect(jsonSchema('en')['properties']).not.toHaveProperty('local')
    adoptLocalCodebook(everyKind)
    expect(jsonSchema('en')['properties']).toHaveProperty(`local.properties.${localId(16)}`)
    expect(jsonSchema('en')['$defs']).toHaveProperty(ownListName(localId(4096)))
  })

  test('under their id in files of others, without taking a header from the standard', () => {
    const clash = { label: 'First name', ask: 'x', why: '', definition: '', examples: '' }
    adoptLocalCodebook(withQuestions(localQuestion({ words: { en: clash } })))
    expect(fieldOfHeader(`x_local_${localId(16)}`)?.path).toBe(text)
    expect(fieldOfHeader('First name')?.path).toBe('person.firstName')
  })
})

test('five hundred questions and a list of eight thousand places are a codebook like any other', () => {
  const places = Array.from({ length: 8000 }, (_, at) => ({
    code: String(at + 1),
    labels: { en: `Village ${String(at + 1)}`, km: `ភូមិ ${String(at + 1)}` },
    retired: false,
  }))
  const large: LocalCodebook = {
    version: 1,
    sections: [localSection()],
    questions: Array.from({ length: 500 }, (_, at) =>
      localQuestion({
        id: localId(1000 + at),
        kind: 'choice',
        privacy: 'S',
        list: ownListName(localId(4096)),
      }),
    ),
    lists: [localList({ codes: places })],
  }
  expect(checkLocalCodebook(localCodebook.parse(large))).toEqual([])
  adoptLocalCodebook(large)
  const field = fieldOf(localPath(localId(1499)))
  expect(field.list?.searchable).toBe(true)
  expect(checkAnswer(field, { value: '8000' })).toBeNull()
  expect(checkAnswer(field, { value: '8001' })).toBe('notACode')
  expect(codeWords('km', ownListName(localId(4096)), '7999').label).toBe('ភូមិ 7999')
  // One list for all: five hundred copies of eight thousand places would be four million.
  expect(field.list).toBe(fieldOf(localPath(localId(1000))).list)
})
