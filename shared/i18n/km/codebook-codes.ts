/** @file Codes of the person, the case, recruitment and the journey. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const gender: CodeWordsOf<'gender'> = {
  Feminine: 'ស្រី',
  Masculine: 'ប្រុស',
  TransgenderFeminine: 'ស្ត្រីប្លែងភេទ',
  TransgenderMasculine: 'បុរសប្លែងភេទ',
  NonConforming: 'មិនមែនទាំងពីរ ឬទាំងពីរ',
  NonSpecifiedUnknown: 'មិនបានបញ្ជាក់ ឬមិនដឹង',
}

export const caseStatus: CodeWordsOf<'caseStatus'> = {
  Active: { label: 'កំពុងដំណើរការ', definition: 'បុគ្គលនោះកំពុងទទួលជំនួយ។' },
  FollowUp: { label: 'តាមដាន', definition: 'ជំនួយសំខាន់បានចប់ តែនៅរក្សាទំនាក់ទំនង។' },
  Closed: { label: 'បានបិទ', definition: 'ការងារលើករណីនេះបានចប់។' },
  ClosedReferred: {
    label: 'បានបិទ និងបញ្ជូនបន្ត',
    definition: 'ការងារនៅទីនេះបានចប់ ហើយបន្តនៅអង្គការផ្សេង។',
  },
}

export const referralSource: CodeWordsOf<'referralSource'> = {
  NGO: 'អង្គការក្រៅរដ្ឋាភិបាល',
  LawEnforcement: 'ប៉ូលិស ឬអ្នកអនុវត្តច្បាប់ផ្សេង',
  HealthServiceOrganisation: 'មន្ទីរពេទ្យ ឬសេវាសុខភាព',
  CentralGovernmentOrganisation: 'ស្ថាប័នរដ្ឋថ្នាក់ជាតិ',
  LocalGovernmentOrganisation: 'អាជ្ញាធរមូលដ្ឋាន',
  ImmigrationService: 'សេវាអន្តោប្រវេសន៍',
  LegalService: 'សេវាច្បាប់',
  CorporateBusiness: 'ក្រុមហ៊ុន',
  SchoolOrCollege: 'សាលារៀន ឬវិទ្យាល័យ',
  x_InternationalOrganisation: 'អង្គការអន្តរជាតិ',
  x_Embassy: 'ស្ថានទូត ឬកុងស៊ុល',
  x_Hotline: 'ខ្សែទូរសព្ទបន្ទាន់',
  x_Outreach: 'ការចុះមូលដ្ឋានរបស់យើង',
  x_FamilyOrCommunity: 'គ្រួសារ ឬសហគមន៍',
  x_Self: 'មកដោយខ្លួនឯង',
}

export const referralReason: CodeWordsOf<'referralReason'> = {
  AdditionalServicesRequired: 'ត្រូវការសេវាបន្ថែម',
  MigrationOrChangeOfLocation: 'ការធ្វើចំណាកស្រុក ឬប្ដូរទីកន្លែង',
  Other: 'ផ្សេងទៀត',
}

export const recruitmentMethod: CodeWordsOf<'recruitmentMethod'> = {
  AtAPlaceOfBusiness: 'នៅកន្លែងអាជីវកម្ម',
  AtAnEducationalInstitution: 'នៅសាលារៀន ឬសាកលវិទ្យាល័យ',
  AtWork: 'នៅកន្លែងធ្វើការ',
  ThroughOnlineSocialNetworks: 'តាមបណ្ដាញសង្គមអនឡាញ',
  ThroughAnOnlineAdvertisement: 'តាមការផ្សាយពាណិជ្ជកម្មអនឡាញ',
  ThroughATelevisionAdvert: 'តាមការផ្សាយពាណិជ្ជកម្មទូរទស្សន៍',
  ThroughANewspaperAdvert: 'តាមការផ្សាយក្នុងកាសែត',
  ThroughFamilyOrFamilyEvents: 'តាមគ្រួសារ ឬកម្មវិធីគ្រួសារ',
  ThroughFriendsOrSocialEvents: 'តាមមិត្តភក្ដិ ឬកម្មវិធីសង្គម',
  Other: 'ផ្សេងទៀត',
}

export const recruiterRelation: CodeWordsOf<'recruiterRelation'> = {
  IntimatePartner: {
    label: 'ដៃគូស្នេហា',
    definition: 'ប្ដី ប្រពន្ធ ឬសង្សារ បច្ចុប្បន្ន ឬពីមុន។',
  },
  Friend: {
    label: 'មិត្តភក្ដិ ឬអ្នកស្គាល់',
    definition: 'ស្គាល់គ្នា តែមិនមែនដៃគូស្នេហា ឬគ្រួសារ ហើយមិនមែនទំនាក់ទំនងផ្លូវការ។',
  },
  Family: {
    label: 'គ្រួសារ',
    definition: 'ជាប់សាច់ឈាម អាពាហ៍ពិពាហ៍ ការចិញ្ចឹម ឬអាណាព្យាបាល។',
  },
  Other: {
    label: 'ផ្សេងទៀត',
    definition: 'ឧទាហរណ៍ មេខ្យល់ អ្នកម៉ៅការពលកម្ម និយោជក ឬអ្នករត់ពន្ធមនុស្ស។',
  },
}

export const acts: CodeWordsOf<'acts'> = {
  Recruitment: { label: 'ជ្រើសរើស', definition: 'មានអ្នករក បញ្ចុះបញ្ចូល ឬជួលបុគ្គលនោះ។' },
  Transportation: {
    label: 'ដឹកជញ្ជូន',
    definition: 'មានអ្នកនាំបុគ្គលនោះពីកន្លែងមួយទៅកន្លែងមួយ ក្នុងប្រទេស ឬឆ្លងព្រំដែន។',
  },
  Transfer: {
    label: 'ប្រគល់បន្ត',
    definition: 'មានអ្នកផ្ទេរការគ្រប់គ្រងបុគ្គលនោះទៅអ្នកផ្សេង ឧទាហរណ៍លក់បន្ត។',
  },
  Harbouring: {
    label: 'ផ្ដល់ទីជម្រក',
    definition: 'មានអ្នកឲ្យស្នាក់នៅ លាក់ ឬទុកបុគ្គលនោះនៅកន្លែងមួយ។',
  },
  Receipt: {
    label: 'ទទួលយក',
    definition: 'មានអ្នកទទួលយកបុគ្គលនោះពីអ្នកផ្សេង ឧទាហរណ៍និយោជក។',
  },
}

export const sexExploitationType: CodeWordsOf<'sexExploitationType'> = {
  Prostitution: { label: 'ពេស្យាកម្ម', definition: 'អំពើផ្លូវភេទដែលមានការបង់ប្រាក់ទៅអ្នកណាម្នាក់។' },
  Pornography: {
    label: 'រូបភាពអាសអាភាស',
    definition: 'រូបភាព ឬវីដេអូ ដែលថតដោយគ្មានអ្នកមើលចូលរួមផ្ទាល់។',
  },
  RemoteInteractiveServices: {
    label: 'ផ្សាយផ្ទាល់តាមអ៊ីនធឺណិត ឬទូរសព្ទ',
    definition: 'អំពើផ្លូវភេទនៅមុខកាមេរ៉ា ឬតាមទូរសព្ទ សម្រាប់អ្នកដែលចូលរួមផ្ទាល់។',
  },
  PrivateSexualServices: {
    label: 'សេវាផ្លូវភេទឯកជន',
    definition: 'សម្រាប់អ្នកកេងប្រវ័ញ្ចម្នាក់ ឬក្រុមបិទជិត ឧទាហរណ៍ត្រូវទុកក្នុងផ្ទះ។',
  },
}
