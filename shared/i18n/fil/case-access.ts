import type { caseAccess as english } from '../en/case-access.ts'
import type { Translated } from '../translated.ts'

export const caseAccess: Translated<typeof english> = {
  whose: 'Kaninong mga kaso',
  mine: 'Mga kaso ko',
  all: 'Lahat ng kaso',
  noneMine: 'Wala ka pang kaso',
  noneMineMore:
    'Nagiging sa iyo ang kaso kapag natapos mo ang interbyu nito, o kapag idinagdag ka ng kasamahan sa kaso niya.',
  noneMineFound: 'Walang tugma sa mga kaso mo',
  noneMineFoundMore:
    'Baka sa isang kasamahan ito. I-type ang isang buong pangalan, o bahagi ng code.',
  searchAll: 'Hanapin sa lahat ng kaso',
  with: 'Hawak ni {{names}}',
  withNobody: 'Walang may hawak',

  closed: {
    title: 'Hindi mo ito kaso',
    worksOnIt: 'Humahawak nito: {{names}}',
    nobody: 'Walang humahawak nito sa ngayon.',
    more: 'Kung kailangan mo ito sa trabaho, isulat kung bakit at buksan. Bukas ito sa iyo nang 24 oras. Itinatago ang dahilan mo, at binabasa ito ng tagapangalaga ng seguridad linggo-linggo.',
    reason: 'Bakit mo ito kailangan?',
    reasonHint: 'Ilang salita lang, halimbawa: “Tumawag siya, at nasa ospital ang kasamahan ko.”',
    short: 'Magsulat ng ilang salita, para maintindihan ng iba kung bakit.',
    open: 'Buksan ang kaso',
    openPerson: 'Isulat ang dahilan at ipakita',
    forInterview: 'Isang taong kilala mo na, nasa kaso ng isang kasamahan',
    forInterviewMore:
      'Para magpatuloy gamit ang nakatala tungkol sa taong ito, isulat kung bakit mo ito kailangan. Itinatago ang dahilan mo, at binabasa ito ng tagapangalaga ng seguridad linggo-linggo.',
    until: 'Binuksan mo ang kasong ito nang may dahilan. Bukas ito sa iyo hanggang {{moment}}.',
  },

  workers: {
    title: 'Sino ang humahawak sa kasong ito',
    you: '{{name}} (ikaw)',
    since: 'mula {{date}}',
    nobody: 'Wala. Ibigay ito sa isang kasamahan, para hindi makalimutan.',
    add: 'Magdagdag ng kasamahan',
    addTitle: 'Sino pa ang hahawak sa kasong ito?',
    addMore: 'Mula ngayon, mabubuksan niya ito nang walang dahilang isinusulat.',
    colleague: 'Kasamahan',
    addDo: 'Idagdag',
    choose: 'Pumili muna ng kasamahan.',
    everybody: 'Narito na ang lahat ng kasamahang humahawak ng kaso.',
    takeOut: 'Alisin',
    takeOutAloud: 'Alisin si {{name}} sa kasong ito',
    takeOutTitle: 'Alisin si {{name}} sa kasong ito?',
    takeOutMore:
      'Mananatili ang isinulat niya. Para mabuksan ulit ang kaso, kailangan niya ng dahilan.',
    leaveTitle: 'Iwan ang kasong ito?',
    leaveMore: 'Mananatili ang isinulat mo. Para mabuksan ulit ang kaso, kailangan mo ng dahilan.',
    leaveDo: 'Iwan ang kaso',
    last: 'Dapat may humahawak sa kaso. Magdagdag muna ng kasamahan.',
    before: 'Dati',
    beforeUntil: '{{name}}, hanggang {{date}}',
  },

  absence: {
    title: 'Kapag may wala',
    context:
      'May kasamahang hahalili mula sa isang araw hanggang sa isa pa: bukas sa kaniya ang mga kaso ng wala. Kusa itong nagsisimula at natatapos.',
    alone:
      'Ikaw lang ang humahawak ng kaso rito. Kapag may kasamahan na, dito mo aayusin kung sino ang hahalili sa iyo.',
    newTitle: 'Mag-ayos ng kahalili',
    away: 'Sino ang wala',
    cover: 'Sino ang hahalili',
    first: 'Unang araw',
    last: 'Huling araw',
    choose: 'Pumili ng pangalan sa listahan.',
    wholeDay: 'Isulat ang buong petsa.',
    same: 'Walang hahalili sa sarili.',
    wrongDays:
      'Ang huling araw ay hindi mas maaga sa una, hindi pa lumilipas, at hanggang isang taon lang.',
    save: 'Ayusin',
    saved: 'Naayos na.',
    listTitle: 'Nakaayos ngayon at sa susunod',
    none: 'Nandito ang lahat.',
    line: 'Humahalili si {{cover}} kay {{away}}',
    days: '{{first}} – {{last}}',
    now: 'ngayon',
    end: 'Tapusin',
    endAloud: 'Tapusin: humahalili si {{cover}} kay {{away}}',
    endTitle: 'Tapusin na ngayon?',
    endMore: 'Hindi na bukas kay {{cover}} ang mga kaso ni {{away}}.',
    standsIn: 'Humahalili ka kay {{name}} hanggang {{date}}. Kasama sa mga kaso mo ang sa kaniya.',
    replaced: 'Humahalili sa iyo si {{name}} hanggang {{date}}.',
  },

  summary: {
    title: 'Sino ang nagbukas ng kaso ng iba',
    context: 'Linggo-linggo, kasama ang mga dahilang isinulat ng mga kasamahan.',
    weekOf: 'Linggo ng {{date}}',
    thisWeek: 'Ngayong linggo',
    weeks: 'Mga linggo',
    due: 'hindi pa natitingnan',
    nothing: 'Walang nagbukas ng kaso ng kasamahan.',
    times_one: '{{name}}: {{count}} kaso',
    times_other: '{{name}}: {{count}} kaso',
    caption: 'Mga kasong binuksan ni {{name}}',
    when: 'Kailan',
    code: 'Kaso',
    reason: 'Dahilan',
    tookOver: 'Idinagdag ang sarili sa kaso',
    askThem:
      'Kapag hindi malinaw ang isang dahilan, tanungin ang tao. Karamihan ay tulong sa kasamahan.',
    mark: 'Natingnan ko na ang linggong ito',
    markAgain: 'Natingnan ko na ang nadagdag',
    added: 'May nadagdag pagkatapos itong tingnan.',
    seen: 'Tiningnan ni {{name}}, {{moment}}',
    notOver: 'Hindi pa tapos ang linggo. Mula Lunes ito mamamarkahang natingnan na.',
    toScreen: 'Tingnan',
    home_one: 'May mga kaso ng iba na binuksan sa isang linggong wala pang tumitingin',
    home_other: 'May mga kaso ng iba na binuksan sa {{count}} linggong wala pang tumitingin',
    homeMore: 'Isang minuto lang ito, at ipinakikita sa lahat na may nagbabantay sa mga tala.',
  },
  settingsTitle: 'Sino ang puwedeng magbukas ng aling kaso',
  settingsContext:
    'Bukas ang kaso sa mga humahawak nito. Ang iba ay nagsusulat ng dahilan, na itinatago at tinitingnan.',

  // Cases that nobody works on who is here
  handOver: {
    title: 'Mga kasong si {{name}} lang ang humahawak: {{number}}',
    more: 'Ibigay muna sa isang kasamahan; kung hindi, walang mag-aalaga sa mga taong ito.',
    nobody:
      'Wala nang iba rito ang humahawak ng mga kaso. Mananatili ang mga ito at ipapakita sa iyo sa Home.',
    do: 'Ibigay ang mga kaso',
    home: 'Mga kasong walang humahawak dito: {{number}}',
    homeMore:
      'Umalis na o naka-pause ang humahawak sa mga ito. Buksan ang bawat isa at magdagdag ng kasamahan.',
  },
}
