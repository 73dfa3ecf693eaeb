import type { recovery as english } from '../en/recovery.ts'
import type { Translated } from '../translated.ts'

export const recovery: Translated<typeof english> = {
  title: 'Pagbawi',
  context: 'Mga papel na nagbubukas ng opisina kapag nawala ang mga passphrase.',
  toScreen: 'Recovery key, mga kard ng katiwala, at ensayo',
  inPractice: 'Walang babawiin sa opisinang pang-ensayo: nakakalimutan ito kapag nag-lock ka.',
  key: 'Recovery key',
  madeOn: 'Ginawa noong {{date}}',
  keyNone: 'Wala: gumawa na ngayon',
  cards: 'Mga kard ng katiwala',
  cardsMade: 'Set {{set}}, ginawa noong {{date}}',
  none: 'Wala',
  practised: 'Huling ensayo',
  practisedKey: '{{date}}, gamit ang recovery key',
  practisedCards: '{{date}}, gamit ang dalawang kard',
  never: 'Hindi pa',
  keyOwedTitle: 'Kailangan ng bagong recovery key',
  keyOwed:
    'Binuksan ang opisina gamit ang papel noong {{date}}. Gumawa ng bagong susi at itago sa ligtas na lugar. Hangga’t hindi pa ito nai-type, nabubuksan pa ng lumang susi ang opisina.',
  noKey:
    'Walang recovery key na makakabukas ng opisinang ito ngayon. Kung makalimutan ang lahat ng passphrase, mawawala ang mga talaan.',
  cardsOwedTitle: 'Kailangan ng mga bagong kard ng katiwala',
  cardsOwed:
    'Binuksan ang opisina gamit ang dalawang kard noong {{date}}. Gumawa ng mga bagong kard para sa tatlong tao. Hangga’t hindi pa nai-type ang dalawa, nabubuksan pa ng mga lumang kard ang opisina.',
  cardsDead:
    'Pinalitan na ang mga kandado ng opisina, kaya wala nang mabubuksan ang mga lumang kard. Gumawa ng mga bagong kard para sa tatlong tao, o bawiin ang mga luma.',
  dueTitle: 'Oras na para mag-ensayo ng pagbawi',
  due: 'Isang taon nang walang sumubok kung nabubuksan ng papel ang opisina. Limang minuto lang ito at walang nababago.',
  have: 'Ano ang hawak mo?',
  haveKey: 'Hawak ko ang recovery key',
  haveCards: 'Hawak namin ang dalawang kard ng katiwala',
  firstCard: 'Unang kard',
  secondCard: 'Ikalawang kard',
  groupOf: '{{paper}}, grupo {{number}}',
  scanHint: 'Kayang i-type ito ng scanner na may kable: i-click ang unang kahon, saka i-scan.',
  oldKey:
    'Tama ang pagka-type ng bawat grupo, pero hindi nabubuksan ng papel na ito ang opisinang ito. Maaaring luma na ito o sa ibang opisina.',
  oldCards:
    'Tama ang pagka-type ng bawat grupo, pero hindi nabubuksan ng mga kard na ito ang opisinang ito. Maaaring luma na ang mga ito o sa ibang opisina.',
  sameCard: 'Iisang kard ito na inulit. Dalawang magkaibang kard ang kailangan.',
  otherSet:
    'Hindi iisang set ang dalawang kard na ito. Ihambing ang dalawang tanda sa tabi ng “Set”.',
  practise: 'Mag-ensayo ng pagbawi',
  practiseContext:
    'Kunin ang papel at i-type ito rito. Susubukan ng Tessera kung nabubuksan nito ang opisina; walang mababago.',
  practiseWhy:
    'Minsan sa isang taon, para matiyak na nahahanap at gumagana ang papel bago ito kailanganin.',
  tryIt: 'Subukan',
  works: 'Gumagana',
  worksKey:
    'Nabubuksan ng papel na ito ang opisina. Selyuhan itong muli at ibalik ngayong araw sa ligtas na lugar nito.',
  worksCards:
    'Nabubuksan ng dalawang kard na ito ang opisina. Ibalik ang mga ito sa mga nagtatago.',
  newKey: 'Gumawa ng bagong recovery key',
  newKeyWhy:
    'Kapag nawala ang papel, nakita ng iba, o umalis na ang taong nakakaalam kung nasaan ito.',
  newKeyShown: 'Hangga’t hindi mo pa ito nai-type, nabubuksan pa ng lumang susi ang opisina.',
  useKey: 'Gamitin ang susing ito mula ngayon',
  keyDone: 'Umiiral na ang bagong recovery key',
  keyDoneNext:
    'Dalhin ito ngayong araw sa ligtas na lugar. Wala nang mabubuksan ang lumang susi sa computer na ito: sirain ito. Nabubuksan pa ng lumang susi ang mga kopya sa USB na ginawa bago nito.',
  cardsWhat:
    'Tatlong tao ang nagtatago ng tig-isang kard. Alinmang dalawang kard nang magkasama ay nagbubukas ng opisina; walang nabubuksan at walang sinasabi ang iisa lang.',
  makeCards: 'Gumawa ng mga kard ng katiwala',
  makeNewCards: 'Gumawa ng mga bagong kard ng katiwala',
  cardsTitle: 'Tatlong kard ng katiwala',
  cardsShown:
    'Ngayon lang ito ipinapakita. I-print, tig-isang papel bawat tao, at ibigay sa mga taong hindi madalas magkakasama sa iisang lugar.',
  cardsOldStay:
    'Hangga’t hindi pa nai-type ang dalawa, hindi pa umiiral ang mga ito, at nabubuksan pa ng mga lumang kard ang opisina.',
  cardsWritten: 'Nasa papel na namin ang mga ito',
  withName: 'I-print ang pangalan ng opisina sa mga kard',
  withNameMore: 'Malalaman tuloy ng makakakita ng kard kung para saan ito.',
  typeCardsTitle: 'I-type ang dalawa sa mga kard',
  typeCardsContext:
    'Alinmang dalawa, mula sa papel. Para alam nating tama ang mga ito bago kailanganin.',
  seeCards: 'Ipakita muli ang mga kard',
  useCards: 'Gamitin ang mga kard na ito mula ngayon',
  cardsDone: 'Umiiral na ang mga kard ng katiwala',
  cardsDoneNext:
    'Ibigay ngayong araw ang tig-isang kard sa tatlong tao. Wala nang mabubuksan ang mga lumang kard sa computer na ito, pero nabubuksan pa ng mga ito ang mga kopya sa USB na ginawa bago nito: kumopya muli, saka tipunin at sirain ang mga lumang kard.',
  withdraw: 'Bawiin ang mga kard',
  withdrawTitle: 'Bawiin ang lahat ng kard ng katiwala?',
  withdrawText:
    'Mula ngayon, wala nang kard na makakabukas ng opisina. Nabubuksan pa ng dalawang kard ang mga kopya sa USB na ginawa bago nito: tipunin at sirain ang mga kard. Mananatili ang recovery key at lahat ng passphrase.',
  toRecovery: 'Bumalik sa Pagbawi',
  cardSheet: 'Kard ng katiwala {{number}} ng 3',
  set: 'Set {{set}}',
  cardSheetWhat:
    'Dalawa sa tatlong kard ng isang set nang magkasama ang nagbubukas ng opisina kapag nawala ang mga passphrase. Walang nabubuksan ang iisa.',
  cardUse: 'Sa pag-sign in, piliin ang “{{button}}”, saka ang “{{choice}}”.',
  cardUseElsewhere:
    'Sa bagong computer na may kopya sa USB stick: piliin ang “{{button}}” sa unang screen, saka ang “{{choice}}”.',
  cardKeep:
    'Itago ang kard na ito nang nakaselyo at ligtas, at huwag kailanman kasama ng ibang kard ng set.',
  cardLost: 'Kung mawala ang kard na ito, sabihan agad ang opisina.',
  scan: 'Para sa scanner na may kable. Huwag i-scan gamit ang telepono: nagtatago ito ng larawan.',
  scanLabel: 'Ang parehong mga grupo, para sa scanner',
  whose: 'Kaninong passphrase ang papalitan?',
  whoseMissing: 'Pumili ng larawan.',
  newCardsAbove: 'Naka-sign in gamit ang mga kard ng katiwala',
}
