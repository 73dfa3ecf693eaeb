import type { rights as english } from '../en/rights.ts'
import type { Translated } from '../translated.ts'

export const rights: Translated<typeof english> = {
  roles: 'Mga papel mo',
  role: {
    caseWorker: {
      name: 'Case worker',
      about:
        'Nakikipag-usap sa mga tao, isinusulat ang sinasabi nila, at humahawak ng kanilang kaso. Nakakakita ng pangalan.',
    },
    dataOfficer: {
      name: 'Tagapangasiwa ng datos',
      about: 'Nangangalaga sa mga tanong, code, at ulat. Hindi nakakakita ng pangalan.',
    },
    director: {
      name: 'Direktor',
      about:
        'Nakakakita ng mga bilang at kasong naka-code, at nagpapasya kung ano ang lalabas sa opisina. Hindi nakakakita ng pangalan.',
    },
    securityOfficer: {
      name: 'Tagapangalaga ng seguridad',
      about: 'Nangangalaga sa mga tao, backup, at pagbawi. Nakakakita ng pangalan.',
    },
  },
  right: {
    readCases: 'Tingnan ang mga kaso: code, petsa, at mga sagot na naka-code',
    seeNames: 'Makita ang mga pangalan, kontak, at tala',
    workOnCases: 'Mag-interbyu at humawak ng mga kaso',
    assignCases: 'Magpasya kung sino ang hahawak ng aling kaso',
    lookAtReports: 'Tingnan ang mga ulat',
    releaseReports: 'I-save at i-print ang mga ulat',
    lookAtSharing: 'Makita ang ibinahagi sa mga katuwang',
    share: 'Magbahagi ng datos sa mga katuwang',
    shapeOffice: 'Baguhin ang sariling mga tanong, hakbang, at salita ng opisina',
    moveData: 'Dalhin ang lahat ng datos, o magpasok ng datos',
    decideRetention: 'Magpasya kung aling tala ang itatago o buburahin',
    keepBackups: 'Gumawa, sumubok, at magbalik ng backup',
    readAuditLog: 'Basahin at suriin ang talaan ng mga ginawa',
    readAccessSummary: 'Makita kung sino ang nagbukas ng kaso ng iba, at bakit',
    managePeople: 'Mag-imbita ng tao, magbago ng papel, at magtanggal',
    recover: 'Gumawa ng recovery key at mga kard ng katiwala',
    approve: 'Maging pangalawang tao kapag dalawa ang kailangan',
    allowCapture: 'Payagan ang ibang programa na kumuha ng larawan ng window',
    erase: 'Burahin ang lahat sa oras ng emerhensiya',
  },
  notYours: 'Hindi ito bahagi ng iyong papel',
  notYoursMore: 'Magpatulong sa kasamahang may isa sa mga papel na ito: {{roles}}.',
  tableTitle: 'Sino ang puwedeng gumawa ng ano',
  tableCaption: 'Bawat papel at ang puwede nitong gawin',
  what: 'Ano',
  yes: 'oo',
  no: 'hindi',
}
