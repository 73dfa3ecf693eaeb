/** @file Trafficking status. The official definitions (IOM HTCDS 2.0, CC BY 4.0), translated by us. */
import type { CodeWordsOf } from '../codebook-shape.ts'

const assistance =
  'Untuk keperluan menerima bantuan, organisasi menganggap siapa pun sebagai “korban perdagangan orang” jika ia telah direkrut, diangkut, dipindahkan, ditampung atau diterima oleh siapa pun untuk tujuan eksploitasi. Organisasi juga menganggap migran mana pun sebagai “korban perdagangan orang” jika ia telah mengalami eksploitasi seksual, kerja paksa, perbudakan atau praktik serupa perbudakan, penghambaan, atau pengambilan organ tubuh, atau bentuk eksploitasi lain yang serupa. Eksploitasi dapat dianggap sebagai tindakan mengambil keuntungan dari sesuatu atau seseorang, khususnya tindakan mengambil keuntungan secara tidak adil dari orang lain demi keuntungan/tujuan sendiri.'

export const traffickingStatus: CodeWordsOf<'traffickingStatus'> = {
  PossibleVictimOfTrafficking: {
    label: 'Mungkin korban perdagangan orang',
    definition: `Seseorang yang mungkin korban perdagangan orang tetapi belum diverifikasi. ${assistance}`,
    official: true,
  },
  ActualVictimOfTrafficking: {
    label: 'Korban perdagangan orang',
    definition: `Seseorang yang telah ditetapkan sebagai korban perdagangan orang. ${assistance}`,
    official: true,
  },
  NotAVictimOfTrafficking: {
    label: 'Bukan korban perdagangan orang',
    definition: `Seseorang yang telah ditetapkan bukan korban perdagangan orang dan yang informasinya telah dimasukkan ke dalam sistem pengelolaan kasus. ${assistance}`,
    official: true,
  },
}

export const decidingBody: CodeWordsOf<'decidingBody'> = {
  Police: 'Polisi',
  NGO: 'Organisasi nonpemerintah (LSM)',
  CourtOrProsecution: 'Pengadilan atau kejaksaan',
  NonPoliceGovernmentalOrganization: 'Kantor pemerintah selain polisi',
  Other: 'Lainnya',
}
