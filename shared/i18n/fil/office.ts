import type { office as english } from '../en/office.ts'
import type { Translated } from '../translated.ts'

export const office: Translated<typeof english> = {
  dangerTitle: 'Ano ang gagawin kapag may panganib',
  dangerContext:
    'Kapag lumabas sa interbyu ang isa sa mga panganib na ito, agad ipinapakita ng Tessera ang inyong mga hakbang at numero ng telepono. Isulat ang mga ito para sa taong mag-isa sa silid kasama ang nangangailangan ng tulong.',
  generalSteps:
    'Hangga’t wala kayong sariling isinusulat, ang mga karaniwang hakbang na ito ang ipinapakita.',
  edit: 'Baguhin ang mga hakbang',
  phone: 'Numerong tatawagan',
  phoneHint:
    'Isama ang pangalan: “Makabata Helpline 000”. Ipinapakita nang malaki, hindi kailanman tinatawagan ng computer.',
  steps: 'Mga hakbang, isa sa bawat linya',
  save: 'I-save ang mga hakbang',
  useGeneral: 'Gamitin ang mga karaniwang hakbang',
  optionalTitle: 'Mga opsiyonal na tanong',
  optionalContext:
    'Nakapatay sa simula, dahil hindi dapat itanong ang hindi naman kailangan. Walang nabubura kapag pinatay ang isa.',
  modules: {
    disability: {
      label: 'Kapansanan',
      description:
        'Anim na maikling tanong ng Washington Group tungkol sa paningin, pandinig, paglakad at iba pa.',
    },
    education: {
      label: 'Edukasyon',
      description: 'Ang pinakamataas na naabot sa pag-aaral.',
    },
    dependants: {
      label: 'Mga anak at umaasa',
      description: 'Ilan ang anak, at ilang tao ang nabubuhay sa kinikita ng tao.',
    },
  },
  risk: {
    safety: {
      name: 'Hindi ligtas sa ngayon',
      steps:
        'Itigil ang interbyu.\nDalhin ang tao sa lugar na ligtas at pribado.\nTumawag ng tulong.\nMagpatuloy lang kapag ligtas na siya at gusto niya.',
    },
    selfHarm: {
      name: 'Naiisip na saktan ang sarili o magpakamatay',
      steps:
        'Samahan ang tao. Huwag siyang iwang mag-isa.\nItanong nang mahinahon kung may plano siya o may gagamitin para rito.\nTumawag sa health worker o sa crisis line kasama ang tao.\nPagkasunduan kung sino ang sasama sa kaniya sa susunod na 24 oras.\nKitain siyang muli sa loob ng 24 hanggang 48 oras.',
    },
    traffickerContact: {
      name: 'May ugnayan o malapit ang trafficker',
      steps:
        'Huwag sagutin ang mga tawag o mensahe ng trafficker.\nTanungin ang tao kung ano sa tingin niya ang pinakaligtas.\nIlipat siya sa ligtas na lugar at huwag sabihin kahit kanino kung saan.\nTumawag sa pulis o sa inyong partner para sa proteksyon, kung pumapayag siya.\nTingnan kung may nakabukas na location sharing ang telepono.',
    },
    childAtRisk: {
      name: 'May batang nasa panganib',
      steps:
        'Sabihan ang child protection officer ngayong araw.\nSamahan ang bata, o magpapunta ng taong pinagkakatiwalaan niya.\nTumawag sa child helpline.\nIsulat lang ang kailangan para maprotektahan ang bata.',
    },
    family: {
      name: 'Nasa panganib ang pamilya',
      steps:
        'Itanong kung sino ang nasa panganib, saan, at mula kanino.\nMakipagkasundo sa tao kung sino ang bibigyan ng babala, at paano.\nTumawag sa partner na malapit sa pamilya, kung pumapayag ang tao.',
    },
    health: {
      name: 'Kailangan ng doktor ngayon',
      steps:
        'Tumawag ng ambulansiya o dalhin ang tao sa klinika.\nItigil ang interbyu hanggang sa matingnan siya.\nPagkatapos ng sekswal na karahasan: umeepekto ang gamot laban sa HIV kung sa loob ng 72 oras.',
    },
  },
}
