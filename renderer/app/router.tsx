/** @file Which screen stands at which path. Screens are read when they are first opened. */
import { createMemoryRouter, Navigate, type RouteObject } from 'react-router'
import { paths } from '../paths.ts'
import { FailedScreen } from './failed-screen.tsx'
import { needs } from './needed-right.ts'
import { Shell } from './shell.tsx'

const screens: RouteObject[] = [
  {
    path: paths.home,
    lazy: async () => ({
      Component: (await import('../features/home/home-screen.tsx')).HomeScreen,
    }),
  },
  {
    path: paths.intake,
    handle: needs('workOnCases'),
    lazy: async () => ({
      Component: (await import('../features/intake/intake-screen.tsx')).IntakeScreen,
    }),
  },
  {
    path: paths.draft(':draftId'),
    handle: needs('workOnCases'),
    lazy: async () => ({
      Component: (await import('../features/intake/draft-screen.tsx')).DraftScreen,
    }),
  },
  {
    path: paths.cases,
    handle: needs('readCases'),
    lazy: async () => ({
      Component: (await import('../features/cases/cases-screen.tsx')).CasesScreen,
    }),
  },
  {
    path: paths.case(':caseId'),
    handle: needs('readCases'),
    lazy: async () => ({
      Component: (await import('../features/cases/case-screen.tsx')).CaseScreen,
    }),
  },
  {
    path: paths.reports,
    handle: needs('lookAtReports'),
    lazy: async () => ({
      Component: (await import('../features/reports/reports-screen.tsx')).ReportsScreen,
    }),
  },
  {
    path: paths.sharing,
    handle: needs('lookAtSharing'),
    lazy: async () => ({
      Component: (await import('../features/sharing/sharing-screen.tsx')).SharingScreen,
    }),
  },
  {
    path: paths.sharingPartner(':partnerId'),
    handle: needs('share'),
    lazy: async () => ({
      Component: (await import('../features/sharing/partner-screen.tsx')).PartnerScreen,
    }),
  },
  {
    path: paths.sharingBundle,
    handle: needs('share'),
    lazy: async () => ({
      Component: (await import('../features/sharing/bundle-screen.tsx')).BundleScreen,
    }),
  },
  {
    path: paths.sharingReceived(':bundleId'),
    handle: needs('lookAtSharing'),
    lazy: async () => ({
      Component: (await import('../features/sharing/received-screen.tsx')).ReceivedScreen,
    }),
  },
  {
    path: paths.definitions,
    lazy: async () => ({
      Component: (await import('../features/definitions/definitions-screen.tsx')).DefinitionsScreen,
    }),
  },
  {
    path: paths.paper,
    lazy: async () => ({
      Component: (await import('../features/definitions/paper-screen.tsx')).PaperScreen,
    }),
  },
  {
    path: paths.settings,
    lazy: async () => ({
      Component: (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
    }),
  },
  {
    path: paths.staff,
    lazy: async () => ({
      Component: (await import('../features/staff/staff-screen.tsx')).StaffScreen,
    }),
  },
  {
    path: paths.letGo(':staffId'),
    handle: needs('managePeople'),
    lazy: async () => ({
      Component: (await import('../features/staff/let-go-screen.tsx')).LetGoScreen,
    }),
  },
  {
    path: paths.passphrase,
    lazy: async () => ({
      Component: (await import('../features/setup/passphrase-screen.tsx')).PassphraseScreen,
    }),
  },
  {
    path: paths.backups,
    handle: needs('keepBackups'),
    lazy: async () => ({
      Component: (await import('../features/backups/backups-screen.tsx')).BackupsScreen,
    }),
  },
  {
    path: paths.salvage,
    handle: needs('keepBackups'),
    lazy: async () => ({
      Component: (await import('../features/salvage/salvage-screen.tsx')).SalvageScreen,
    }),
  },
  {
    path: paths.exchange,
    handle: needs('moveData'),
    lazy: async () => ({
      Component: (await import('../features/exchange/exchange-screen.tsx')).ExchangeScreen,
    }),
  },
  {
    path: paths.translations,
    handle: needs('shapeOffice'),
    lazy: async () => ({
      Component: (await import('../features/translations/translations-screen.tsx'))
        .TranslationsScreen,
    }),
  },
  {
    path: paths.ownQuestions,
    lazy: async () => ({
      Component: (await import('../features/own-questions/own-questions-screen.tsx'))
        .OwnQuestionsScreen,
    }),
  },
  {
    path: paths.personDocument(':personId'),
    handle: needs('seeNames'),
    lazy: async () => ({
      Component: (await import('../features/person-document/document-screen.tsx')).DocumentScreen,
    }),
  },
  {
    path: paths.retention,
    handle: needs('decideRetention'),
    lazy: async () => ({
      Component: (await import('../features/retention/due-screen.tsx')).DueScreen,
    }),
  },
  {
    path: paths.retentionItem(':kind/:id'),
    handle: needs('decideRetention'),
    lazy: async () => ({
      Component: (await import('../features/retention/item-screen.tsx')).ItemScreen,
    }),
  },
  {
    path: paths.retentionRules,
    lazy: async () => ({
      Component: (await import('../features/retention/rules-screen.tsx')).RulesScreen,
    }),
  },
  {
    path: paths.recovery,
    handle: needs('recover'),
    lazy: async () => ({
      Component: (await import('../features/recovery/recovery-screen.tsx')).RecoveryScreen,
    }),
  },
  {
    path: paths.practiseRecovery,
    handle: needs('recover'),
    lazy: async () => ({
      Component: (await import('../features/recovery/practise-screen.tsx')).PractiseScreen,
    }),
  },
  {
    path: paths.newRecoveryKey,
    handle: needs('recover'),
    lazy: async () => ({
      Component: (await import('../features/recovery/new-key-screen.tsx')).NewKeyScreen,
    }),
  },
  {
    path: paths.trusteeCards,
    handle: needs('recover'),
    lazy: async () => ({
      Component: (await import('../features/recovery/cards-screen.tsx')).CardsScreen,
    }),
  },
  {
    path: paths.emergency,
    handle: needs('erase'),
    lazy: async () => ({
      Component: (await import('../features/emergency/emergency-screen.tsx')).EmergencyScreen,
    }),
  },
  {
    path: paths.absence,
    handle: needs('readCases'),
    lazy: async () => ({
      Component: (await import('../features/case-access/absence-screen.tsx')).AbsenceScreen,
    }),
  },
  {
    path: paths.access,
    handle: needs('readAccessSummary'),
    lazy: async () => ({
      Component: (await import('../features/case-access/access-screen.tsx')).AccessScreen,
    }),
  },
  {
    path: paths.auditLog,
    handle: needs('readAuditLog'),
    lazy: async () => ({
      Component: (await import('../features/audit-log/audit-log-screen.tsx')).AuditLogScreen,
    }),
  },
  {
    path: paths.about,
    lazy: async () => ({
      Component: (await import('../features/about/about-screen.tsx')).AboutScreen,
    }),
  },
  {
    path: paths.log,
    lazy: async () => ({
      Component: (await import('../features/about/log-screen.tsx')).LogScreen,
    }),
  },
  {
    path: paths.help,
    lazy: async () => ({
      Component: (await import('../features/help/help-screen.tsx')).HelpScreen,
    }),
  },
  { path: '*', element: <Navigate to={paths.home} replace /> },
]

export function createRouter(first: string) {
  return createMemoryRouter(
    [
      {
        element: <Shell />,
        // The first screen is read from the disk in a moment; an empty paper is calmer than a flicker.
        hydrateFallbackElement: <></>,
        // The frame stays when a screen fails.
        children: [{ errorElement: <FailedScreen />, children: screens }],
      },
    ],
    { initialEntries: [first] },
  )
}
