/** @file Codes about organisations, services and referrals. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const closureReason: CodeWordsOf<'closureReason'> = {
  PlanCompleted: 'Yang direncanakan sudah selesai',
  PersonAsked: 'Orang itu menginginkannya',
  Referred: 'Organisasi lain melanjutkan',
  MovedAway: 'Pindah atau sudah pulang',
  LostContact: 'Kehilangan kontak',
  NotAVictim: 'Bukan kasus perdagangan orang',
  Deceased: 'Orang itu telah meninggal',
  Other: 'Lainnya',
}

export const organisationType: CodeWordsOf<'organisationType'> = {
  NGO: 'Organisasi nonpemerintah (LSM)',
  LawEnforcement: 'Polisi atau penegak hukum lain',
  HealthServiceOrganisation: 'Rumah sakit atau layanan kesehatan',
  CentralGovernmentOrganisation: 'Kantor pemerintah pusat',
  LocalGovernmentOrganisation: 'Pemerintah daerah',
  ImmigrationService: 'Imigrasi',
  LegalService: 'Layanan hukum',
  CorporateBusiness: 'Perusahaan',
  SchoolOrCollege: 'Sekolah atau perguruan tinggi',
}

export const serviceType: CodeWordsOf<'serviceType'> = {
  Shelter: 'Rumah aman',
  Medical: 'Perawatan medis',
  PsychosocialSupport: 'Konseling dan dukungan psikososial',
  LegalAid: 'Bantuan hukum',
  PoliceOrProtection: 'Polisi atau perlindungan',
  Food: 'Makanan',
  NonFoodItems: 'Pakaian dan keperluan sehari-hari',
  CashAssistance: 'Uang tunai',
  Education: 'Sekolah atau pendidikan',
  VocationalTraining: 'Pelatihan kerja',
  Livelihoods: 'Pekerjaan dan mata pencaharian',
  ChildProtection: 'Perlindungan anak',
  FamilyTracing: 'Pencarian keluarga',
  FamilyMediation: 'Mediasi dengan keluarga',
  ReturnAndRepatriation: 'Pemulangan',
  Reintegration: 'Reintegrasi sosial',
  DocumentsAndRegistration: 'Dokumen dan pencatatan sipil',
  Interpretation: 'Penerjemahan lisan',
  Other: 'Lainnya',
}

export const serviceOutcome: CodeWordsOf<'serviceOutcome'> = {
  Ongoing: 'Masih berjalan',
  Completed: 'Selesai',
  StoppedByPerson: 'Dihentikan oleh orang itu',
  StoppedByProvider: 'Dihentikan oleh pemberi bantuan',
  LostContact: 'Kehilangan kontak',
}

export const referralOutcome: CodeWordsOf<'referralOutcome'> = {
  Pending: 'Menunggu jawaban',
  Accepted: 'Diterima',
  Completed: 'Bantuan sudah diberikan',
  RefusedByOrganisation: 'Ditolak oleh organisasi',
  DeclinedByPerson: 'Orang itu tidak menginginkannya',
  AlreadyReceived: 'Orang itu sudah mendapat bantuan ini',
  Unavailable: 'Tidak tersedia',
}

export const supportPlanType: CodeWordsOf<'supportPlanType'> = {
  Education: 'Pendidikan',
  Financial: 'Keuangan',
  Health: 'Kesehatan',
  LabourExploitationRehabilitation: 'Pemulihan dari eksploitasi kerja',
  Legal: 'Hukum',
  Livelihood: 'Mata pencaharian',
  RightsBasedTraining: 'Pelatihan tentang hak',
  SexualExploitationRehabilitation: 'Pemulihan dari eksploitasi seksual',
  SocialCare: 'Kesejahteraan sosial',
}
