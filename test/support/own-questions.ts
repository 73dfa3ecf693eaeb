/** @file An office's own questions for tests: right by default, with what a test is about in place of it. */
import type {
  LocalCodebook,
  LocalList,
  LocalQuestion,
  LocalSection,
} from '#shared/codebook/local/local-codebook.ts'
import { localPath, ownListName } from '#shared/codebook/local/local-codebook.ts'
import { ownQuestionHandlers } from '#main/services/own-questions.ts'
import type { Session } from '#main/vault/session.ts'
import { contextOf } from './records.ts'

/** 32 hex characters that say nothing. */
export const localId = (number: number): string => number.toString(16).padStart(32, '0')

export function localSection(change: Partial<LocalSection> = {}): LocalSection {
  return {
    id: localId(1),
    step: 'identity',
    writtenIn: 'en',
    titles: { en: 'Village' },
    retired: false,
    ...change,
  }
}

export function localQuestion(change: Partial<LocalQuestion> = {}): LocalQuestion {
  return {
    id: localId(16),
    section: localId(1),
    kind: 'text',
    privacy: 'F',
    writtenIn: 'en',
    words: {
      en: { label: 'Landmark', ask: 'What stands near it?', why: '', definition: '', examples: '' },
    },
    list: null,
    min: null,
    max: null,
    askedWhen: null,
    mapsTo: null,
    retired: false,
    ...change,
  }
}

export function localList(change: Partial<LocalList> = {}): LocalList {
  return {
    id: localId(4096),
    writtenIn: 'en',
    names: { en: 'Ways to travel' },
    codes: [
      { code: '1', labels: { en: 'By boat', km: 'តាមទូក' }, retired: false },
      { code: '2', labels: { en: 'By road' }, retired: false },
    ],
    ...change,
  }
}

const listed = ownListName(localId(4096))

/** One question of every kind, and one that hangs on another. */
export const everyKind: LocalCodebook = {
  version: 0,
  sections: [localSection()],
  questions: [
    localQuestion(),
    localQuestion({ id: localId(17), kind: 'longText' }),
    localQuestion({ id: localId(18), kind: 'date', privacy: 'S' }),
    localQuestion({ id: localId(19), kind: 'integer', privacy: 'S', min: 0, max: 40 }),
    localQuestion({ id: localId(20), kind: 'choice', privacy: 'S', list: listed }),
    localQuestion({ id: localId(21), kind: 'choices', privacy: 'S', list: listed }),
    localQuestion({ id: localId(22), kind: 'flag', privacy: 'S' }),
    localQuestion({
      id: localId(23),
      privacy: 'D',
      askedWhen: { field: localPath(localId(20)), anyOf: ['1'] },
    }),
  ],
  lists: [localList()],
}

/** One right answer to each of `everyKind`. */
export const everyAnswer = {
  [localPath(localId(16))]: { value: 'The old bridge' },
  [localPath(localId(17))]: { value: 'Two lines\nof text' },
  [localPath(localId(18))]: { value: '2019-04', estimated: true },
  [localPath(localId(19))]: { value: 7 },
  [localPath(localId(20))]: { value: '1', note: 'She drew a boat.' },
  [localPath(localId(21))]: { value: ['1', '2'] },
  [localPath(localId(22))]: { value: false },
  [localPath(localId(23))]: { value: 'Uncle Test' },
}

/** Through the handlers, like the screen does it. */
export async function saveOwnQuestions(
  session: Session,
  change: (before: LocalCodebook) => Omit<LocalCodebook, 'version'>,
): Promise<LocalCodebook> {
  const context = contextOf(session)
  const before = await ownQuestionHandlers.get({}, context)
  return ownQuestionHandlers.save(
    structuredClone({ ...change(before), version: before.version }),
    context,
  )
}
