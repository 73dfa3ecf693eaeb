/** @file The native dialogs: the only way a path enters the application. */
import { join } from 'node:path'
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron'
import type { Messages } from '#shared/i18n/catalogue.ts'

type OpenKind = 'bundle' | 'contactCard' | 'data' | 'csv' | 'backup' | 'attachment'
type SaveKind = 'pdf' | 'xlsx' | 'json' | 'contactCard' | 'data' | 'csv' | 'log'

const extensions: Readonly<Record<Exclude<OpenKind, 'attachment'> | SaveKind, string>> = {
  bundle: 'age',
  backup: 'tessera-backup',
  contactCard: 'tessera-card',
  pdf: 'pdf',
  xlsx: 'xlsx',
  json: 'json',
  data: 'tessera-data',
  csv: 'csv',
  log: 'txt',
}

/** Photos of phones that cannot be kept stand in the list too: choosing one says why, and what to do. */
const attachmentExtensions = [
  ...['jpg', 'jpeg', 'png', 'webp', 'gif', 'heic', 'heif'],
  'pdf',
  ...['mp3', 'm4a', 'aac', 'mp4', '3gp', 'wav', 'ogg', 'oga', 'opus'],
]

function withExtension(name: string, kind: SaveKind): string {
  const extension = `.${extensions[kind]}`
  return name.endsWith(extension) ? name : name + extension
}

function filterOf(kind: OpenKind | SaveKind, words: Messages['menu']): FileFilter {
  const names = {
    bundle: words.bundleFiles,
    backup: words.backupFiles,
    contactCard: words.cardFiles,
    pdf: words.pdfFiles,
    xlsx: words.excelFiles,
    json: words.schemaFiles,
    data: words.dataFiles,
    csv: words.csvFiles,
    attachment: words.attachmentFiles,
    log: words.textFiles,
  }
  const name = names[kind]
  if (kind === 'attachment') return { name, extensions: attachmentExtensions }
  // A backup beside a vault is found by its small file; the large one lies next to it.
  return { name, extensions: kind === 'backup' ? [extensions[kind], 'json'] : [extensions[kind]] }
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
