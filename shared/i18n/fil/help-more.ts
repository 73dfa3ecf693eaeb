import type { helpMore as english } from '../en/help-more.ts'
import type { Translated } from '../translated.ts'

export const helpMore: Translated<typeof english> = {
  definitions: {
    title: 'Mga kahulugan',
    what: 'Iisa ang kahulugan ng bawat tanong at bawat sagot sa lahat ng opisina. Dito mo ito mababasa, maipi-print, o madadala.',
    one: 'Maghanap gamit ang salita sa tanong, ang sagot, o ang id ng pandaigdigang pamantayan.',
    two: 'Ang “I-save bilang PDF” ay gumagawa ng data dictionary. Ang XLSForm ay ang parehong mga tanong para sa KoboToolbox.',
    three:
      'Maaaring magdagdag ang inyong opisina ng sariling mga tanong sa Settings. Hindi nito binabago ang mga pinagsasaluhang tanong at hindi ito kailanman kasama sa bundle.',
  },
  paper: {
    title: 'Panayam sa papel',
    what: 'I-print ang papel na form sa Mga kahulugan para sa mga panayam na walang computer.',
    one: 'Pareho ang numero ng bawat tanong sa papel at sa screen, halimbawa 4.3.',
    two: 'Pagkatapos, magsimula ng bagong intake at piliin ang “Ilagay mula sa papel”: sinusunod nito ang ayos ng pahina.',
    three: 'Sirain ang papel kapag nailagay na. Hanggang doon, itago ito nang nakasusi.',
  },
  danger: {
    title: 'Kapag hindi ligtas',
    what: 'Agad na itinatago ng F9 ang lahat sa likod ng isang orasan. Anumang key at ang iyong passphrase ang magbabalik sa iyo sa parehong tanong.',
    one: 'Kapag may sagot na nagsasabi ng panganib, lalabas ang sariling mga hakbang at numero ng telepono ng inyong opisina. Isulat ang mga ito sa Settings bago pa kailanganin.',
    two: 'Itanong muna kung naikuwento na ito ng tao, at isulat kung kanino. Walang dapat na magkuwento nito muli.',
    three:
      'Maaaring huminto ang tao anumang oras. I-pause, at itala kung saan huminto; nakatago ang nasabi na.',
  },
  persons: {
    title: 'Ilang tao sa isang kaso',
    what: 'Ang pamilya o grupong magkasamang natagpuan ay isang kaso na may ilang tao.',
    one: 'Hinihingi ang sariling pahintulot ng bawat tao. Ang pinagsasaluhan nila ay maaaring kopyahin mula sa unang panayam, tanong bawat tanong.',
    two: 'Ang mga bata at kamag-anak na kasama, at ang mga pinaghihinalaang maysala, ay isinusulat nang kakaunti lamang ang kailangan.',
    three:
      'Kapag ang pangalan ay katulad ng taong kilala mo na, sasabihin ng Tessera kung bakit. Ikaw ang magpapasya kung iisang tao sila.',
  },
  known: {
    title: 'Taong kilala mo na',
    what: 'Habang tina-type mo kung sino ang tao, tinitingnan ng Tessera kung kilala na siya ng opisina: sa ibang panulat, ibang baybay, o iba ang ayos ng mga bahagi ng pangalan.',
    one: 'Sinasabi nito kung ano ang magkatulad at ano ang magkaiba. Hindi ka nito pinipigilan, at ipinakikita nito ang pangalan ng ibang tao kapag hiniling mo lamang sa F2.',
    two: 'Pinupunan ng “Iisang tao ito” ang nasa talaan, doon lamang sa wala pang nakasulat. Hindi ito gumagawa ng ikalawang tao, at mababawi mo ito.',
    three:
      'Hindi nito nakikita ang mga panayam na hindi pa tapos, mga palayaw, o mga pangalang Tsino na nakasulat sa letrang Latin. Kapag nag-aalinlangan, tanungin ang tao.',
  },
  data: {
    title: 'Pagdadala o pagpapasok ng data',
    what: 'Sa Settings, maaaring i-save ang lahat ng talaan sa isang nakasusing file, o ipasok mula sa ganoong file.',
    one: 'Nabubuksan lamang ang file gamit ang passphrase nito, sa Tessera o sa libreng tool na “age”. Itago ang dalawa nang magkahiwalay.',
    two: 'Idinaragdag ng pagpapasok ang mga kasong wala pa rito. Ang narito na ay hindi kailanman binabago.',
    three: 'Hindi ito backup: wala rito ang mga report at ang log.',
  },
}
