/**
 * @file One invented interview that leaves no question out: what is typed follows from the codebook, so
 * a new question is answered here by itself.
 */
import { missingReasons, type Answer, type Answers, type Value } from '#shared/codebook/answer.ts'
import { fieldOf, intakeFields } from '#shared/codebook/codebook.ts'
import type { Field, FieldKind } from '#shared/codebook/field.ts'
import { steps } from '#shared/codebook/steps.ts'

/** The questions of all steps, in the order they are asked. */
export const askedPaths: readonly string[] = steps.flatMap(({ fields }) => fields)

/** Where any right answer would not do: one person, grown up, in danger, with a name in two scripts. */
const chosen: Answers = {
  'case.safeNow': { value: false },
  'person.nativeName': { value: 'ប្រាក់ សុខា' },
  'person.firstName': { value: 'Sokha' },
  'person.middleName': { value: 'Srey' },
  'person.secondName': { value: 'Prak' },
  'person.birthdate': { value: '1998-04', volunteered: true, note: 'រំដួល, after the harvest' },
  // What the date of birth says on the day of registration.
  'person.ageAtRegistration': { value: 26 },
  'person.primaryLanguage': { value: 'khm' },
  'person.secondaryLanguage': { value: 'tha' },
  'case.interviewLanguage': { value: 'khm' },
  'victim.countryOfExploitation': { value: 'TH' },
  'victim.ageWhenTrafficked': { value: 21, estimated: true },
  'victim.acts': { value: ['Recruitment', 'Harbouring'] },
  'victim.means': { value: ['Deception', 'AbuseOfVulnerability'] },
  'victim.methodsOfControl': { value: ['DebtBondage', 'WithholdsDocuments'] },
  'victim.riskSelfHarm': { value: true },
  'statusDecision.status': { value: 'PossibleVictimOfTrafficking' },
  'statusDecision.decidedBy': { value: 'Vanna Test' },
}

/** The codes that open another question. */
function openingCodes(field: Field): readonly string[] {
  const conditions = intakeFields.flatMap(({ askedWhen }) =>
    askedWhen?.field === field.path ? [askedWhen.anyOf] : [],
  )
  return [...new Set(conditions.flatMap(([first = '']) => first))]
}

/** Some codes that are offered; those that open questions, or fit beside a country, come first. */
function codesFor(field: Field, count: number, turn: number): readonly string[] {
  const opening = openingCodes(field)
  const beside = field.within === undefined ? '' : `${textAt(answerTo(field.within))}-`
  const offered = (field.list?.codes ?? [])
    .filter(({ code, retired }) => retired !== true && code.startsWith(beside))
    .map(({ code }) => code)
  const from = turn % offered.length
  const others = [...offered.slice(from), ...offered.slice(0, from)]
  const wanted = new Set([...opening, ...others].slice(0, Math.max(count, opening.length)))
  return offered.filter((code) => wanted.has(code))
}

const textAt = ({ value }: Answer): string => (typeof value === 'string' ? value : '')

const whole = ['2024-11-20', '2024-12-02', '2025-01-15'] as const

const byKind: Readonly<Record<FieldKind, (field: Field, turn: number) => Value>> = {
  text: (_, turn) => `Rumduol ${String(turn)}`,
  longText: (_, turn) => `Champei ${String(turn)}\nរំដួល ${String(turn)}`,
  date: ({ exact }, turn) => {
    const day = whole[turn % whole.length] ?? whole[0]
    return exact === true ? day : day.slice(0, [4, 7, 10][turn % 3])
  },
  integer: ({ min = 0, max = 9 }, turn) => min + (turn % (max - min)),
  flag: (_, turn) => turn % 2 === 0,
  choice: (field, turn) => codesFor(field, 1, turn)[0] ?? '',
  choices: (field, turn) => codesFor(field, 2, turn),
}

const canBeEstimated = ({ kind, exact }: Field): boolean =>
  kind === 'integer' || (kind === 'date' && exact !== true)

/** No answer where none is needed: every reason comes up, again and again. */
function reasonAt(field: Field, turn: number): Answer | null {
  const missing = missingReasons[Math.floor(turn / 7) % missingReasons.length]
  if (turn % 7 !== 3 || openingCodes(field).length > 0 || missing === undefined) return null
  return { value: null, missing }
}

function answerTo(path: string): Answer {
  const field = fieldOf(path)
  const turn = askedPaths.indexOf(path)
  return (
    chosen[path] ??
    reasonAt(field, turn) ?? {
      value: byKind[field.kind](field, turn),
      ...(canBeEstimated(field) && turn % 2 === 0 ? { estimated: true } : {}),
      ...(turn % 5 === 0 ? { volunteered: true } : {}),
      ...(turn % 6 === 0 ? { note: `Mlis ${String(turn)}` } : {}),
    }
  )
}

/** An answer, or the reason for none, to every question that any office can ask. */
export const everyAnswer: Answers = Object.fromEntries(
  askedPaths.map((path) => [path, answerTo(path)]),
)
