/** @file Which help belongs to which screen. */
export const topics = [
  'home',
  'intake',
  'cases',
  'files',
  'reports',
  'sharing',
  'definitions',
  'persons',
  'known',
  'danger',
  'paper',
  'ownQuestions',
  'data',
  'staff',
  'retention',
  'settings',
  'keyboard',
  'limits',
] as const
export type Topic = (typeof topics)[number]

const byFirstPart: Readonly<Record<string, Topic>> = {
  '': 'home',
  intake: 'intake',
  cases: 'cases',
  reports: 'reports',
  sharing: 'sharing',
  definitions: 'definitions',
  retention: 'retention',
  document: 'retention',
  settings: 'settings',
  about: 'settings',
}

const inSettings: Readonly<Record<string, Topic>> = {
  data: 'data',
  questions: 'ownQuestions',
  people: 'staff',
  passphrase: 'staff',
  retention: 'retention',
}

/** The topic of the screen at this path; the keyboard where a screen has none of its own. */
export function topicOf(path: string): Topic {
  const [, first = '', second = ''] = path.split('/')
  if (first === 'definitions' && second === 'paper') return 'paper'
  const place = first === 'settings' ? inSettings[second] : undefined
  return place ?? byFirstPart[first] ?? 'keyboard'
}
