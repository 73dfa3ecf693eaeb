import type { emergency as english } from '../en/emergency.ts'
import type { Translated } from '../translated.ts'

export const emergency: Translated<typeof english> = {
  title: 'Sa emergency',
  context: 'Kapag may mapapahamak kung kukunin ng sinuman ang computer na ito ngayon.',
  toScreen: 'Burahin ang lahat sa computer na ito',
  lockFirst: 'Sapat na ang pag-lock sa karamihan ng pagkakataon',
  lockFirstMore:
    'Agad nagla-lock ang Ctrl+L at nagtatago ang F9. Kung walang passphrase, walang makakabasa ng mga talaan.',
  what: 'Ano ang ginagawa ng pagbura',
  whatOne:
    'Wala nang passphrase, recovery key o kard ng katiwala na makakabukas ng anuman sa computer na ito.',
  whatTwo:
    'Ang lahat ng talaan ng opisinang ito at ang mga backup sa computer na ito ay gagawing hindi mabasa at buburahin.',
  whatThree:
    'Ilang segundo lang ito at hindi na mababawi. Pagkatapos, wala nang magsasabi rito na nagkaroon ng opisina.',
  stays: 'Ano ang hindi nito inaalis',
  staysOne:
    'Mga kopya sa USB at ibang computer, at mga file na na-save o ipinadala: ulat, bundle, larawan.',
  staysTwo: 'Papel: ang recovery key, mga kard, tala, at naka-print na form.',
  staysThree:
    'Sa mga SSD disk at USB, maaaring may maiwang piraso ng binura sa mismong hardware. Naka-encrypt ang mga ito; maaari pa ring mahulaan mula roon ang mahinang passphrase gamit ang mga natatanging kasangkapan.',
  back: 'Ang daan pabalik',
  backMore:
    'Tanging backup na nasa ibang lugar, kasama ang recovery key o dalawang kard ng katiwala, ang makapagbabalik ng mga talaan, kahit sa ibang computer.',
  word: 'BURAHIN',
  typeWord: 'I-type ang {{word}} para gumana ang button',
  erase: 'Burahin ang lahat',
  counting_one: 'Mabubura ang lahat sa loob ng {{count}} segundo',
  counting_other: 'Mabubura ang lahat sa loob ng {{count}} segundo',
  countingMore:
    'Hangga’t hindi pa, napapahinto ito ng Kanselahin o Esc. Napapahinto rin ito ng pag-lock.',
  erasing: 'Binubura…',
  failed: 'Hindi lahat ay nabura',
  failedMore:
    'May file na hindi mapatungan. Kung may oras, ilayo o patayin ang computer na ito; kung wala, iwan na ito. Naka-lock na ang opisina.',
  inPractice:
    'Walang mabubura sa opisinang pang-ensayo: kathang-isip ang lahat ng naroon at nakakalimutan kapag nag-lock ka.',
}
