/** @file The native dialogs: the only way a path enters the application. */
import { join } from 'node:path'
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron'
import type { Messages } from '#shared/i18n/catalogue.ts'

type OpenKind = 'bundle' | 'contactCard' | 'data' | 'csv'
type SaveKind = 'pdf' | 'xlsx' | 'json' | 'contactCard' | 'data' | 'csv' | 'log'

const extensions: Readonly<Record<OpenKind | SaveKind, string>> = {
  bundle: 'age',
  contactCard: 'tessera-card',
  pdf: 'pdf',
  xlsx: 'xlsx',
  json: 'json',
  data: 'tessera-data',
  csv: 'csv',
  log: 'txt',
}

function withExtension(name: string, kind: SaveKind): string {
  const extension = `.${extensions[kind]}`
  return name.endsWith(extension) ? name : name + extension
}

function filterOf(kind: OpenKind | SaveKind, words: Messages['menu']): FileFilter {
  const names = {
    bundle: words.bundleFiles,
    contactCard: words.cardFiles,
    pdf: words.pdfFiles,
    xlsx: words.excelFiles,
    json: words.schemaFiles,
    data: words.dataFiles,
    csv: words.csvFiles,
    log: words.textFiles,
  }
  return { name: names[kind], extensions: [extensions[kind]] }
}

// Not added to the system's list of recent documents.
const quietly = ['dontAddToRecent'] as const

export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const chosen = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory', ...quietly],
  })
  return chosen.filePaths[0] ?? null
}

export async function chooseFile(
  window: BrowserWindow,
  kind: OpenKind,
  words: Messages['menu'],
): Promise<string | null> {
  const chosen = await dialog.showOpenDialog(window, {
    properties: ['openFile', ...quietly],
    filters: [filterOf(kind, words)],
  })
  return chosen.filePaths[0] ?? null
}

export async function chooseSaveFile(
  window: BrowserWindow,
  kind: SaveKind,
  suggestedName: string,
  words: Messages['menu'],
): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), withExtension(suggestedName, kind)),
    filters: [filterOf(kind, words)],
    properties: ['showOverwriteConfirmation', ...quietly],
  })
  if (chosen.canceled || !chosen.filePath) return null
  return withExtension(chosen.filePath, kind)
}
