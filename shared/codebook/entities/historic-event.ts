import { choice, date, entity, longText, text } from '../entity.ts'
import { country } from '../lists/country.ts'
import { eventType } from '../lists/event.ts'

/** One place on the way: where somebody was recruited, passed through or was exploited. */
export const historicEvent = entity('historicEvent', 'historic_event', {
  type: choice(eventType, { privacy: 'S', htcds: 'hte_Type', partner: 'keep' }),
  date: date({ privacy: 'Q', htcds: 'hte_Date', past: true, partner: 'year', public: 'year' }),
  country: choice(country, { privacy: 'Q', htcds: 'hte_Country', partner: 'rareToOther' }),
  state: text({ privacy: 'Q', htcds: 'hte_State' }),
  city: text({ privacy: 'D', htcds: 'hte_City' }),
  street: text({ privacy: 'D', htcds: 'hte_Street' }),
  postalCode: text({ privacy: 'D', htcds: 'hte_PostalCode', maxLength: 20 }),
  latitude: text({ privacy: 'D', htcds: 'hte_Latitude', format: 'latitude', maxLength: 20 }),
  longitude: text({ privacy: 'D', htcds: 'hte_Longitude', format: 'longitude', maxLength: 20 }),
  description: longText({ privacy: 'F', htcds: 'hte_Description' }),
})
