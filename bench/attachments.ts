/** @file Files of cases: adding and reading against plain AES-256-GCM, and lists beside very many of them. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { attachmentLimits } from '#shared/attachments/types.ts'
import { insertAttachment } from '#main/db/tables/attachment.ts'
import { insertChunk } from '#main/db/tables/attachment-chunk.ts'
import { attachmentHandlers } from '#main/services/attachments.ts'
import type { Context } from '#main/services/context.ts'
import { fillPractice } from '#main/services/fill-practice.ts'
import { newId, newKey, preparedKey } from '#main/vault/encryption.ts'
import { sealChunk } from '#main/vault/sealed-chunks.ts'
import type { Session } from '#main/vault/session.ts'
import { riff, riffChunk } from '#test/support/bytes.ts'
import { forkedParser } from '#test/support/parser-host.ts'
import { contextOf } from '#test/support/records.ts'
import { createTestVault, type TestVault } from '#test/support/vault.ts'
import { caller } from './contract.ts'
import { median, milliseconds, printTable, timed, times } from './measure.ts'

const mebibyte = 1024 * 1024
const { chunkBytes } = attachmentLimits
const rounds = 5

/** Noise, in the box of a recording: nothing about it is easy to pack. */
function recording(mebibytes: number): Buffer {
  const format = Buffer.from('010001004000000040000000010008000000'.slice(0, 32), 'hex')
  const sound = randomBytes(mebibytes * mebibyte - 44)
  return riff('WAVE', [riffChunk('fmt ', format), riffChunk('data', sound)])
}

/** The least that must be done: each piece through the cipher, in memory. */
function rawCipher(file: Buffer): { readonly seal: () => void; readonly open: () => void } {
  const key = randomBytes(32)
  const pieces: { iv: Buffer; body: Buffer; tag: Buffer }[] = []
  return {
    seal() {
      pieces.length = 0
      for (let at = 0; at < file.length; at += chunkBytes) {
        const iv = randomBytes(12)
        const cipher = createCipheriv('aes-256-gcm', key, iv)
        const body = Buffer.concat([
          cipher.update(file.subarray(at, at + chunkBytes)),
          cipher.final(),
        ])
        pieces.push({ iv, body, tag: cipher.getAuthTag() })
      }
    },
    open() {
      for (const { iv, body, tag } of pieces) {
        const decipher = createDecipheriv('aes-256-gcm', key, iv)
        decipher.setAuthTag(tag)
        Buffer.concat([decipher.update(body), decipher.final()])
      }
    },
  }
}

const source = { handle: '0'.repeat(32), label: '' }

function jobOf(session: Session, path: string): Context {
  const context = contextOf(session)
  return {
    get vault(): Context['vault'] {
      return context.vault
    },
    session,
    parser: forkedParser,
    files: { source: path },
    progress: context.progress,
    cancelled: context.cancelled,
  }
}

async function readAll(session: Session, id: string): Promise<void> {
  const context = contextOf(session)
  const { chunks } = await attachmentHandlers.open({ attachmentId: id }, context)
  for (let chunk = 0; chunk < chunks; chunk++)
    await attachmentHandlers.read({ attachmentId: id, chunk }, context)
}

/** What one file costs on each way, in milliseconds. */
async function oneFile({ session, folder }: TestVault, caseId: string, file: Buffer) {
  const path = join(folder, 'from-outside')
  writeFileSync(path, file)
  const job = jobOf(session, path)
  const input = {
    source,
    caseId,
    casePersonId: null,
    name: 'x',
    description: '',
    keepHiddenNotes: false,
  }
  const raw = rawCipher(file)
  const took = {
    seal: await timed(raw.seal),
    open: await timed(raw.open),
    parse: 0,
    add: 0,
    read: 0,
    remove: 0,
  }
  took.parse = await timed(() => forkedParser.parse(file, 'attachment'))
  let id = ''
  took.add = await timed(async () => {
    id = (await attachmentHandlers.add(input, job)).id
  })
  took.read = await timed(() => readAll(session, id))
  took.remove = await timed(() => attachmentHandlers.remove({ attachmentId: id }, job))
  rmSync(path)
  return took
}

const rate = (mebibytes: number, took: number): string =>
  `${((1000 * mebibytes) / took).toFixed(0)} MiB/s`

