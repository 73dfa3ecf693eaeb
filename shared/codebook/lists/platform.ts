import { codeList } from '../code-list.ts'
import { htcds } from './source.ts'

/** Websites and apps, for recruitment and for exploitation. */
export const onlinePlatform = codeList('onlinePlatform', htcds, [
  'Facebook',
  'Instagram',
  'WhatsApp',
  'Telegram',
  'FacebookMessenger',
  'Viber',
  'SnapChat',
  'Line',
  '4Sale',
  'WeChat',
  'QQ',
  'QZone',
  'TikTok',
  'Twitter',
  'Other',
])
