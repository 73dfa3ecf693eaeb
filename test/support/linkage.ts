/** @file The persons of the linkage sample as answers of an interview. */
import { readFileSync } from 'node:fs'
import type { Answers } from '#shared/codebook/answer.ts'
import { answersOf } from './records.ts'

export interface SamplePerson {
  /** The same in both lists for one person. Never an answer. */
  readonly truth: string
  readonly answers: Answers
}

const folder = new URL('../fixtures/linkage/', import.meta.url)

export function readSample(list: 1 | 2): readonly SamplePerson[] {
  const text = readFileSync(new URL(`dirty_1000_50_${String(list)}.csv`, folder), 'utf8')
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()))
  return rows.map((row) => {
    const cell = (name: string): string => row[head.indexOf(name)] ?? ''
    const day = cell('date_of_birth')
    const said = {
      // The oldest was born in 1900; nobody is registered at more than 120.
      'case.registrationDate': '2010-06-30',
      'person.firstName': cell('given_name'),
      'person.secondName': cell('surname'),
      'person.birthdate': day === '' ? '' : `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`,
      'person.mobilePhone': cell('phone_number'),
      'person.identityNumber': cell('soc_sec_id'),
      'person.mailingStreet': `${cell('street_number')} ${cell('address_1')}`.trim(),
      'person.mailingCity': cell('suburb'),
      'person.mailingState': cell('state'),
      'person.mailingPostalCode': cell('postcode'),
    }
    return {
      truth: cell('rec_id'),
      answers: answersOf(
        Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')),
      ),
    }
  })
}
