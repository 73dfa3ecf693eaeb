import { choice, choices, date, entity, flag, longText, text } from '../entity.ts'
import { caseStatus, closureReason } from '../lists/case-status.ts'
import { interpreterUse, presentPerson } from '../lists/interview.ts'
import { language } from '../lists/language.ts'
import { referralReason, referralSource, referringOrganisations } from '../lists/referral.ts'

const fromAnOrganisation = { field: 'case.referralSource', anyOf: referringOrganisations }
const closed = { field: 'case.status', anyOf: ['Closed', 'ClosedReferred'] }

export const caseRecord = entity('case', 'case_record', {
  /** The day the person was first assisted, identified or referred here; every period counts it. */
  registrationDate: date({
    privacy: 'Q',
    htcds: null,
    extension: 'x_cas_RegistrationDate',
    mapsTo: null,
    past: true,
    exact: true,
    partner: 'quarter',
    public: 'year',
    dimension: true,
  }),
  // Where and how the interview is held: before anything is asked.
  safeNow: flag({ privacy: 'S', htcds: null, extension: 'x_cas_SafeNow', mapsTo: null }),
  privatePlace: flag({ privacy: 'P', htcds: null, extension: 'x_cas_PrivatePlace', mapsTo: null }),
  basicNeedsMet: flag({
    privacy: 'P',
    htcds: null,
    extension: 'x_cas_BasicNeedsMet',
    mapsTo: null,
  }),
  interviewLanguage: choice(language, {
    privacy: 'Q',
    htcds: null,
    extension: 'x_cas_InterviewLanguage',
    mapsTo: null,
  }),
  interpreter: choice(interpreterUse, {
    privacy: 'P',
    htcds: null,
    extension: 'x_cas_Interpreter',
    mapsTo: null,
  }),
  presentPersons: choices(presentPerson, {
    privacy: 'P',
    htcds: null,
    extension: 'x_cas_PresentPersons',
    mapsTo: null,
  }),
  /** The member of staff responsible: as worth protecting as the person in the record. */
  owner: text({ privacy: 'D', htcds: 'cas_CaseOwner', core: true }),
  referralSource: choice(referralSource, {
    privacy: 'O',
    htcds: null,
    extension: 'x_cas_ReferralSource',
    mapsTo: 'org_Type',
    partner: 'keep',
    public: 'keep',
    dimension: true,
  }),
  referringOrganisation: text({
    privacy: 'O',
    htcds: 'cas_ReferringOrganisation',
    core: true,
    askedWhen: fromAnOrganisation,
  }),
  incomingReferralDate: date({
    privacy: 'Q',
    htcds: 'cas_IncomingReferralDate',
    core: true,
    past: true,
    partner: 'quarter',
    public: 'year',
    askedWhen: fromAnOrganisation,
  }),
  /** Another organisation's staff member: as worth protecting as the person in the record. */
  referringCaseWorker: text({
    privacy: 'D',
    htcds: 'cas_ReferringPrimaryCaseWorker',
    core: true,
    askedWhen: fromAnOrganisation,
  }),
  incomingReferralReason: choice(referralReason, {
    privacy: 'P',
    htcds: 'cas_ReasonForIncomingReferral',
    core: true,
    partner: 'keep',
    public: 'keep',
    askedWhen: fromAnOrganisation,
  }),
  incomingReferralDetails: longText({
    privacy: 'F',
    htcds: 'cas_IncomingReferralDetails',
    core: true,
    askedWhen: fromAnOrganisation,
  }),
  status: choice(caseStatus, {
    privacy: 'P',
    htcds: 'cas_Status',
    core: true,
    partner: 'keep',
    public: 'keep',
    dimension: true,
  }),
  openedDate: date({
    privacy: 'Q',
    htcds: null,
    extension: 'x_cas_OpenedDate',
    mapsTo: null,
    past: true,
    exact: true,
    partner: 'quarter',
    public: 'year',
  }),
  closedDate: date({
    privacy: 'Q',
    htcds: null,
    extension: 'x_cas_ClosedDate',
    mapsTo: null,
    past: true,
    exact: true,
    partner: 'quarter',
    public: 'year',
    askedWhen: closed,
  }),
  closureReasonCode: choice(closureReason, {
    privacy: 'P',
    htcds: null,
    extension: 'x_cas_ClosureReasonCode',
    mapsTo: null,
    partner: 'keep',
    public: 'keep',
    dimension: true,
    askedWhen: closed,
  }),
  closureReason: longText({
    privacy: 'F',
    htcds: 'cas_ReasonForCaseClosure',
    core: true,
    askedWhen: closed,
  }),
})
