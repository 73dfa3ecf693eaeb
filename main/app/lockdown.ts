/** @file What a window may never do: navigate, open others, ask for permissions, reach a network. */
import { app, type Session, type WebContents } from 'electron'
import { isOurPage } from './content-policy.ts'

/** Must run before the application is ready. */
export function denyNetworkAtStart(): void {
  // Chromium refuses to run as root with a sandbox; tests as root pass the switch, nobody else does.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name)
  }
  app.commandLine.appendSwitch(
    'disable-features',
    'SpareRendererForSitePerProcess,BackForwardCache,MediaRouter,Translate',
  )
}

const localOnly = /^(app:\/\/|blob:app:\/\/tessera\/|devtools:)/

export function denyNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !localOnly.test(details.url) })
  })
  session.setSpellCheckerEnabled(false)
}

export function denyPermissions(session: Session): void {
  session.setPermissionCheckHandler(() => false)
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
}

/** Loading the page anew is the only way anywhere: what an error screen offers. */
export function denyNavigation(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  const prevent = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!isOurPage(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', prevent)
  contents.on('will-redirect', prevent)
  contents.on('will-frame-navigate', prevent)
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
}
