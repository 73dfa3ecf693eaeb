import { choice, entity, text } from '../entity.ts'
import { country } from '../lists/country.ts'
import { organisationType } from '../lists/organisation.ts'

/** The organisations this office works with: a directory, for referrals and letters. */
export const organisation = entity('organisation', 'organisation', {
  name: text({ privacy: 'O', htcds: 'org_Name' }),
  type: choice(organisationType, { privacy: 'O', htcds: 'org_Type', partner: 'keep' }),
  phone: text({ privacy: 'O', htcds: 'org_Phone', maxLength: 60 }),
  street: text({ privacy: 'O', htcds: 'org_ShippingStreet' }),
  city: text({ privacy: 'O', htcds: 'org_ShippingCity' }),
  state: text({ privacy: 'O', htcds: 'org_ShippingState' }),
  postalCode: text({ privacy: 'O', htcds: 'org_ShippingPostalCode', maxLength: 20 }),
  country: choice(country, { privacy: 'O', htcds: 'org_ShippingCountry', partner: 'keep' }),
  latitude: text({
    privacy: 'O',
    htcds: 'org_ShippingLatitude',
    format: 'latitude',
    maxLength: 20,
  }),
  longitude: text({
    privacy: 'O',
    htcds: 'org_ShippingLongitude',
    format: 'longitude',
    maxLength: 20,
  }),
})
