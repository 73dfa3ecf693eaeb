/** @file Bundles that leave and bundles that come in, beside partners and agreements. */
import { referenceText } from '#shared/domain/audit-reference.ts'
import { AppError } from '#shared/errors.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import type { Prepared, ReceivedRow, SentRow, sharingCalls } from '#shared/ipc/sharing.ts'
import { columnOf, fieldOfColumn, type ShareColumn } from '#shared/sharing/columns.ts'
import { manifest as manifestSchema, type Manifest } from '#shared/sharing/manifest.ts'
import type { ShareRow } from '#shared/sharing/share-row.ts'
import { prepareBundle, usableAgreement, type PreparedBundle } from '#main/bundle/prepare.ts'
import { keepReceived, openReceived, type StagedBundle } from '#main/bundle/receive.ts'
import { candidatesIn } from '#main/bundle/select.ts'
import { sendBundle } from '#main/bundle/send.ts'
import { Staging } from '#main/bundle/staging.ts'
import { sentBundles, type SentBundle } from '#main/db/tables/bundle.ts'
import {
  columnsOf,
  findReceived,
  receivedBundles,
  receivedRecords,
  type ReceivedBundle,
} from '#main/db/tables/partner-record.ts'
import { expectSecondPerson } from './second-person.ts'
import { today } from './clock.ts'
import type { Context } from './context.ts'
import { partnerHandlers } from './sharing-partners.ts'

const preparedBundles = new Staging<PreparedBundle>()
const openedBundles = new Staging<StagedBundle>()

/** Rows that the receiving person sees before saying yes. */
const sampleRows = 20

const columnFacts = ({ id, path, quasi }: ShareColumn) => ({ id, path, quasi })
const rowTexts = ({ person, cells }: Pick<ShareRow, 'person' | 'cells'>) => [person, ...cells]

/** In the order of the bundle. */
function columnsById(ids: readonly string[]) {
  return ids.map((id) => {
    const field = fieldOfColumn(id)
    const column = field && columnOf(field)
    // A column that a later version of the definitions took away still has its cells.
    return column ? columnFacts(column) : { id, path: '', quasi: false }
  })
}

function shown(preparedId: string, { table, withoutConsent, agreement }: PreparedBundle): Prepared {
  return {
    preparedId,
    columns: table.columns.map(columnFacts),
    records: table.rows.length,
    persons: table.after.persons,
    withoutConsent,
    leftOut: table.leftOut,
    withheldValues: table.withheldValues,
    fewestAnswers: table.fewestAnswers,
    k: agreement.k,
    before: { ...table.before, bySize: [...table.before.bySize] },
    after: { ...table.after, bySize: [...table.after.bySize] },
    byColumn: table.byColumn.map((column) => ({ ...column })),
  }
}

function sentRow(row: SentBundle): SentRow {
  return {
    bundleId: row.id,
    partnerId: row.partner_id,
    organisation: row.organisation,
    fileName: row.file_name,
    sequence: row.sequence,
    persons: row.persons,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    deleteBy: row.delete_by,
    createdAt: row.created_at,
    by: row.created_by_name,
  }
}

function incoming(organisation: string, manifest: Manifest) {
  return {
    organisation,
    sequence: manifest.sequence,
    purpose: manifest.purpose,
    persons: manifest.persons,
    records: manifest.records,
    periodFrom: manifest.period.from,
    periodTo: manifest.period.to,
    k: manifest.k,
    codebookVersion: manifest.codebookVersion,
    writtenAt: manifest.created,
    deleteBy: manifest.deleteBy,
    reference: referenceText(manifest.audit.seq, manifest.audit.hash),
  }
}

function receivedRow(row: ReceivedBundle): ReceivedRow {
  const manifest = manifestSchema.parse(JSON.parse(row.manifest))
  return {
    bundleId: row.id,
    deletedAt: row.deleted_at,
    importedAt: row.imported_at,
    by: row.imported_by_name,
    ...incoming(row.organisation, manifest),
  }
}

function chosenPath({ files }: Context, key: string): string {
  const path = files[key]
  if (path === undefined) throw new AppError('invalidInput', { fields: [key] })
  return path
}

export const sharingHandlers: Handlers<typeof sharingCalls, Context> = {
  ...partnerHandlers,

  candidates({ agreementId, from, to }, { session }) {
    usableAgreement(session, agreementId)
    return candidatesIn(session.db, { from, to }, today()).map((candidate) => {
      const { caseId, code, registrationDate, agrees } = candidate
      return { caseId, code, registrationDate, agrees }
    })
  },

  async prepare(input, { session }) {
    const prepared = await prepareBundle(session, input)
    return shown(preparedBundles.put(session, prepared), prepared)
  },

  preparedRows({ preparedId, offset, limit }, { session }) {
    const { table } = preparedBundles.get(session, preparedId)
    return table.rows.slice(offset, offset + limit).map(rowTexts)
  },

  async write({ preparedId, approval }, context) {
    const { session } = context
    const prepared = preparedBundles.get(session, preparedId)
    await expectSecondPerson(context, approval, 'bundle.export')
    const sent = await sendBundle(session, prepared, chosenPath(context, 'folder'), context)
    preparedBundles.drop(session, preparedId)
    return sent
  },

  sent: (_input, { session }) => sentBundles(session.db).map(sentRow),

  async readBundle(_input, context) {
    const { session, parser } = context
    const staged = await openReceived(session, parser, chosenPath(context, 'file'))
    const { manifest, partner, parsed } = staged
    return {
      stagedId: openedBundles.put(session, staged),
      ...incoming(partner.organisation, manifest),
      columns: columnsById(parsed.table.columns),
      sample: parsed.table.records.slice(0, sampleRows).map(rowTexts),
    }
  },

  commitBundle({ stagedId }, { session }) {
    const staged = openedBundles.get(session, stagedId)
    keepReceived(session, staged)
    openedBundles.drop(session, stagedId)
    return { bundleId: staged.manifest.bundleId, records: staged.manifest.records }
  },

  received: (_input, { session }) => receivedBundles(session.db).map(receivedRow),

  receivedRecords({ bundleId, offset, limit }, { session }) {
    const bundle = findReceived(session.db, bundleId)
    if (!bundle) throw new AppError('notFound')
    const rows = receivedRecords(session.db, bundleId, offset, limit)
    return {
      columns: columnsById(columnsOf(bundle)),
      rows: rows.map(rowTexts),
      total: bundle.deleted_at === null ? bundle.records : 0,
    }
  },
}
