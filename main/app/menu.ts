/** @file The application menu. Screens do the work: an entry only tells the window its name. */
import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Messages } from '#shared/i18n/catalogue.ts'
import type { Events } from '#shared/ipc/events.ts'

type CommandName = Events['command']['name']
type Words = Messages['menu']

export interface MenuActions {
  readonly command: (name: CommandName) => void
  readonly lock: () => void
  readonly hide: () => void
  readonly quit: () => void
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

function fileMenu(words: Words, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: words.file,
    submenu: [
      {
        label: words.newIntake,
        accelerator: 'CmdOrCtrl+N',
        click: () => {
          actions.command('newIntake')
        },
      },
      {
        label: words.print,
        accelerator: 'CmdOrCtrl+P',
        click: () => {
          actions.command('print')
        },
      },
      separator,
      { label: words.hide, accelerator: 'F9', click: actions.hide },
      { label: words.lock, accelerator: 'CmdOrCtrl+L', click: actions.lock },
      { label: words.quit, accelerator: 'CmdOrCtrl+Q', click: actions.quit },
    ],
  }
}

function editMenu(words: Words, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: words.edit,
    submenu: [
      { label: words.undo, role: 'undo' },
      { label: words.redo, role: 'redo' },
      separator,
      { label: words.cut, role: 'cut' },
      { label: words.copy, role: 'copy' },
      { label: words.paste, role: 'paste' },
      { label: words.selectAll, role: 'selectAll' },
      separator,
      {
        label: words.find,
        accelerator: 'CmdOrCtrl+K',
        click: () => {
          actions.command('find')
        },
      },
    ],
  }
}

function viewMenu(words: Words, actions: MenuActions): MenuItemConstructorOptions {
  const screens = ['home', 'cases', 'reports', 'sharing', 'definitions'] as const
  return {
    label: words.view,
    submenu: [
      ...screens.map((name, index) => ({
        label: words[name],
        accelerator: `CmdOrCtrl+${String(index + 1)}`,
        click: () => {
          actions.command(name)
        },
      })),
      separator,
      { label: words.larger, role: 'zoomIn' },
      { label: words.smaller, role: 'zoomOut' },
      { label: words.normalSize, role: 'resetZoom' },
      { label: words.fullScreen, role: 'togglefullscreen' },
    ],
  }
}

function helpMenu(words: Words, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: words.help,
    submenu: [
      {
        label: words.helpForScreen,
        accelerator: 'F1',
        click: () => {
          actions.command('help')
        },
      },
      {
        label: words.about,
        click: () => {
          actions.command('about')
        },
      },
    ],
  }
}

/** No reload and no developer tools: neither belongs in front of case data. */
export function setMenu(words: Words, actions: MenuActions): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      fileMenu(words, actions),
      editMenu(words, actions),
      viewMenu(words, actions),
      helpMenu(words, actions),
    ]),
  )
}
