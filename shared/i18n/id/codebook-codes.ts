/** @file Codes of the person, the case, recruitment and the journey. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const gender: CodeWordsOf<'gender'> = {
  Feminine: 'Perempuan',
  Masculine: 'Laki-laki',
  TransgenderFeminine: 'Transpuan',
  TransgenderMasculine: 'Transpria',
  NonConforming: 'Bukan keduanya, atau keduanya',
  NonSpecifiedUnknown: 'Tidak disebutkan atau tidak diketahui',
}

export const caseStatus: CodeWordsOf<'caseStatus'> = {
  Active: { label: 'Aktif', definition: 'Orang itu sedang dibantu sekarang.' },
  FollowUp: {
    label: 'Tindak lanjut',
    definition: 'Bantuan utama sudah selesai; kontak tetap dijaga.',
  },
  Closed: { label: 'Ditutup', definition: 'Pekerjaan pada kasus ini sudah berakhir.' },
  ClosedReferred: {
    label: 'Ditutup dan dirujuk',
    definition: 'Pekerjaan di sini sudah berakhir dan dilanjutkan oleh organisasi lain.',
  },
}

export const referralSource: CodeWordsOf<'referralSource'> = {
  NGO: 'Organisasi nonpemerintah (LSM)',
  LawEnforcement: 'Polisi atau penegak hukum lain',
  HealthServiceOrganisation: 'Rumah sakit atau layanan kesehatan',
  CentralGovernmentOrganisation: 'Kantor pemerintah pusat',
  LocalGovernmentOrganisation: 'Kantor pemerintah daerah',
  ImmigrationService: 'Imigrasi',
  LegalService: 'Layanan hukum',
  CorporateBusiness: 'Perusahaan',
  SchoolOrCollege: 'Sekolah atau perguruan tinggi',
  x_InternationalOrganisation: 'Organisasi internasional',
  x_Embassy: 'Kedutaan atau konsulat',
  x_Hotline: 'Saluran siaga (hotline)',
  x_Outreach: 'Penjangkauan kami sendiri',
  x_FamilyOrCommunity: 'Keluarga atau masyarakat',
  x_Self: 'Datang sendiri',
}

export const referralReason: CodeWordsOf<'referralReason'> = {
  AdditionalServicesRequired: 'Perlu layanan tambahan',
  MigrationOrChangeOfLocation: 'Migrasi atau pindah tempat',
  Other: 'Lainnya',
}

export const recruitmentMethod: CodeWordsOf<'recruitmentMethod'> = {
  AtAPlaceOfBusiness: 'Di tempat usaha',
  AtAnEducationalInstitution: 'Di sekolah atau perguruan tinggi',
  AtWork: 'Di tempat kerja',
  ThroughOnlineSocialNetworks: 'Lewat media sosial',
  ThroughAnOnlineAdvertisement: 'Lewat iklan di internet',
  ThroughATelevisionAdvert: 'Lewat iklan televisi',
  ThroughANewspaperAdvert: 'Lewat iklan surat kabar',
  ThroughFamilyOrFamilyEvents: 'Lewat keluarga atau acara keluarga',
  ThroughFriendsOrSocialEvents: 'Lewat teman atau acara pergaulan',
  Other: 'Lainnya',
}

export const recruiterRelation: CodeWordsOf<'recruiterRelation'> = {
  IntimatePartner: {
    label: 'Pasangan',
    definition: 'Suami, istri atau pacar, sekarang atau dulu.',
  },
  Friend: {
    label: 'Teman atau kenalan',
    definition:
      'Dikenal oleh orang itu, tetapi bukan pasangan maupun keluarga, dan bukan hubungan resmi.',
  },
  Family: {
    label: 'Keluarga',
    definition: 'Berhubungan karena kelahiran, perkawinan, hak asuh atau perwalian.',
  },
  Other: {
    label: 'Lainnya',
    definition: 'Misalnya calo, kontraktor tenaga kerja, majikan atau penyelundup.',
  },
}

export const acts: CodeWordsOf<'acts'> = {
  Recruitment: {
    label: 'Direkrut',
    definition: 'Seseorang mencari, membujuk atau mempekerjakan orang itu.',
  },
  Transportation: {
    label: 'Diangkut',
    definition:
      'Seseorang membawa orang itu dari satu tempat ke tempat lain, di dalam negeri atau melintasi perbatasan.',
  },
  Transfer: {
    label: 'Diserahkan ke pihak lain',
    definition:
      'Seseorang mengalihkan kendali atas orang itu kepada orang lain, misalnya dengan menjualnya.',
  },
  Harbouring: {
    label: 'Ditampung',
    definition:
      'Seseorang memberi tempat tinggal, menyembunyikan atau menahan orang itu di suatu tempat.',
  },
  Receipt: {
    label: 'Diterima',
    definition: 'Seseorang menerima orang itu dari orang lain, misalnya seorang majikan.',
  },
}

export const sexExploitationType: CodeWordsOf<'sexExploitationType'> = {
  Prostitution: {
    label: 'Prostitusi',
    definition: 'Perbuatan seksual dengan bayaran kepada seseorang.',
  },
  Pornography: {
    label: 'Pornografi',
    definition: 'Gambar atau film yang dibuat tanpa penonton yang ikut serta secara langsung.',
  },
  RemoteInteractiveServices: {
    label: 'Langsung lewat internet atau telepon',
    definition:
      'Perbuatan seksual di depan kamera atau lewat telepon, untuk seseorang yang ikut serta secara langsung.',
  },
  PrivateSexualServices: {
    label: 'Layanan seksual tertutup',
    definition:
      'Untuk satu pelaku eksploitasi atau lingkaran tertutup, misalnya ditahan di sebuah rumah.',
  },
}
