/** @file Which help belongs to which screen. */
export const topics = [
  'home',
  'intake',
  'cases',
  'caseAccess',
  'files',
  'reports',
  'sharing',
  'definitions',
  'persons',
  'known',
  'danger',
  'paper',
  'ownQuestions',
  'backups',
  'salvage',
  'data',
  'staff',
  'retention',
  'log',
  'settings',
  'recovery',
  'emergency',
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

/** Places within a part that have a topic of their own. */
const byTwoParts: Readonly<Record<string, Topic>> = {
  'definitions/paper': 'paper',
  'settings/salvage': 'salvage',
  'settings/data': 'data',
  'settings/questions': 'ownQuestions',
  'settings/people': 'staff',
  'settings/passphrase': 'staff',
  'settings/recovery': 'recovery',
  'settings/emergency': 'emergency',
  'settings/retention': 'retention',
  'settings/backups': 'backups',
  'settings/absence': 'caseAccess',
  'settings/access': 'caseAccess',
  'settings/log': 'log',
}

/** The topic of the screen at this path; the keyboard where a screen has none of its own. */
export function topicOf(path: string): Topic {
  const [, first = '', second = ''] = path.split('/')
  return byTwoParts[`${first}/${second}`] ?? byFirstPart[first] ?? 'keyboard'
}
