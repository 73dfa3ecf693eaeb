/** @file The text of shared/domain/RIGHTS.md: who may do what, and which call needs which right. */
import { allRights, keysFor, may, roles } from '#shared/domain/rights.ts'
import { rights as words } from '#shared/i18n/en/rights.ts'
import type { Call } from '#shared/ipc/call.ts'
import { contract } from '#shared/ipc/contract.ts'

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

const keyNames = { identity: 'K_id', export: 'K_ex' } as const

function rightsTable(): string {
  const names = roles.map((role) => words.role[role].name)
  const rows = allRights.map((right) => [
    `\`${right}\``,
    words.right[right],
    ...roles.map((role) => (may([role], right) ? 'yes' : '')),
    keysFor(right)
      .map((key) => keyNames[key])
      .join(', '),
  ])
  return table(['Right', 'In words', ...names, 'Needs'], rows)
}

function callsTable(): string {
  const rows = Object.entries(contract).flatMap(([group, calls]) =>
    Object.entries<Call>(calls).map(([name, call]) => [
      `\`${group}.${name}\``,
      call.access === 'anytime' || call.access === 'unlocked'
        ? `_${call.access}_`
        : `\`${call.access}\``,
    ]),
  )
  return table(['Call', 'Needs'], rows)
}

export const rightsDocument = (): string => `# Who may do what

Written by a test from \`rights.ts\` and the contract; do not edit. K_id and K_ex are cryptographic walls: a role without the key cannot read what it seals, whatever program it uses. Everything else is enforced by the vault process, and a person who signs in and uses other tools on the files could go round it.

${rightsTable()}

_anytime_: before sign-in too. _unlocked_: anybody who is signed in.

${callsTable()}
`
