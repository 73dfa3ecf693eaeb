import { choice, date, entity, longText, text } from '../entity.ts'
import { decidingBody, traffickingStatus } from '../lists/trafficking-status.ts'

/** Appended, never overwritten: who said when, and why, that this is (not) a case of trafficking. */
export const statusDecision = entity('statusDecision', 'status_decision', {
  status: choice(traffickingStatus, {
    privacy: 'S',
    htcds: 'vic_TraffickingStatus',
    core: true,
    partner: 'keep',
    public: 'keep',
    dimension: true,
  }),
  decidingBody: choice(decidingBody, {
    privacy: 'S',
    htcds: 'vic_TraffickingStatusDecisionMakingOrg',
    core: true,
    partner: 'keep',
    public: 'keep',
    dimension: true,
  }),
  /** The person who decided: a member of staff here or of the deciding body. */
  decidedBy: text({ privacy: 'D', htcds: null, extension: 'x_vic_StatusDecidedBy', mapsTo: null }),
  decidedOn: date({
    privacy: 'Q',
    htcds: null,
    extension: 'x_vic_StatusDecidedOn',
    mapsTo: null,
    past: true,
    exact: true,
    partner: 'quarter',
    public: 'year',
  }),
  basis: longText({ privacy: 'F', htcds: null, extension: 'x_vic_StatusBasis', mapsTo: null }),
})
