/** @file What lies in the memory of running processes (Linux): a dump that never reaches a disk. */
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import type { TestContext } from 'vitest'

/** A process and everything it started, itself included. */
export function familyOf(first: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const status = readOfProcess(name, 'stat')
    // Behind the name in brackets, which may hold anything: state, then the parent.
    const parent = status?.slice(status.lastIndexOf(')') + 2).split(' ')[1]
    if (parent !== undefined) parents.set(Number(name), Number(parent))
  }
  const family = [first]
  for (const pid of family)
    family.push(...[...parents].filter(([, parent]) => parent === pid).map(([child]) => child))
  return family
}

/** What a process calls itself, for a message that says where something was found. */
export function roleOf(pid: number): string {
  const command = readOfProcess(pid, 'cmdline')?.split('\0').join(' ') ?? ''
  const type = /--type=([\w-]+)/.exec(command)?.[1] ?? 'main'
  const service = /--utility-sub-type=([\w.]+)/.exec(command)?.[1]
  return service === undefined ? type : `${type} ${service}`
}

/** What the system says of a process under a name (`stat`, `limits`, `maps`); `null` where it is gone by now. */
export function readOfProcess(pid: number | string, name: string): string | null {
  try {
    return readFileSync(`/proc/${String(pid)}/${name}`, 'utf8')
  } catch {
    return null
  }
}

interface Region {
  readonly from: number
  readonly to: number
}

/** Every readable region that can hold something of this run: not a file's own bytes, mapped as they are. */
function regionsOf(pid: number): readonly Region[] {
  return (readOfProcess(pid, 'maps') ?? '').split('\n').flatMap((line) => {
    const [range = '', rights = '', , , inode, path = ''] = line.split(/\s+/)
    const [from, to] = range.split('-').map((hex) => Number.parseInt(hex, 16))
    const isFile = inode !== '0' && !path.includes('memfd') && !path.startsWith('/dev/shm')
    if (from === undefined || to === undefined || !rights.startsWith('r')) return []
    if (path.startsWith('[v') || (isFile && rights[1] !== 'w')) return []
    return [{ from, to }]
  })
}

const chunkBytes = 256 * 1024

/** What to look for, by name, in each form it may lie there. */
export type Needles = ReadonlyMap<string, readonly Buffer[]>

/** The names of the needles that lie anywhere in a process's memory, with how much was read. */
export function findInMemory(
  pid: number,
  needles: Needles,
): { readonly bytes: number; readonly found: readonly string[] } {
  const all = [...needles].flatMap(([name, forms]) => forms.map((form) => ({ name, form })))
  const overlap = Math.max(...all.map(({ form }) => form.length))
  const found = new Set<string>()
  const buffer = Buffer.alloc(chunkBytes + overlap)
  const empty = Buffer.alloc(chunkBytes + overlap)
  const memory = openMemory(pid)
  // A process that ended while the others were read holds nothing any more.
  if (memory === null) return { bytes: 0, found: [] }
  let bytes = 0
  try {
    for (const { from, to } of regionsOf(pid)) {
      for (let at = from; at < to; at += chunkBytes) {
        const read = readPart(memory, buffer, at, Math.min(chunkBytes + overlap, to - at))
        bytes += Math.min(read, chunkBytes)
        const seen = buffer.subarray(0, read)
        // Most of what a process has set aside it never wrote to.
        if (seen.equals(empty.subarray(0, read))) continue
        for (const { name, form } of all) if (seen.includes(form)) found.add(name)
      }
    }
  } finally {
    closeSync(memory)
  }
  return { bytes, found: [...found] }
}

/** `null` where the process is gone; a process that may not be read is an error. */
function openMemory(pid: number): number | null {
  try {
    return openSync(`/proc/${String(pid)}/mem`, 'r')
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}

const isGone = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')

/** Pages that the system does not give out (a device's, or gone by now) hold nothing of ours. */
function readPart(memory: number, buffer: Buffer, at: number, length: number): number {
  try {
    return readSync(memory, buffer, 0, length, at)
  } catch {
    return 0
  }
}

/** Skips the test, saying why, where one process may not read another's memory. */
export function needsProcessMemory(context: TestContext, pid: number): void {
  try {
    closeSync(openSync(`/proc/${String(pid)}/mem`, 'r'))
  } catch {
    context.skip('needs the right to read the memory of a process it started')
  }
}
