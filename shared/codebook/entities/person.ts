import { choice, choices, date, entity, flag, integer, longText, text } from '../entity.ts'
import { country } from '../lists/country.ts'
import { gender } from '../lists/gender.ts'
import { language } from '../lists/language.ts'
import { difficulty, educationLevel, maritalStatus } from '../lists/person.ts'

const functioning = (extension: string) =>
  choice(difficulty, { privacy: 'S', htcds: null, extension, mapsTo: null, module: 'disability' })

/** Names are kept in as many parts as the person has: a single name goes into the first. */
export const person = entity('person', 'person', {
  nativeName: text({
    privacy: 'D',
    htcds: null,
    extension: 'x_prs_NativeName',
    mapsTo: null,
    matches: 'name',
  }),
  salutation: text({ privacy: 'D', htcds: 'prs_Salutation', core: true, maxLength: 40 }),
  firstName: text({ privacy: 'D', htcds: 'prs_FirstName', core: true, matches: 'name' }),
  middleName: text({ privacy: 'D', htcds: 'prs_MiddleName', matches: 'name' }),
  secondName: text({ privacy: 'D', htcds: 'prs_SecondName', core: true, matches: 'name' }),
  birthdate: date({
    privacy: 'D',
    htcds: 'prs_Birthdate',
    core: true,
    past: true,
    matches: 'birth',
  }),
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
    matches: 'age',
  }),
  gender: choice(gender, {
    privacy: 'Q',
    htcds: 'prs_Gender',
    core: true,
    partner: 'genderGroup',
    public: 'genderGroup',
    dimension: true,
    matches: 'sex',
  }),
  citizenship: choices(country, {
    privacy: 'Q',
    htcds: 'prs_Citizenship',
    core: true,
    partner: 'rareToOther',
    public: 'rareToOther',
    dimension: true,
    matches: 'citizenship',
  }),
  primaryLanguage: choice(language, {
    privacy: 'Q',
    htcds: 'prs_PrimaryLanguage',
    partner: 'rareToOther',
  }),
  mobilePhone: text({
    privacy: 'D',
    htcds: 'prs_MobilePhone',
    core: true,
    maxLength: 60,
    matches: 'contact',
  }),
  homePhone: text({
    privacy: 'D',
    htcds: 'prs_HomePhone',
    core: true,
    maxLength: 60,
    matches: 'contact',
  }),
  email: text({ privacy: 'D', htcds: 'prs_Email', core: true, maxLength: 254, matches: 'contact' }),
  safeContact: longText({
    privacy: 'F',
    htcds: null,
    extension: 'x_prs_SafeContact',
    mapsTo: null,
  }),
  mailingStreet: text({ privacy: 'D', htcds: 'prs_MailingStreet', core: true, matches: 'place' }),
  // Town and province are written as words, not chosen from a list, so they never leave.
  mailingCity: text({ privacy: 'Q', htcds: 'prs_MailingCity', core: true, matches: 'place' }),
  mailingState: text({ privacy: 'Q', htcds: 'prs_MailingState', core: true, matches: 'place' }),
  mailingPostalCode: text({
    privacy: 'D',
    htcds: 'prs_MailingPostalCode',
    core: true,
    maxLength: 20,
    matches: 'place',
  }),
  mailingCountry: choice(country, {
    privacy: 'Q',
    htcds: 'prs_MailingCountry',
    core: true,
    partner: 'rareToOther',
  }),
  secondaryLanguage: choice(language, {
    privacy: 'Q',
    htcds: 'prs_SecondaryLanguage',
    partner: 'rareToOther',
  }),
  maritalStatus: choice(maritalStatus, { privacy: 'Q', htcds: 'prs_MaritalStatus' }),
  identityNumber: text({
    privacy: 'D',
    htcds: 'prs_IdentityNumber',
    maxLength: 60,
    matches: 'identifier',
  }),
  deceased: flag({ privacy: 'Q', htcds: 'prs_Deceased' }),
  /** A position within an organisation: of a contact or an alleged perpetrator. */
  title: text({ privacy: 'D', htcds: 'prs_Title', core: true }),
  mailingLatitude: text({
    privacy: 'D',
    htcds: 'prs_MailingLatitude',
    format: 'latitude',
    maxLength: 20,
  }),
  mailingLongitude: text({
    privacy: 'D',
    htcds: 'prs_MailingLongitude',
    format: 'longitude',
    maxLength: 20,
  }),
  highestLevelOfEducation: choice(educationLevel, {
    privacy: 'Q',
    htcds: 'prs_HighestLevelOfEducation',
    module: 'education',
  }),
  numberOfChildren: integer({
    privacy: 'Q',
    htcds: 'prs_NumberOfChildren',
    min: 0,
    max: 30,
    module: 'dependants',
  }),
  /** Children and adults who live from what the person earns or gives. */
  numberOfDependants: integer({
    privacy: 'Q',
    htcds: null,
    extension: 'x_prs_NumberOfDependants',
    mapsTo: null,
    min: 0,
    max: 60,
    module: 'dependants',
  }),
  // The Washington Group short set on functioning, in its order.
  difficultySeeing: functioning('x_prs_DifficultySeeing'),
  difficultyHearing: functioning('x_prs_DifficultyHearing'),
  difficultyWalking: functioning('x_prs_DifficultyWalking'),
  difficultyRemembering: functioning('x_prs_DifficultyRemembering'),
  difficultySelfCare: functioning('x_prs_DifficultySelfCare'),
  difficultyCommunicating: functioning('x_prs_DifficultyCommunicating'),
})
