import { codeList } from '../code-list.ts'
import { htcds } from './source.ts'

export const eventType = codeList('eventType', htcds, ['Recruitment', 'Transit', 'Exploitation'])
