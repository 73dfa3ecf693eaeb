import { choice, date, entity, longText, text } from '../entity.ts'
import { organisationType } from '../lists/organisation.ts'
import { referralReason } from '../lists/referral.ts'
import { referralOutcome } from '../lists/services.ts'

/** One referral to another organisation, and what came of it. */
export const referralOut = entity('referralOut', 'referral_out', {
  organisation: text({ privacy: 'O', htcds: 'cas_ReferredOrganisation', core: true }),
  organisationType: choice(organisationType, {
    privacy: 'O',
    htcds: null,
    extension: 'x_ref_OrganisationType',
    mapsTo: 'org_Type',
    partner: 'keep',
  }),
  caseWorker: text({ privacy: 'D', htcds: 'cas_ReferredPrimaryCaseWorker', core: true }),
  date: date({
    privacy: 'Q',
    htcds: 'cas_OutgoingReferralDate',
    core: true,
    past: true,
    partner: 'quarter',
    public: 'year',
  }),
  reason: choice(referralReason, {
    privacy: 'P',
    htcds: 'cas_ReasonForOutgoingReferral',
    core: true,
    partner: 'keep',
  }),
  details: longText({ privacy: 'F', htcds: 'cas_OutgoingReferralDetails', core: true }),
  outcome: choice(referralOutcome, {
    privacy: 'S',
    htcds: null,
    extension: 'x_ref_Outcome',
    mapsTo: null,
    partner: 'keep',
  }),
})
