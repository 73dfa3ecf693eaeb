import { choice, date, entity, longText, text } from '../entity.ts'
import { caseStatus } from '../lists/case-status.ts'
import { referralReason, referralSource, referringOrganisations } from '../lists/referral.ts'

const fromAnOrganisation = { field: 'case.referralSource', anyOf: referringOrganisations }

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
  closureReason: longText({
    privacy: 'F',
    htcds: 'cas_ReasonForCaseClosure',
    core: true,
    askedWhen: { field: 'case.status', anyOf: ['Closed', 'ClosedReferred'] },
  }),
})
