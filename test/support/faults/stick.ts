/** @file Bundles, reports and the open data file are written to a stick that is pulled out. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generatePeople } from '#shared/practice/generate.ts'
import { prepareBundle } from '#main/bundle/prepare.ts'
import { sendBundle } from '#main/bundle/send.ts'
import { unlockData } from '#main/exchange/data-file.ts'
import { exchangeHandlers } from '#main/services/exchange.ts'
import { reportHandlers } from '#main/services/reports.ts'
import { addPeople, sharingOffice, type SharingOffice } from '../sharing.ts'
import type { Operation } from './operation.ts'

const handle = { handle: 'stick', label: 'stick' }
const passphrase = 'copper lantern orbit meadow silent harbor'

interface OnStick {
  /** The action that the log must show after a failure. */
  readonly failure: string
  readonly write: () => Promise<unknown>
  /** Throws where a file that has its name is not whole. */
  readonly check: (file: Buffer) => unknown
}

type Make = (office: SharingOffice, stick: string) => Promise<OnStick> | OnStick

async function onStick(make: Make): Promise<Operation> {
  const office = sharingOffice('Lantern House')
  const { session } = office
  addPeople(session, generatePeople(120, 7, '2026-11-20'))
  const faulty = mkdtempSync(join(tmpdir(), 'tessera-stick-'))
  const { failure, write, check } = await make(office, faulty)
  const failures = session.db.prepare('SELECT count(*) FROM audit_entry WHERE action = ?').pluck()
  const named = () => readdirSync(faulty).filter((name) => !name.endsWith('.part'))
  const allWhole = async () => {
    for (const name of named()) await check(readFileSync(join(faulty, name)))
  }
  return {
    begun: { faulty, folder: session.folder, keys: '', staffId: session.staff.id },
    attempt: () => {
      const before = Number(failures.get(failure))
      return {
        run: write,
        async after(failed) {
          await allWhole()
          assert.equal(failures.get(failure), failed ? before + 1 : before)
          // What is left of the first try does not stand in the way of the next.
          if (failed) await write()
          assert.equal(named().length > 0, true)
          await allWhole()
          for (const name of readdirSync(faulty)) rmSync(join(faulty, name))
        },
      }
    },
    end: () => {
      office.remove()
      rmSync(faulty, { recursive: true })
    },
  }
}

export const bundleOperation = (): Promise<Operation> =>
  onStick(async (office, stick) => {
    const other = sharingOffice('Other House')
    const partnerId = await office.befriend(await other.card())
    const agreementId = await office.agree(partnerId)
    other.remove()
    return {
      failure: 'bundle.exportFailed',
      async write() {
        const input = { agreementId, from: '2000-01-01', to: '2100-01-01', leaveOut: [] }
        const prepared = await prepareBundle(office.session, input)
        return sendBundle(office.session, prepared, stick, office.context())
      },
      check(file) {
        const sum = createHash('sha256').update(file).digest('hex')
        const sums = office.session.db.prepare('SELECT file_sha256 FROM bundle').pluck().all()
        assert.ok(sums.includes(sum))
      },
    }
  })

export const reportOperation = (): Promise<Operation> =>
  onStick(async (office, stick) => {
    const context = office.context({ target: join(stick, 'report.xlsx') })
    const [period = ''] = await reportHandlers.periods({ report: 'newPersonsAssisted' }, context)
    const asked = { report: 'newPersonsAssisted' as const, period, k: 5 }
    const { sha256 } = await reportHandlers.run(asked, context)
    const { releaseId } = await reportHandlers.release({ ...asked, sha256 }, context)
    const sizes = new Set<number>()
    return {
      failure: 'report.exportFailed',
      write: async () =>
        reportHandlers.exportXlsx({ releaseId, language: 'en', target: handle }, context),
      check(file) {
        // A workbook ends with the directory of its parts.
        assert.ok(file.subarray(-22).readUInt32LE(0) === 0x06054b50)
        sizes.add(file.length)
        assert.equal(sizes.size, 1)
      },
    }
  })

export const dataOperation = (): Promise<Operation> =>
  onStick((office, stick) => {
    const context = office.context({ target: join(stick, 'all.tessera-data') })
    return {
      failure: 'data.writeFailed',
      write: async () => exchangeHandlers.write({ passphrase, target: handle }, context),
      check: async (file) => {
        assert.ok((await unlockData(file, passphrase)).length > 1000)
      },
    }
  })
