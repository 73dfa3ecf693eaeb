import { choice, date, entity, flag, longText, text } from '../entity.ts'
import { serviceOutcome, serviceType } from '../lists/services.ts'

/** One kind of help given to the person, by us or by another organisation. */
export const service = entity('service', 'service_delivery', {
  type: choice(serviceType, {
    privacy: 'S',
    htcds: null,
    extension: 'x_srv_Type',
    mapsTo: null,
    partner: 'keep',
  }),
  startedOn: date({
    privacy: 'Q',
    htcds: null,
    extension: 'x_srv_StartedOn',
    mapsTo: null,
    past: true,
    partner: 'quarter',
    public: 'year',
  }),
  endedOn: date({
    privacy: 'Q',
    htcds: null,
    extension: 'x_srv_EndedOn',
    mapsTo: null,
    past: true,
    partner: 'quarter',
    public: 'year',
  }),
  /** Given once, such as a meal or a ride: does not make somebody "assisted" in reports. */
  oneOff: flag({ privacy: 'P', htcds: null, extension: 'x_srv_OneOff', mapsTo: null }),
  provider: text({ privacy: 'O', htcds: null, extension: 'x_srv_Provider', mapsTo: null }),
  fundingSource: text({
    privacy: 'O',
    htcds: null,
    extension: 'x_srv_FundingSource',
    mapsTo: null,
  }),
  outcome: choice(serviceOutcome, {
    privacy: 'S',
    htcds: null,
    extension: 'x_srv_Outcome',
    mapsTo: null,
    partner: 'keep',
  }),
  details: longText({ privacy: 'F', htcds: null, extension: 'x_srv_Details', mapsTo: null }),
})
