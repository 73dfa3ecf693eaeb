/**
 * @file Common given and family names of five countries, put together by chance. No entry is a
 * person; that a combination exists somewhere cannot be helped, so practice data say so on screen.
 */

/** Own script (`null` where it is the Latin one) and Latin letters. */
type Name = readonly [native: string | null, latin: string]
type Names = readonly [Name, ...Name[]]

export interface Naming {
  readonly women: Names
  readonly men: Names
  /** Empty families: one-part names are common. */
  readonly families: Names
  readonly familyFirst: boolean
  readonly separator: string
  /** Share of people with a name of one part. */
  readonly singleName: number
}

const latin = (...names: [string, ...string[]]): Names => {
  const [first, ...rest] = names
  return [[null, first], ...rest.map((name): Name => [null, name])]
}

export const namings = {
  KH: {
    women: [
      ['ស្រីមុំ', 'Sreymom'],
      ['សុភា', 'Sophea'],
      ['ចាន់ធូ', 'Chanthou'],
      ['ដាវី', 'Davy'],
      ['បុប្ផា', 'Bopha'],
      ['កល្យាណ', 'Kalyan'],
      ['រតនា', 'Ratana'],
      ['ម៉ាលី', 'Maly'],
      ['ស្រីណា', 'Sreyna'],
      ['វណ្ណា', 'Vanna'],
    ],
    men: [
      ['ដារ៉ា', 'Dara'],
      ['វិបុល', 'Vibol'],
      ['សុខា', 'Sokha'],
      ['រិទ្ធី', 'Rithy'],
      ['បូរ៉ា', 'Bora'],
      ['ពិសិដ្ឋ', 'Piseth'],
      ['ចាន់ណា', 'Channa'],
      ['សំណាង', 'Samnang'],
      ['វាសនា', 'Veasna'],
      ['កុសល', 'Kosal'],
    ],
    families: [
      ['សុខ', 'Sok'],
      ['ចាន់', 'Chan'],
      ['ហេង', 'Heng'],
      ['លី', 'Ly'],
      ['គឹម', 'Kim'],
      ['មាស', 'Meas'],
      ['ប៉ែន', 'Pen'],
      ['ទេព', 'Tep'],
      ['នួន', 'Nuon'],
      ['យិន', 'Yin'],
    ],
    familyFirst: true,
    separator: ' ',
    singleName: 0.02,
  },
  TH: {
    women: [
      ['มาลี', 'Malee'],
      ['สุดา', 'Suda'],
      ['อรทัย', 'Orathai'],
      ['นภา', 'Napa'],
      ['วิไล', 'Wilai'],
      ['ปราณี', 'Pranee'],
      ['กานดา', 'Kanda'],
      ['ศิริพร', 'Siriporn'],
    ],
    men: [
      ['สมชาย', 'Somchai'],
      ['อนันต์', 'Anan'],
      ['ประเสริฐ', 'Prasert'],
      ['วิชัย', 'Wichai'],
      ['ธนา', 'Thana'],
      ['สุรชัย', 'Surachai'],
      ['กิตติ', 'Kitti'],
      ['บุญมี', 'Boonmee'],
    ],
    families: [
      ['ใจดี', 'Jaidee'],
      ['สุขสันต์', 'Suksan'],
      ['ทองดี', 'Thongdee'],
      ['แสงจันทร์', 'Saengchan'],
      ['ศรีสุข', 'Srisuk'],
      ['บุญมา', 'Boonma'],
      ['วงศ์ใหญ่', 'Wongyai'],
      ['แก้วมณี', 'Kaewmanee'],
    ],
    familyFirst: false,
    separator: ' ',
    singleName: 0,
  },
  LA: {
    women: [
      ['ແພງ', 'Pheng'],
      ['ບຸນມີ', 'Bounmy'],
      ['ຈັນທາ', 'Chantha'],
      ['ມະນີ', 'Manee'],
      ['ດວງ', 'Duang'],
      ['ສຸດາ', 'Souda'],
    ],
    men: [
      ['ສົມພອນ', 'Somphone'],
      ['ຄຳ', 'Kham'],
      ['ບຸນ', 'Boun'],
      ['ສີ', 'Sy'],
      ['ທອງ', 'Thong'],
      ['ວຽງ', 'Vieng'],
    ],
    families: [
      ['ແສງທອງ', 'Sengthong'],
      ['ວົງສາ', 'Vongsa'],
      ['ພົມມາ', 'Phomma'],
      ['ສີສຸກ', 'Sisouk'],
      ['ແກ້ວມະນີ', 'Keomany'],
    ],
    familyFirst: false,
    separator: ' ',
    singleName: 0.05,
  },
  ID: {
    women: latin(
      'Putri',
      'Siti',
      'Dewi',
      'Wulan',
      'Ayu',
      'Rina',
      'Lestari',
      'Nur',
      'Yanti',
      'Ratna',
    ),
    men: latin('Budi', 'Agus', 'Eko', 'Andi', 'Rizky', 'Dedi', 'Joko', 'Hendra', 'Bayu', 'Wahyu'),
    families: latin('Santoso', 'Wijaya', 'Saputra', 'Hidayat', 'Setiawan', 'Siregar', 'Nugroho'),
    familyFirst: false,
    separator: ' ',
    singleName: 0.4,
  },
  PH: {
    women: latin('Maria', 'Angelica', 'Jasmine', 'Rosalie', 'Cristina', 'Liza', 'Marisol', 'Joy'),
    men: latin('Jose', 'Mark', 'Ramon', 'Angelo', 'Carlo', 'Rodel', 'Jun', 'Paolo'),
    families: latin('Reyes', 'Santos', 'Cruz', 'Bautista', 'Garcia', 'Mendoza', 'Ramos', 'Flores'),
    familyFirst: false,
    separator: ' ',
    singleName: 0,
  },
} as const satisfies Record<string, Naming>

export type Origin = keyof typeof namings
