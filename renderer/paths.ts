/** @file Every screen's path. Record ids live in memory only: the router never touches a URL. */
export const paths = {
  home: '/',
  cases: '/cases',
  case: (caseId: string) => `/cases/${caseId}`,
  intake: '/intake',
  draft: (draftId: string) => `/intake/${draftId}`,
  reports: '/reports',
  sharing: '/sharing',
  sharingPartner: (partnerId: string) => `/sharing/partners/${partnerId}`,
  sharingBundle: '/sharing/bundle',
  sharingReceived: (bundleId: string) => `/sharing/received/${bundleId}`,
  definitions: '/definitions',
  paper: '/definitions/paper',
  settings: '/settings',
  exchange: '/settings/data',
  about: '/about',
  help: '/help',
} as const
