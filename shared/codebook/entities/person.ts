import { choice, choices, date, entity, integer, longText, text } from '../entity.ts'
import { country } from '../lists/country.ts'
import { gender } from '../lists/gender.ts'
import { language } from '../lists/language.ts'

/** Names are kept in as many parts as the person has: a single name goes into the first. */
export const person = entity('person', 'person', {
  nativeName: text({ privacy: 'D', htcds: null, extension: 'x_prs_NativeName', mapsTo: null }),
  salutation: text({ privacy: 'D', htcds: 'prs_Salutation', core: true, maxLength: 40 }),
  firstName: text({ privacy: 'D', htcds: 'prs_FirstName', core: true }),
  middleName: text({ privacy: 'D', htcds: 'prs_MiddleName' }),
  secondName: text({ privacy: 'D', htcds: 'prs_SecondName', core: true }),
  birthdate: date({ privacy: 'D', htcds: 'prs_Birthdate', core: true, past: true }),
  /** Whole years on the day of registration; computed when the birthdate says enough. */
  ageAtRegistration: integer({
    privacy: 'Q',
    htcds: null,
    extension: 'x_prs_AgeAtRegistration',
    mapsTo: null,
    min: 0,
    max: 120,
    partner: 'ageBand',
    public: 'ageBand',
    dimension: true,
  }),
  gender: choice(gender, {
    privacy: 'Q',
    htcds: 'prs_Gender',
    core: true,
    partner: 'genderGroup',
    public: 'genderGroup',
    dimension: true,
  }),
  citizenship: choices(country, {
    privacy: 'Q',
    htcds: 'prs_Citizenship',
    core: true,
    partner: 'rareToOther',
    public: 'rareToOther',
    dimension: true,
  }),
  primaryLanguage: choice(language, {
    privacy: 'Q',
    htcds: 'prs_PrimaryLanguage',
    partner: 'rareToOther',
  }),
  mobilePhone: text({ privacy: 'D', htcds: 'prs_MobilePhone', core: true, maxLength: 60 }),
  homePhone: text({ privacy: 'D', htcds: 'prs_HomePhone', core: true, maxLength: 60 }),
  email: text({ privacy: 'D', htcds: 'prs_Email', core: true, maxLength: 254 }),
  safeContact: longText({
    privacy: 'F',
    htcds: null,
    extension: 'x_prs_SafeContact',
    mapsTo: null,
  }),
  mailingStreet: text({ privacy: 'D', htcds: 'prs_MailingStreet', core: true }),
  // Town and province are written as words, not chosen from a list, so they never leave.
  mailingCity: text({ privacy: 'Q', htcds: 'prs_MailingCity', core: true }),
  mailingState: text({ privacy: 'Q', htcds: 'prs_MailingState', core: true }),
  mailingPostalCode: text({
    privacy: 'D',
    htcds: 'prs_MailingPostalCode',
    core: true,
    maxLength: 20,
  }),
  mailingCountry: choice(country, {
    privacy: 'Q',
    htcds: 'prs_MailingCountry',
    core: true,
    partner: 'rareToOther',
  }),
})
