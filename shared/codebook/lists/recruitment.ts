import { codeList } from '../code-list.ts'
import { htcds } from './source.ts'

export const recruitmentMethod = codeList('recruitmentMethod', htcds, [
  'AtAPlaceOfBusiness',
  'AtAnEducationalInstitution',
  'AtWork',
  'ThroughOnlineSocialNetworks',
  'ThroughAnOnlineAdvertisement',
  'ThroughATelevisionAdvert',
  'ThroughANewspaperAdvert',
  'ThroughFamilyOrFamilyEvents',
  'ThroughFriendsOrSocialEvents',
  'Other',
])

/**
 * The four relations that CTDC counts. HTCDS has three degrees of acquaintance instead: a partner
 * or friend is acquainted; a broker or employer may be or not, so `Other` has no equivalent.
 */
export const recruiterRelation = codeList('recruiterRelation', 'CTDC, exported to HTCDS 2.0', [
  { code: 'IntimatePartner', htcds: 'Acquainted' },
  { code: 'Friend', htcds: 'Acquainted' },
  { code: 'Family', htcds: 'Familial' },
  { code: 'Other', htcds: null },
])

/** HTCDS's own three degrees. `Unaquainted` is the standard's spelling of the code. */
export const traffickerRelation = codeList('traffickerRelation', htcds, [
  'Familial',
  'Acquainted',
  'Unaquainted',
])
