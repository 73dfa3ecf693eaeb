import { choice, choices, entity, integer, text } from '../entity.ts'
import { acts } from '../lists/acts.ts'
import { controlMethod } from '../lists/control-method.ts'
import { country } from '../lists/country.ts'
import {
  exploitationType,
  industry,
  labourTypes,
  sexExploitationType,
  sexualTypes,
} from '../lists/exploitation.ts'
import { recruiterRelation, recruitmentMethod } from '../lists/recruitment.ts'

/** What happened to a person, in one case. */
export const victim = entity('victim', 'victim_context', {
  methodOfRecruitment: choices(recruitmentMethod, {
    privacy: 'S',
    htcds: 'vic_MethodOfRecruitment',
    core: true,
    partner: 'keep',
    public: 'keep',
    dimension: true,
  }),
  countryOfRecruitment: choice(country, {
    privacy: 'Q',
    htcds: null,
    extension: 'x_vic_CountryOfRecruitment',
    mapsTo: null,
    partner: 'rareToOther',
    public: 'rareToOther',
    dimension: true,
  }),
  // HTCDS looks up an organisation here. Ours is a place in words, so it is free text and stays.
  locationOfRecruitment: text({ privacy: 'F', htcds: 'vic_LocationOfRecruitment', core: true }),
  recruiterRelation: choices(recruiterRelation, {
    privacy: 'S',
    htcds: null,
    extension: 'x_vic_RecruiterRelation',
    mapsTo: 'vic_RelationshipToTrafficker',
    partner: 'keep',
    public: 'keep',
    dimension: true,
  }),
  acts: choices(acts, {
    privacy: 'S',
    htcds: null,
    extension: 'x_vic_Acts',
    mapsTo: null,
    partner: 'keep',
    public: 'keep',
    dimension: true,
  }),
  countriesOfTransit: choices(country, {
    privacy: 'Q',
    htcds: null,
    extension: 'x_vic_CountriesOfTransit',
    mapsTo: null,
    partner: 'rareToOther',
    dimension: true,
  }),
  exploitationTypes: choices(exploitationType, {
    privacy: 'S',
    htcds: 'vic_TypeOfExploitation',
    core: true,
    partner: 'keep',
    public: 'keep',
    dimension: true,
  }),
  forcedLabourIndustry: choice(industry, {
    privacy: 'S',
    htcds: 'vic_ForcedLabourIndustry',
    core: true,
    partner: 'keep',
    public: 'keep',
    dimension: true,
    askedWhen: { field: 'victim.exploitationTypes', anyOf: labourTypes },
  }),
  sexExploitationTypes: choices(sexExploitationType, {
    privacy: 'S',
    htcds: 'vic_TypeOfSexExploitation',
    core: true,
    partner: 'keep',
    public: 'keep',
    dimension: true,
    askedWhen: { field: 'victim.exploitationTypes', anyOf: sexualTypes },
  }),
  countryOfExploitation: choice(country, {
    privacy: 'Q',
    htcds: null,
    extension: 'x_vic_CountryOfExploitation',
    mapsTo: null,
    partner: 'rareToOther',
    public: 'rareToOther',
    dimension: true,
  }),
  locationOfExploitation: text({ privacy: 'F', htcds: 'vic_LocationOfExploitation', core: true }),
  ageWhenTrafficked: integer({
    privacy: 'Q',
    htcds: 'vic_AgeWhenTrafficked',
    min: 0,
    max: 120,
    partner: 'ageBand',
    public: 'ageBand',
    dimension: true,
  }),
  methodsOfControl: choices(controlMethod, {
    privacy: 'S',
    htcds: 'vic_MethodsOfControl',
    core: true,
    partner: 'keep',
    public: 'keep',
    dimension: true,
  }),
})
