/** @file Reads an XLSX as what it is, a ZIP of XML, without any spreadsheet library. */
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'

function open(data: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(data), { lazyEntries: true }, (error, zip) => {
      if (error) reject(error)
      else resolve(zip)
    })
  })
}

function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(error)
        return
      }
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        resolve(Buffer.concat(parts).toString('utf8'))
      })
      stream.on('error', reject)
    })
  })
}

/** Every file of the archive by its name. */
export async function filesOf(data: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await open(data)
  const files = new Map<string, string>()
  return new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => {
      resolve(files)
    })
    zip.on('entry', (entry: Entry) => {
      textOf(zip, entry).then((text) => {
        files.set(entry.fileName, text)
        zip.readEntry()
      }, reject)
    })
    zip.readEntry()
  })
}

const entities: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&#39;', "'"],
  ['&amp;', '&'],
]

const decode = (xml: string): string =>
  entities.reduce((text, [entity, sign]) => text.replaceAll(entity, sign), xml)

export interface SheetCell {
  readonly kind: 'text' | 'number'
  readonly value: string
}

/** Rows of one sheet; strings are looked up in the shared ones. */
export function rowsOf(files: ReadonlyMap<string, string>, sheet: number): SheetCell[][] {
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item]) => decode((item ?? '').replace(/<[^>]+>/g, '')),
  )
  const xml = files.get(`xl/worksheets/sheet${String(sheet)}.xml`) ?? ''
  return [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row]) =>
    [...(row ?? '').matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes, body]) => {
      const value = /<v>(.*?)<\/v>/s.exec(body ?? '')?.[1] ?? ''
      if (attributes?.includes('t="s"') === true)
        return { kind: 'text', value: shared[Number(value)] ?? '' }
      if (attributes?.includes('t="inlineStr"') === true) {
        return { kind: 'text', value: decode((body ?? '').replace(/<[^>]+>/g, '')) }
      }
      return { kind: value === '' ? 'text' : 'number', value }
    }),
  )
}
