import type { answers as english } from '../en/answers.ts'
import type { Translated } from '../translated.ts'

export const answers: Translated<typeof english> = {
  refused: 'Pakitingnan muli: {{questions}}',
  childAlone: 'Wala pang 18 ang tao at mag-isang pumayag',
  childAloneMore:
    'Hilingin sa magulang, guardian o social worker na magpasya rin, at tanungin ang bata kung gusto niyang sumali. Itala ang dalawa sa hakbang ng pahintulot.',
}
