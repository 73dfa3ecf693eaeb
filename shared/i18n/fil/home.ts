import type { home as english } from '../en/home.ts'
import type { Translated } from '../translated.ts'

export const home: Translated<typeof english> = {
  emptyTitle: 'Wala pang interbyu',
  empty:
    'Magsimula sa isang interbyu, o sa isang kasong tandang-tanda mo. Isa-isa ang tanong ng Tessera at itinatabi nito ang tina-type mo habang nagtatrabaho ka.',
  emptyOfOthers: 'Kapag may kasamahang nakapag-interbyu na, bibilangin ito rito.',
  thisWeek_zero: 'Walang bagong nairehistro ngayong linggo.',
  thisWeek_one: '{{count}} tao ang nairehistro ngayong linggo.',
  thisWeek_other: '{{count}} tao ang nairehistro ngayong linggo.',
  inAll_one: 'May {{count}} kaso sa opisinang ito.',
  inAll_other: 'May {{count}} kaso sa opisinang ito.',
  mineOpen_zero: 'Wala kang kasong hindi pa sarado.',
  mineOpen_one: 'May {{count}} kaso kang hindi pa sarado.',
  mineOpen_other: 'May {{count}} kaso kang hindi pa sarado.',
  pausedTitle: 'Naghihintay sa iyo',
  goOnWith: 'Ituloy ang interbyung na-pause mo',
  pausedAt: 'Nai-save {{moment}}',
  goOnHere: 'Ituloy ang {{code}}',
  recentTitle: 'Huling pinagtrabahuhan',
  recentCaption: 'Mga kasong huling pinagtrabahuhan',
  allCases: 'Lahat ng kaso',
  changed: 'Binago',
  code: 'Code',
  name: 'Pangalan',
  noName: 'Walang ibinigay na pangalan',
  nameHidden: 'Nakatago',
  practice:
    'Opisinang pang-ensayo ito. Subukan ang interbyu, report o bundle: kapag nag-lock ka, mabubura ang lahat.',
  older: {
    read: 'Nabasa ko na ito',
    title: 'May nagbalik ng mas lumang mga record',
    found:
      'Hanggang {{found}} lang ang mga record sa computer na ito. May nai-save na trabaho rito hanggang {{expected}}.',
    missing_one: '{{count}} nai-save na pagbabago sa pagitan ng dalawang oras na ito ang nawawala.',
    missing_other:
      '{{count}} nai-save na pagbabago sa pagitan ng dalawang oras na ito ang nawawala.',
    do: 'Itanong sa opisina kung may nagbalik ng backup o kumopya ng folder. Kung mayroon, ilagay muli ang nawawala. Kung wala, huminto rito, huwag galawin ang computer na ito, at humingi ng tulong.',
    keysTitle: 'May nagbalik ng mas lumang mga passphrase',
    keysFound:
      'Mula pa noong {{found}} ang file na naglalaman ng mga passphrase. Huli itong binago noong {{expected}}.',
    keysDo:
      'Walang nawawalang record, pero maaaring mabuksan muli ang opisina ng passphrase o recovery key mula sa panahong iyon. Itanong sa opisina kung sino ang nagbalik ng file. Kung wala, huwag galawin ang computer na ito, at humingi ng tulong.',
  },
}
