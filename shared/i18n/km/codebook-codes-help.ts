/** @file Codes about organisations, services and referrals. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const closureReason: CodeWordsOf<'closureReason'> = {
  PlanCompleted: 'អ្វីដែលគ្រោងបានសម្រេច',
  PersonAsked: 'បុគ្គលនោះចង់បិទ',
  Referred: 'អង្គការផ្សេងបន្ត',
  MovedAway: 'ប្ដូរទីលំនៅ ឬត្រឡប់ទៅវិញ',
  LostContact: 'បាត់ទំនាក់ទំនង',
  NotAVictim: 'មិនមែនជាករណីជួញដូរ',
  Deceased: 'បុគ្គលនោះបានទទួលមរណភាព',
  Other: 'ផ្សេងទៀត',
}

export const organisationType: CodeWordsOf<'organisationType'> = {
  NGO: 'អង្គការក្រៅរដ្ឋាភិបាល',
  LawEnforcement: 'ប៉ូលិស ឬអ្នកអនុវត្តច្បាប់ផ្សេង',
  HealthServiceOrganisation: 'មន្ទីរពេទ្យ ឬសេវាសុខភាព',
  CentralGovernmentOrganisation: 'ស្ថាប័នរដ្ឋថ្នាក់ជាតិ',
  LocalGovernmentOrganisation: 'អាជ្ញាធរមូលដ្ឋាន',
  ImmigrationService: 'សេវាអន្តោប្រវេសន៍',
  LegalService: 'សេវាច្បាប់',
  CorporateBusiness: 'ក្រុមហ៊ុន',
  SchoolOrCollege: 'សាលារៀន ឬវិទ្យាល័យ',
}

export const serviceType: CodeWordsOf<'serviceType'> = {
  Shelter: 'ទីជម្រក',
  Medical: 'ការព្យាបាល',
  PsychosocialSupport: 'ការប្រឹក្សា និងគាំទ្រចិត្តសង្គម',
  LegalAid: 'ជំនួយផ្នែកច្បាប់',
  PoliceOrProtection: 'ប៉ូលិស ឬការការពារ',
  Food: 'អាហារ',
  NonFoodItems: 'សម្លៀកបំពាក់ និងរបស់ប្រើប្រាស់',
  CashAssistance: 'ជំនួយជាសាច់ប្រាក់',
  Education: 'ការសិក្សា',
  VocationalTraining: 'បណ្ដុះបណ្ដាលវិជ្ជាជីវៈ',
  Livelihoods: 'ការងារ និងមុខរបរ',
  ChildProtection: 'ការការពារកុមារ',
  FamilyTracing: 'ការស្វែងរកគ្រួសារ',
  FamilyMediation: 'ការសម្របសម្រួលជាមួយគ្រួសារ',
  ReturnAndRepatriation: 'ការត្រឡប់ទៅផ្ទះ ឬមាតុភូមិ',
  Reintegration: 'សមាហរណកម្ម',
  DocumentsAndRegistration: 'ឯកសារ និងការចុះបញ្ជី',
  Interpretation: 'ការបកប្រែ',
  Other: 'ផ្សេងទៀត',
}

export const serviceOutcome: CodeWordsOf<'serviceOutcome'> = {
  Ongoing: 'កំពុងបន្ត',
  Completed: 'បានបញ្ចប់',
  StoppedByPerson: 'បុគ្គលនោះឈប់',
  StoppedByProvider: 'អ្នកផ្ដល់ឈប់',
  LostContact: 'បាត់ទំនាក់ទំនង',
}

export const referralOutcome: CodeWordsOf<'referralOutcome'> = {
  Pending: 'រង់ចាំចម្លើយ',
  Accepted: 'បានទទួលយក',
  Completed: 'បានផ្ដល់ជំនួយ',
  RefusedByOrganisation: 'អង្គការបដិសេធ',
  DeclinedByPerson: 'បុគ្គលនោះមិនចង់',
  AlreadyReceived: 'បុគ្គលនោះបានជំនួយនេះរួចហើយ',
  Unavailable: 'គ្មានសេវា',
}

export const supportPlanType: CodeWordsOf<'supportPlanType'> = {
  Education: 'ការអប់រំ',
  Financial: 'ហិរញ្ញវត្ថុ',
  Health: 'សុខភាព',
  LabourExploitationRehabilitation: 'ការស្ដារនីតិសម្បទាក្រោយការកេងប្រវ័ញ្ចពលកម្ម',
  Legal: 'ច្បាប់',
  Livelihood: 'មុខរបរ',
  RightsBasedTraining: 'ការបណ្ដុះបណ្ដាលអំពីសិទ្ធិ',
  SexualExploitationRehabilitation: 'ការស្ដារនីតិសម្បទាក្រោយការកេងប្រវ័ញ្ចផ្លូវភេទ',
  SocialCare: 'ការថែទាំសង្គម',
}