async function fileRows(
  vault: TestVault,
  caseId: string,
  sizes: readonly number[],
): Promise<string[][]> {
  const rows: string[][] = []
  for (const size of sizes) {
    const file = recording(size)
    const all: Awaited<ReturnType<typeof oneFile>>[] = []
    for (let round = 0; round < rounds; round++) all.push(await oneFile(vault, caseId, file))
    const of = (part: keyof (typeof all)[number]) => median(all.map((took) => took[part]))
    // Of each round by itself: what else the machine does falls on both.
    const addRatio = median(all.map(({ add, parse, seal }) => (add - parse) / seal))
    const readRatio = median(all.map(({ read, open }) => read / open))
    rows.push([
      `${String(size)} MiB`,
      milliseconds(of('seal')),
      milliseconds(of('parse')),
      `${milliseconds(of('add'))} (${rate(size, of('add'))})`,
      times(addRatio),
      milliseconds(of('open')),
      `${milliseconds(of('read'))} (${rate(size, of('read'))})`,
      times(readRatio),
      milliseconds(of('remove')),
    ])
  }
  return rows
}

/** Small ones, over all cases; what is behind one more row does not change how it is found. */
function addMany({ session }: TestVault, caseIds: readonly string[], count: number): void {
  const { identity } = session
  if (identity === null) throw new Error('no key for names')
  session.writeDraft((db) => {
    for (let number = 0; number < count; number++) {
      const [id, key] = [newId(), newKey()]
      const seal = (field: string, text: string) => identity.seal('attachment', id, field, text)
      const place = { attachmentId: id, position: 0, last: true }
      insertChunk(db, id, 0, sealChunk(preparedKey(key), place, randomBytes(4096)))
      insertAttachment(db, {
        id,
        // Half of them in one case, as in the worst office.
        caseId: caseIds[number % 2 === 0 ? 0 : number % caseIds.length] ?? '',
        casePersonId: null,
        createdAt: '2026-11-22T08:00:00.000Z',
        recordedBy: session.staff.id,
        type: 'jpeg',
        hiddenNotes: 'removed',
        bytes: 4096,
        name: seal('name', `Photo ${String(number)}`),
        description: null,
        contentKey: seal('content_key', Buffer.from(key).toString('base64')),
      })
    }
  })
}

async function listTimes({ session }: TestVault, caseId: string): Promise<readonly number[]> {
  const call = caller(session)
  const page = {
    search: '',
    statuses: [],
    sort: 'updatedAt',
    descending: true,
    offset: 0,
    limit: 50,
  }
  const context = contextOf(session)
  const ways = [
    () => call('cases.list', page),
    () => call('cases.get', { caseId }),
    () => attachmentHandlers.list({ caseId, offset: 0, limit: 5 }, context),
  ]
  const middles: number[] = []
  for (const way of ways) {
    await way()
    const taken: number[] = []
    for (let round = 0; round < 50; round++) taken.push(await timed(way))
    middles.push(median(taken))
  }
  return middles
}

export async function measureAttachments(largest: number, many: number): Promise<void> {
  const vault = createTestVault({ office: 'practice' })
  try {
    await fillPractice(vault.session, 1_000, () => undefined, '2026-11-22')
    const caseIds = vault.session.db.prepare('SELECT id FROM case_record').pluck().all() as string[]
    const [caseId = ''] = caseIds
    const files = await fileRows(vault, caseId, [1, 10, largest])
    vault.reopen()
    const without = await listTimes(vault, caseId)
    addMany(vault, caseIds, many)
    vault.reopen()
    const beside = await listTimes(vault, caseId)
    printTable('A file of a case against plain AES-256-GCM in memory (median of 5)', [
      [
        'Size',
        'Seal in memory',
        'Its inside read',
        'Added',
        'Ratio without reading',
        'Open in memory',
        'Read back',
        'Ratio',
        'Deleted',
      ],
      ...files,
    ])
    const names = ['a page of the case list', 'one case', 'the first files of a case']
    printTable(
      `Lists with ${String(many)} files in the vault, half of them in the case that is opened`,
      [
        ['What', 'No file', `${String(many)} files`, 'Ratio', 'Goal'],
        ...names.map((name, at) => {
          const [before, after] = [without[at] ?? Number.NaN, beside[at] ?? Number.NaN]
          return [
            name,
            milliseconds(before),
            milliseconds(after),
            times(after / before),
            at < 2 ? 'about 1' : '',
          ]
        }),
      ],
    )
  } finally {
    vault.remove()
  }
}
