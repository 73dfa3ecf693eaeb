/** @file An office's own questions, as many as one could ever have, with a list of thousands of places. */
import type { FieldKind } from '#shared/codebook/field.ts'
import { localKinds } from '#shared/codebook/local/local-codebook.ts'
import {
  ownListName,
  type LocalCodebook,
  type LocalList,
  type LocalQuestion,
} from '#shared/codebook/local/local-codebook.ts'
import { askingSteps } from '#shared/codebook/steps.ts'

const idOf = (number: number): string => number.toString(16).padStart(32, '0')

const syllables =
  'ang bat boeng chum dang kam kok kor lo mean neak phnom prey rong sam svay ta tuol veal yos'.split(
    ' ',
  )

/** Three syllables, so that some letters typed fit hundreds of places and some only a few. */
function placeName(number: number): string {
  const { length } = syllables
  const parts = [
    number % length,
    Math.floor(number / length) % length,
    Math.floor(number / length ** 2),
  ]
  return parts.map((part) => syllables[part % length]).join(' ')
}

function placesList(places: number): LocalList {
  return {
    id: idOf(1),
    writtenIn: 'en',
    names: { en: 'Villages' },
    codes: Array.from({ length: places }, (_, number) => ({
      code: `V${String(number)}`,
      labels: { en: placeName(number) },
      retired: false,
    })),
  }
}

const isWritten = (kind: FieldKind): boolean => kind === 'text' || kind === 'longText'
const isChosen = (kind: FieldKind): boolean => kind === 'choice' || kind === 'choices'

function question(number: number, list: string): LocalQuestion {
  const kind = localKinds[number % localKinds.length] ?? 'text'
  return {
    id: idOf(1_000 + number),
    section: idOf(100 + (number % askingSteps.length)),
    kind,
    privacy: isWritten(kind) ? 'F' : 'S',
    writtenIn: 'en',
    words: {
      en: {
        label: `Own question ${String(number)}`,
        ask: `What does the person say about matter ${String(number)}?`,
        why: 'It helps to find the right help.',
        definition: 'What the person says.',
        examples: '',
      },
    },
    list: isChosen(kind) ? list : null,
    min: kind === 'integer' ? 0 : null,
    max: kind === 'integer' ? 1_000 : null,
    askedWhen: null,
    mapsTo: null,
    retired: false,
  }
}

/** Spread over all steps that ask something. */
export function largeCodebook(questions: number, places: number): LocalCodebook {
  const list = placesList(places)
  return {
    version: 0,
    sections: askingSteps.map((step, index) => ({
      id: idOf(100 + index),
      step,
      writtenIn: 'en',
      titles: { en: 'What this office asks too' },
      retired: false,
    })),
    questions: Array.from({ length: questions }, (_, number) =>
      question(number, ownListName(list.id)),
    ),
    lists: [list],
  }
}
