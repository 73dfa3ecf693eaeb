import { describe, expect, test } from 'vitest'
import { entities } from '#shared/codebook/codebook.ts'
import { xlsForm, xlsFormName, type Sheet } from '#shared/codebook/dictionary/xlsform.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { languages } from '#shared/i18n/languages.ts'
import { xlsFormWorkbook } from '#main/services/dictionary.ts'
import { filesOf, rowsOf as cellsOf } from '#test/unit/main/report/sheets.ts'

const form = xlsForm((language) => {
  const { intake, definitions } = catalogue[language]
  return { yes: intake.yes, no: intake.no, repeats: definitions.groups }
})

type Row = Readonly<Record<string, string>>

function rowsOf([head = [], ...rows]: Sheet): readonly Row[] {
  return rows.map((cells) =>
    Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])),
  )
}

const survey = rowsOf(form.survey)
const choices = rowsOf(form.choices)
const questions = survey.filter(({ type }) => !/^(begin|end)_/.test(type ?? ''))

describe('the XLSForm', () => {
  test('asks every question of the interview and of everything a person has several of, once', () => {
    const names = questions.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const asked = entities
      .filter(({ name }) => name !== 'organisation')
      .flatMap(({ fields }) => fields)
      .filter((field) => field.importOnly !== true)
      .map(xlsFormName)
    expect(asked.filter((name) => !names.includes(name))).toEqual(neverAsked)
  })

  /** Kept in the record, and filled in by nobody in an interview. */
  const neverAsked = ['prs_Deceased', 'prs_Title', 'prs_MailingLatitude', 'prs_MailingLongitude']

  test('has names that XML takes', () => {
    for (const { name } of survey) if (name) expect(name).toMatch(/^[A-Za-z_][\w.-]*$/)
  })

  test('closes every group it opens, in order', () => {
    const open: string[] = []
    for (const { type } of survey) {
      const begin = /^begin_(.*)$/.exec(type ?? '')?.[1]
      const end = /^end_(.*)$/.exec(type ?? '')?.[1]
      if (begin !== undefined) open.push(begin)
      if (end !== undefined) expect(open.pop()).toBe(end)
    }
    expect(open).toEqual([])
  })

  test('uses only types and lists that exist, and lists only what is used', () => {
    const lists = new Set(choices.map(({ list_name }) => list_name))
    const used = new Set<string>()
    for (const { type = '' } of questions) {
      expect(type).toMatch(/^(text|date|integer|select_one \w+|select_multiple \w+)$/)
      const list = type.split(' ')[1]
      if (list === undefined) continue
      expect(lists).toContain(list)
      used.add(list)
    }
    expect([...lists].filter((list) => !used.has(list ?? ''))).toEqual([])
  })

  test('gives each answer of a list one name without a blank', () => {
    const seen = new Set<string>()
    for (const { list_name, name } of choices) {
      expect(name).toMatch(/^\S+$/)
      const key = `${list_name ?? ''} ${name ?? ''}`
      expect(seen.has(key), key).toBe(false)
      seen.add(key)
    }
  })

  test('asks on conditions that name questions asked before, with answers these have', () => {
    const before = new Map<string, string>()
    for (const { name = '', type = '', relevant = '' } of questions) {
      for (const [, other, code] of relevant.matchAll(/selected\(\$\{([\w.]+)\}, '([^']+)'\)/g)) {
        const list = before.get(other ?? '')
        expect(list, `${name} depends on ${other ?? ''}`).toBeDefined()
        expect(
          choices.some((row) => row['list_name'] === list && row['name'] === code),
          `${other ?? ''} ${code ?? ''}`,
        ).toBe(true)
      }
      before.set(name, type.split(' ')[1] ?? '')
    }
  })

  test('speaks every language in every label', () => {
    const labels = Object.keys(survey[0] ?? {}).filter((name) => name.startsWith('label::'))
    expect(labels).toHaveLength(languages.length)
    for (const row of [...questions, ...choices])
      for (const label of labels) expect(row[label], `${row['name'] ?? ''} ${label}`).not.toBe('')
  })

  test('is a workbook that reads back cell by cell', async () => {
    const files = await filesOf(await xlsFormWorkbook())
    const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="(\w+)"/g)]
    expect(names.map(([, name]) => name)).toEqual(['survey', 'choices', 'settings'])
    for (const [index, sheet] of [form.survey, form.choices, form.settings].entries()) {
      const read = cellsOf(files, index + 1).map((row) => row.map(({ value }) => value))
      const written = sheet.map((row) => row.filter((cell) => cell !== ''))
      expect(read.map((row) => row.filter((cell) => cell !== ''))).toEqual(written)
    }
  })
})
