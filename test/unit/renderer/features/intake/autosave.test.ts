import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { autosave } from '../../../../../renderer/features/intake/autosave.ts'

/** A disk that takes its time and can be full. */
function slowDisk(milliseconds: number) {
  const written: string[] = []
  const disk = { written, full: false, busy: 0, mostAtOnce: 0 }
  const save = async (content: string): Promise<string> => {
    disk.busy += 1
    disk.mostAtOnce = Math.max(disk.mostAtOnce, disk.busy)
    await wait(milliseconds)
    disk.busy -= 1
    if (disk.full) throw new Error('full')
    written.push(content)
    return '2026-11-22T14:02:00Z'
  }
  return { disk, save }
}

const at = '2026-11-22T14:00:00Z'

test('continuous typing is saved while it goes on, not only after it', async () => {
  const { disk, save } = slowDisk(1)
  let text = ''
  const saving = autosave({ read: () => text, save, savedAt: at, delay: 40 })
  for (let key = 0; key < 30; key += 1) {
    text += 'a'
    saving.changed()
    await wait(8)
  }
  expect(disk.written.length).toBeGreaterThan(1)
  await saving.flush()
  expect(disk.written.at(-1)).toBe(text)
  expect(saving.state()).toEqual({ kind: 'saved', at: '2026-11-22T14:02:00Z' })
})

test('what is typed during a save is saved after it, one save at a time', async () => {
  const { disk, save } = slowDisk(20)
  let text = 'first'
  const saving = autosave({ read: () => text, save, savedAt: at, delay: 1000 })
  saving.changed()
  const done = saving.flush()
  text = 'second'
  saving.changed()
  await Promise.all([done, saving.flush()])
  expect(disk.written).toEqual(['first', 'second'])
  expect(disk.mostAtOnce).toBe(1)
})

test('a failed save says so and keeps the content for the next try', async () => {
  const { disk, save } = slowDisk(1)
  const saving = autosave({ read: () => 'text', save, savedAt: at, delay: 1000 })
  disk.full = true
  saving.changed()
  await saving.flush()
  expect(saving.state().kind).toBe('failed')
  disk.full = false
  await saving.flush()
  expect(disk.written).toEqual(['text'])
  expect(saving.state().kind).toBe('saved')
})

test('nothing to save writes nothing', async () => {
  const { disk, save } = slowDisk(1)
  const saving = autosave({ read: () => 'text', save, savedAt: at, delay: 1000 })
  await saving.flush()
  expect(disk.written).toEqual([])
  expect(saving.state()).toEqual({ kind: 'saved', at })
})

test('listeners hear unsaved, saving and saved', async () => {
  const { save } = slowDisk(1)
  const heard: string[] = []
  const saving = autosave({ read: () => 'text', save, savedAt: at, delay: 1 })
  const end = saving.subscribe(() => heard.push(saving.state().kind))
  saving.changed()
  await saving.flush()
  end()
  expect(heard).toEqual(['unsaved', 'saving', 'saved'])
})
