import { choice, entity, flag } from '../entity.ts'
import { familyRelation } from '../lists/person.ts'

/** A child or relative who came with the person, or who depends on them. */
export const familyMember = entity('familyMember', 'family_context', {
  relation: choice(familyRelation, {
    privacy: 'Q',
    htcds: null,
    extension: 'x_fam_Relation',
    mapsTo: null,
  }),
  accompanies: flag({ privacy: 'Q', htcds: null, extension: 'x_fam_Accompanies', mapsTo: null }),
  dependent: flag({ privacy: 'Q', htcds: null, extension: 'x_fam_Dependent', mapsTo: null }),
})
