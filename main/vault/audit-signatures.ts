/** @file Whose signature an entry of the audit log needs, and whether it is there. */
import type { Reader } from '#main/db/database.ts'
import type { AuditEntry } from '#main/db/tables/audit.ts'
import { listSigningKeys } from '#main/db/tables/staff.ts'
import { isSigned, type AuditAction } from './audit-actions.ts'
import { createVerifier, signingKeyId } from './signing.ts'

type Introduction =
  | 'founds' // the first entry of all: its person names their own key
  | 'renews' // a person who came in with the recovery key names their new key
  | 'invites' // somebody lets the person in the subject name a key
  | 'withdraws' // and takes it back
  | 'accepts' // a person who was invited names their own key
  | 'closes' // nobody's invitation is good any more
  | 'arrives' // a person's slot was written: whoever was invited has come in, once and for all

/** How a key comes into use. Whoever names a key signs with it. Entries not listed bring in none. */
const introductions: Readonly<Partial<Record<string, Introduction>>> = {
  'session.setup': 'founds',
  'session.recover': 'renews',
  'people.invite': 'invites',
  'people.withdraw': 'withdraws',
  'people.suspend': 'withdraws',
  'people.roles': 'withdraws',
  'session.locks': 'closes',
  'session.enrol': 'accepts',
  'session.slots': 'arrives',
} satisfies Partial<Record<AuditAction, Introduction>>

type Verifier = (data: Uint8Array, signature: Uint8Array) => boolean

/** Takes the entries in order, because a key counts only from the entry on that brings it in. */
export class SignatureCheck {
  readonly #verifiers: ReadonlyMap<string, Verifier>
  /** Staff id -> the key they sign with from here on. An older key of theirs is good no more. */
  readonly #current = new Map<string, string>()
  /** Who may name a key, and the one they named: again after a power cut, until they have come in. */
  readonly #invited = new Map<string, string | null>()

  constructor(db: Reader) {
    this.#verifiers = verifiersOf(db)
  }

  isRight(entry: AuditEntry): boolean {
    const { keyId, sig } = entry
    if (keyId === null || sig === null)
      return keyId === null && sig === null && !isSigned(entry.action)
    const introduction = introductions[entry.action]
    const named = this.#keyNamedBy(entry, introduction)
    if (keyId !== (named ?? this.#current.get(entry.staffId))) return false
    if (this.#verifiers.get(keyId)?.(entry.hash, sig) !== true) return false
    if (named !== null) this.#current.set(entry.staffId, named)
    this.#noteInvitation(entry, introduction)
    return true
  }

  #noteInvitation(entry: AuditEntry, introduction: Introduction | undefined): void {
    const { staffId, subject, keyId } = entry
    if (introduction === 'accepts') this.#invited.set(staffId, keyId)
    if (introduction === 'arrives' && this.#invited.get(staffId) === keyId)
      this.#invited.delete(staffId)
    if (introduction === 'closes') this.#invited.clear()
    if (subject === null) return
    if (introduction === 'invites') this.#invited.set(subject, null)
    if (introduction === 'withdraws') this.#invited.delete(subject)
  }

  #keyNamedBy(entry: AuditEntry, introduction: Introduction | undefined): string | null {
    switch (introduction) {
      case 'founds':
        return entry.seq === 1 ? entry.subject : null
      case 'renews':
        return entry.subject
      case 'accepts':
        return this.#invited.has(entry.staffId) ? entry.subject : null
      case 'invites':
      case 'withdraws':
      case 'closes':
      case 'arrives':
      case undefined:
        return null
    }
  }
}

/** The id is made from the key: another key put under the same id is not taken. */
function verifiersOf(db: Reader): ReadonlyMap<string, Verifier> {
  const verifiers = new Map<string, Verifier>()
  for (const { id, publicKey } of listSigningKeys(db)) {
    const verifier = createVerifier(publicKey)
    if (verifier !== null && signingKeyId(publicKey) === id) verifiers.set(id, verifier)
  }
  return verifiers
}
