export const about = {
  title: 'About Tessera',
  context:
    'Case data for small organisations that help trafficked people: kept safe, defined the same way, shared with care.',
  version: 'Version',
  electron: 'Runs on Electron',
  codebook: 'Definitions',
  licence: 'Licence',
  licenceValue: 'Apache License 2.0',
  standard: 'Where the definitions come from',
  standardText:
    'The questions and codes are adapted from the Human Trafficking Case Data Standards (HTCDS) by the International Organization for Migration (IOM), used under the Creative Commons Attribution 4.0 International licence (CC BY 4.0). We have changed and added to them. IOM has not reviewed, approved or endorsed Tessera.',
  fonts: 'Typefaces',
  fontsText:
    'Noto Sans, Noto Sans Khmer and Noto Sans Mono by the Noto project authors, under the SIL Open Font License 1.1.',
  software: 'Software inside',
  softwareText: 'Tessera stands on the work of many people. Each part keeps its own licence.',
  name: 'Part',
  partLicence: 'Licence',
  showLicence: 'Read the licence of {{name}}',
  read: 'Read',

  // Settings
  settingsTitle: 'Settings',
  settingsContext: 'For this office and this computer.',
  language: 'Language',
  languageHint: 'Changes at once, for everybody on this computer.',
  organisation: 'Office',
  organisationName: 'Organisation',
  country: 'Country',
  you: 'You',
  computer: 'This computer',
  lockAfter: 'Locks itself',
  lockAfterValue:
    'After five minutes without work, when the screen is locked, and when the computer sleeps',
  network: 'Internet',
  networkValue: 'Not used',
  toAbout: 'About Tessera and its licences',
} as const
