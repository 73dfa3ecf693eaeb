import { expect, test } from 'vitest'
import { intakeFields } from '#shared/codebook/codebook.ts'
import { isSealed } from '#shared/codebook/field.ts'
import { columnOf, columnsOf, shareableFields } from '#shared/sharing/columns.ts'

test('exactly these columns can leave in a bundle; a change here needs a second pair of eyes', () => {
  expect(
    shareableFields.map((field) => `${field.htcds ?? field.extension ?? ''} ${field.partner}`),
  ).toEqual([
    'x_prs_AgeAtRegistration ageBand',
    'prs_Gender genderGroup',
    'prs_Citizenship rareToOther',
    'prs_PrimaryLanguage rareToOther',
    'prs_MailingCountry rareToOther',
    'prs_SecondaryLanguage rareToOther',
    'x_cas_RegistrationDate quarter',
    'x_cas_ReferralSource keep',
    'cas_IncomingReferralDate quarter',
    'cas_ReasonForIncomingReferral keep',
    'cas_Status keep',
    'x_cas_OpenedDate quarter',
    'x_cas_ClosedDate quarter',
    'x_cas_ClosureReasonCode keep',
    'vic_MethodOfRecruitment keep',
    'x_vic_CountryOfRecruitment rareToOther',
    'x_vic_Adm1OfRecruitment rareToOther',
    'x_vic_RecruiterRelation keep',
    'x_vic_Acts keep',
    'x_vic_CountriesOfTransit rareToOther',
    'vic_TypeOfExploitation keep',
    'vic_ForcedLabourIndustry keep',
    'vic_TypeOfSexExploitation keep',
    'x_vic_CountryOfExploitation rareToOther',
    'x_vic_Adm1OfExploitation rareToOther',
    'vic_AgeWhenTrafficked ageBand',
    'vic_MethodsOfControl keep',
    'vic_RelationshipToTrafficker keep',
    'vic_RecruitmentWebsitesAndApps rareToOther',
    'x_vic_RecruitmentFee keep',
    'x_vic_TravelledOnOwnDocuments keep',
    'vic_ExploitationWebsitesAndApps rareToOther',
    'x_vic_IndustryDivision rareToOther',
    'x_vic_PayReceived keep',
    'x_vic_Means keep',
    'x_vic_IdentifiedDate quarter',
    'x_vic_IdentifiedByType keep',
    'x_vic_ServicesWanted keep',
    'vic_TraffickingStatus keep',
    'vic_TraffickingStatusDecisionMakingOrg keep',
    'x_vic_StatusDecidedOn quarter',
  ])
})

test('no identifier, no free text and no exact day can leave', () => {
  for (const field of shareableFields) {
    expect(isSealed(field)).toBe(false)
    expect(['text', 'longText']).not.toContain(field.kind)
    if (field.kind === 'date') expect(field.partner).not.toBe('keep')
    if (field.privacy === 'Q') expect(field.partner).not.toBe('keep')
  }
})

test('every other field of the codebook has no column', () => {
  const shareable = new Set(shareableFields.map(({ path }) => path))
  for (const field of intakeFields) {
    if (!shareable.has(field.path)) expect(columnOf(field)).toBeNull()
  }
  expect(columnsOf(['person.firstName', 'person.gender']).map(({ path }) => path)).toEqual([
    'person.gender',
  ])
})
