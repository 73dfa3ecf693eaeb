/** @file Two offices that exchange contact cards and bundles through real files and vaults. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generatePeople } from '#shared/practice/generate.ts'
import type { PracticePerson } from '#shared/practice/generate.ts'
import { shareableFields } from '#shared/sharing/columns.ts'
import { giveOutCode } from '#main/db/tables/human-code.ts'
import { now, today } from '#main/services/clock.ts'
import type { Context } from '#main/services/context.ts'
import { prepareCase, writeCase } from '#main/services/new-case.ts'
import { sharingHandlers } from '#main/services/sharing.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import { forkedParser } from './parser-host.ts'
import { contextOf } from './records.ts'
import { createTestVault } from './vault.ts'

const unusedHandle = { handle: 'test', label: 'test' }
const sharedForever = { from: '2000-01-01', to: '2100-01-01' }

export interface SharingOffice {
  readonly session: Session
  readonly folder: string
  context(files?: Readonly<Record<string, string>>): Context
  /** Writes the office's contact card and gives its path. */
  card(): Promise<string>
  /** Adds the office of a card as a partner whose fingerprint was compared. */
  befriend(cardPath: string, confirm?: boolean): Promise<string>
  agree(partnerId: string, fields?: readonly string[], k?: number): Promise<string>
  prepare(
    agreementId: string,
    leaveOut?: readonly string[],
  ): Promise<Awaited<ReturnType<typeof sharingHandlers.prepare>>>
  /** Writes a bundle and gives its path. */
  send(agreementId: string): Promise<string>
  read(path: string): Promise<Awaited<ReturnType<typeof sharingHandlers.readBundle>>>
  accept(path: string): Promise<string>
  remove(): void
}

export const everyField = shareableFields.map(({ path }) => path)

export function addPeople(
  session: Session,
  people: readonly Pick<PracticePerson, 'answers' | 'consents'>[],
): void {
  const sealer = session.identity
  if (!sealer) throw new Error('a role without names cannot add cases')
  session.write('practice.fill', String(people.length), (db) => {
    for (const { answers, consents } of people) {
      const prepared = prepareCase({ answers, consents, beganOn: today() }, today())
      writeCase(db, newId(), giveOutCode(db), prepared, {
        staffId: session.staff.id,
        sealer,
        at: now(),
      })
    }
  })
}

function context(session: Session, files: Readonly<Record<string, string>> = {}): Context {
  // Spread would call the getters of what this test does not have.
  return Object.defineProperties(contextOf(session), {
    files: { value: files },
    parser: { value: forkedParser },
  })
}

export function sharingOffice(organisation: string, people = 0, seed = 7): SharingOffice {
  const vault = createTestVault({ organisation })
  const folder = mkdtempSync(join(tmpdir(), 'tessera-stick-'))
  const { session } = vault
  if (people > 0) addPeople(session, generatePeople(people, seed, today()))
  const call = (files?: Readonly<Record<string, string>>) => context(session, files)
  const prepare: SharingOffice['prepare'] = async (agreementId, leaveOut = []) =>
    sharingHandlers.prepare({ agreementId, ...sharedForever, leaveOut: [...leaveOut] }, call())
  const read: SharingOffice['read'] = async (path) =>
    sharingHandlers.readBundle({ file: unusedHandle }, call({ file: path }))
  return {
    session,
    folder,
    context: call,
    prepare,
    read,
    async card() {
      const target = join(folder, 'card.json')
      await sharingHandlers.saveOurCard({ target: unusedHandle }, call({ target }))
      return target
    },
    async befriend(cardPath, confirm = true) {
      const card = await sharingHandlers.readCard({ file: unusedHandle }, call({ file: cardPath }))
      const { partnerId } = await sharingHandlers.acceptCard({ cardId: card.cardId }, call())
      const input = { partnerId, fingerprint: card.fingerprint, comparedWith: 'Their director' }
      if (confirm) await sharingHandlers.confirmPartner(input, call())
      return partnerId
    },
    async agree(partnerId, fields = everyField, k = 5) {
      const terms = {
        partnerId,
        purpose: 'Routes',
        fields: [...fields],
        validUntil: '2099-12-31',
        keepMonths: 12,
        k,
      }
      return (await sharingHandlers.addAgreement(terms, call())).agreementId
    },
    async send(agreementId) {
      const { preparedId } = await prepare(agreementId)
      const input = { preparedId, folder: unusedHandle }
      return join(folder, (await sharingHandlers.write(input, call({ folder }))).fileName)
    },
    async accept(path) {
      const { stagedId } = await read(path)
      return (await sharingHandlers.commitBundle({ stagedId }, call())).bundleId
    },
    remove() {
      vault.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
