import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import type { tile } from '#shared/ipc/session.ts'
import type { z } from 'zod'
import { emptyPaper, PaperBoxes, paperOf, type PaperDraft } from '../../papers/paper-fields.tsx'
import { Choice } from '../../ui/choice.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Gate } from '../../ui/gate.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useTileName } from '../../ui/tile.tsx'
import type { Opener } from './use-restore.ts'
import { SubmitOrBack } from './submit-or-back.tsx'
import styles from './setup.module.css'

interface RestoreOpenProps {
  /** Whose passphrase may open it; nobody's: then only paper does. */
  readonly tiles: readonly z.infer<typeof tile>[]
  readonly busy: boolean
  readonly error: AppError | null
  readonly onOpen: (opener: Opener) => void
  readonly onBack: () => void
}

type Way = 'passphrase' | PaperDraft['way']

/** The passphrase of every day where it can be, else paper. */
export function RestoreOpen(props: RestoreOpenProps) {
  const { t } = useTranslation()
  const { tiles, busy, error, onOpen, onBack } = props
  const [chosen, setChosen] = useState<Way | null>(null)
  const way = chosen ?? (tiles.length > 0 ? 'passphrase' : 'key')
  // Arrow keys go from way to way: the boxes of each must not take the keyboard from them.
  const waits = chosen !== null
  const [draft, setDraft] = useState(emptyPaper)
  const [slot, setSlot] = useState(tiles[0]?.slot ?? '')
  const [passphrase, setPassphrase] = useState('')
  const wrong = error?.code === 'wrongPassphrase'
  const open = () => {
    if (busy) return
    if (way !== 'passphrase') onOpen({ kind: 'paper', paper: paperOf({ ...draft, way }) })
    else if (passphrase !== '') onOpen({ kind: 'passphrase', slot, passphrase })
  }
  const contexts: Readonly<Record<Way, string>> = {
    passphrase: t('backup.fromContext'),
    key: t('backup.keyContext'),
    cards: t('backup.cardsContext'),
  }
  return (
    <Gate
      onSubmit={open}
      title={t('backup.fromTitle')}
      context={contexts[way]}
      keepFocus
      actions={<SubmitOrBack label={t('backup.look')} busy={busy} onBack={onBack} />}
    >
      <WayChoice withPassphrase={tiles.length > 0} way={way} onChange={setChosen} />
      {way === 'passphrase' ? (
        <>
          <ByPassphrase
            tiles={tiles}
            slot={slot}
            onSlot={setSlot}
            passphrase={passphrase}
            onPassphrase={setPassphrase}
            wrong={wrong}
            takesFocus={!waits}
          />
          {error !== null && !wrong && !isAboutPaper(error) && <ErrorNotice error={error} />}
        </>
      ) : (
        <PaperBoxes
          draft={{ ...draft, way }}
          onChange={setDraft}
          error={wrong ? null : error}
          unknown={{ key: t('backup.otherKey'), cards: t('backup.otherCards') }}
          last
          waits={waits}
        />
      )}
    </Gate>
  )
}

const isAboutPaper = ({ code }: AppError): boolean =>
  code === 'wrongRecoveryKey' || code === 'wrongCards'

interface ByPassphraseProps {
  readonly tiles: RestoreOpenProps['tiles']
  readonly slot: string
  readonly onSlot: (slot: string) => void
  readonly passphrase: string
  readonly onPassphrase: (passphrase: string) => void
  readonly wrong: boolean
  readonly takesFocus: boolean
}

function ByPassphrase(props: ByPassphraseProps) {
  const { t } = useTranslation()
  const nameOf = useTileName()
  const { tiles, slot, onSlot, passphrase, onPassphrase, wrong } = props
  return (
    <div className={styles['form']}>
      {tiles.length > 1 && (
        <Choice
          label={t('backup.who')}
          options={tiles.map(({ slot: value, colour, animal }) => ({
            value,
            label: nameOf(colour, animal),
          }))}
          value={slot}
          onChange={onSlot}
        />
      )}
      <TextField
        type="password"
        label={t('backup.passphrase')}
        value={passphrase}
        onChange={onPassphrase}
        error={wrong ? t('frame.errors.wrongPassphrase.title') : null}
        maxLength={1024}
        takesFocus={props.takesFocus}
      />
    </div>
  )
}

interface WayChoiceProps {
  readonly withPassphrase: boolean
  readonly way: Way
  readonly onChange: (way: Way) => void
}

const ways: readonly Way[] = ['passphrase', 'key', 'cards']

function WayChoice({ withPassphrase, way, onChange }: WayChoiceProps) {
  const { t } = useTranslation()
  const labels: Readonly<Record<Way, string>> = {
    passphrase: t('backup.wayPassphrase'),
    key: t('backup.wayKey'),
    cards: t('backup.wayCards'),
  }
  return (
    <Choice
      label={t('backup.way')}
      options={ways
        .filter((one) => one !== 'passphrase' || withPassphrase)
        .map((value) => ({ value, label: labels[value] }))}
      value={way}
      onChange={(value) => {
        onChange(ways.find((one) => one === value) ?? way)
      }}
    />
  )
}
