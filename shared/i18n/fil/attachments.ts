import type { attachments as english } from '../en/attachments.ts'
import type { Translated } from '../translated.ts'

export const attachments: Translated<typeof english> = {
  title: 'Mga file',
  none: 'Wala pang litrato, dokumento o rekording.',
  noNames:
    'Maaaring ipakita ng mga file kung sino ang isang tao. Hindi ito nakikita ng iyong tungkulin.',
  add: 'Magdagdag ng file',
  chooseMore:
    'Litrato (JPEG, PNG, WebP, GIF), PDF o rekording (MP3, M4A, WAV, OGG), hanggang 100 MB.',
  addTitle: 'Idagdag ang file na ito?',
  name: 'Pangalan',
  nameHint: 'Mga taong maaaring makakita ng pangalan lang ang makakakita nito.',
  description: 'Ano ang ipinapakita nito (maaaring walang laman)',
  about: 'Tungkol kanino?',
  wholeCase: 'Ang buong kaso',
  noName: 'Walang pangalan ({{role}})',
  keepNotes: 'Itago ang mga nakatagong tala sa loob ng file',
  keepNotesMore:
    'Itinatago ng mga telepono sa litrato kung saan at kailan ito kinuha. Tinatanggal ito ng Tessera. Itago lang kung maaaring kailanganin bilang ebidensya.',
  original:
    'Nananatili ang file sa pinagkunan mo. Kapag naidagdag na, burahin ito roon at alisin ang laman ng basurahan.',
  adding: 'Idinadagdag… (megabyte)',
  reading: 'Tinitingnan ang file…',
  added: 'Nasa kaso na ang file. Burahin na ito sa pinagkunan mo.',
  addedMayRemain:
    'Nasa kaso na ang file. May sarili pa rin itong mga nakatagong tala, gaya ng kung sino ang sumulat at kailan. Burahin na ito sa pinagkunan mo.',
  notes: {
    removed: 'tinanggal ang mga nakatagong tala',
    kept: 'itinago ang mga nakatagong tala',
    mayRemain: 'maaaring may mga nakatagong tala',
  },
  kind: {
    image: 'Litrato',
    pdf: 'Dokumentong PDF',
    audio: 'Rekording',
  },
  by: 'idinagdag ni {{person}}',
  show: 'Ipakita',
  showNamed: 'Ipakita ang {{name}}',
  remove: 'Burahin',
  removeNamed: 'Burahin ang {{name}}',
  removeTitle: 'Burahin ang file na ito?',
  removeMore:
    'Aalisin ito sa kasong ito at papatungan. Hindi na ito maibabalik. Mananatili ito sa mga lumang backup hanggang sa burahin din ang mga iyon.',
  removed: 'Nabura na ang file.',
  removing: 'Binubura…',
  more: 'Ipakita ang mas lumang mga file',
  opening: 'Binubuksan… (megabyte)',
  wholeSize: 'Buong laki',
  larger: 'Mas malaki',
  fitSize: 'Isakto sa bintana',
  cannotShow: 'Hindi maipakita ang file na ito. Nakatago pa rin ito kung ano ito.',
  previousPage: 'Naunang pahina',
  nextPage: 'Susunod na pahina',
  pageOf: 'Pahina {{page}} ng {{count}}',
  locked:
    'Naka-lock ang PDF na ito sa sarili nitong password. Humingi ng walang lock, at iyon ang idagdag.',
  stays: 'Dito lang ito ipinapakita. Walang kopyang naiiwan sa computer na ito.',
  refusedTitle: 'Hindi naidagdag ang file na ito',
  refusals: {
    empty: 'Walang laman ang file. Kopyahin ulit mula sa telepono o kamera.',
    tooLarge: 'Mas malaki sa 100 MB ang file. Paliitin o hatiin, saka idagdag ang mga bahagi.',
    tooManyPixels: 'Masyadong malaki ang larawan para mabuksan sa computer na ito. Paliitin muna.',
    heic: 'Hindi maipakita ang ganitong litrato (HEIC o AVIF). I-save bilang JPEG sa telepono, at iyon ang idagdag.',
    video: 'Hindi pa maitatago rito ang mga video. Maaari ang mga litrato, PDF file at rekording.',
    document:
      'Dokumento ito ng isang office program. I-save bilang PDF doon, saka idagdag ang PDF.',
    unknownType:
      'Hindi ito litrato, PDF o rekording na kilala ng Tessera, anuman ang pangalan nito.',
    damagedFile: 'Sira o putol ang file. Kopyahin ulit, at huwag burahin ang orihinal.',
    parserStopped:
      'Masyadong matagal o mabigat ang pagtingin sa file. Maaaring ginawa ito para manira.',
  },
  damaged: 'May sirang bahagi ang file na ito',
  damagedMore:
    'Hindi ito maipakita, at walang anumang bahagi nito ang ipinapakita, para walang mag-akalang buo ang kalahati. Hindi nagalaw ang ibang file. Humingi ng tulong bago ito burahin.',
}
