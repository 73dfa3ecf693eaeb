/** @file Sign-in where one person signs in, and where twenty do: how much longer the longer list takes. */
import { deskAt } from '#test/support/staff.ts'
import { derivePassphraseKey } from '#main/vault/kdf.ts'
import { inTemporaryFolder } from './electron.ts'
import { median, milliseconds, printTable, timed, times } from './measure.ts'
import { hostOf, passphrase, setUpOffice, slotOf } from './office.ts'

const people = 20
const colours = ['plum', 'blue', 'green', 'rust']
const animals = ['turtle', 'owl', 'cat', 'heron', 'fish']

/** By the one who set the office up; each comes in with a code and a passphrase of their own. */
async function addColleagues(profile: string): Promise<void> {
  for (let index = 1; index < people; index++) {
    const host = hostOf(profile)
    await host.unlock(slotOf(profile).id, passphrase)
    const name = `Colleague ${String(index)}`
    const { code } = await deskAt(host).api.staff.invite({ name, roles: ['caseWorker'] })
    host.close()
    const colour = colours[index % colours.length] ?? ''
    const animal = animals[index % animals.length] ?? ''
    await host.enrol({ code, colour, animal, passphrase: `${passphrase} ${name}` })
    host.close()
  }
}

async function unlocks(profile: string, count: number): Promise<readonly number[]> {
  const found: number[] = []
  for (let run = 0; run < count; run++) {
    const host = hostOf(profile)
    found.push(await timed(() => host.unlock(slotOf(profile).id, passphrase)))
    host.close()
  }
  return found
}

export async function measureSlots(count: number): Promise<void> {
  await inTemporaryFolder(async (profile) => {
    await setUpOffice(profile)
    const { kdf } = slotOf(profile)
    const raw: number[] = []
    for (let run = 0; run < count; run++)
      raw.push(await timed(() => derivePassphraseKey(passphrase, kdf)))
    const alone = await unlocks(profile, count)
    await addColleagues(profile)
    const slots = hostOf(profile).office()?.tiles.length ?? 0
    if (slots !== people) throw new Error(`There are ${String(slots)} slots.`)
    const many = await unlocks(profile, count)
    const row = (what: string, values: readonly number[]) => [
      what,
      milliseconds(median(values)),
      String(values.length),
      times(median(values) / median(raw)),
    ]
    printTable('Unlock with many people', [
      ['What', 'Median', 'n', 'Ratio'],
      row('Argon2id alone', raw),
      row('1 slot', alone),
      row(`${String(people)} slots`, many),
    ])
  })
}
