import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import type { tile } from '#shared/ipc/session.ts'
import type { z } from 'zod'
import { GroupFields } from '../../papers/group-fields.tsx'
import { keyGroups } from '../../papers/groups.ts'
import { useKeyProblem } from '../../papers/paper-problem.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Gate } from '../../ui/gate.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useTileName } from '../../ui/tile.tsx'
import type { Opener } from './use-restore.ts'
import styles from './setup.module.css'

interface RestoreOpenProps {
  /** Whose passphrase may open it; nobody's: then only the paper does. */
  readonly tiles: readonly z.infer<typeof tile>[]
  readonly busy: boolean
  readonly error: AppError | null
  readonly onOpen: (opener: Opener) => void
  readonly onBack: () => void
}

/** The passphrase of every day where it can be, else the paper. */
export function RestoreOpen(props: RestoreOpenProps) {
  const { t } = useTranslation()
  const { tiles, busy, error, onOpen, onBack } = props
  const [way, setWay] = useState(tiles.length > 0 ? 'passphrase' : 'key')
  const [groups, setGroups] = useState<readonly string[]>([])
  const [slot, setSlot] = useState(tiles[0]?.slot ?? '')
  const [passphrase, setPassphrase] = useState('')
  const problem = useKeyProblem(error, t('setup.typeDiffers'))
  const wrong = error?.code === 'wrongPassphrase'
  const byKey = way === 'key'
  const open = () => {
    if (busy) return
    if (byKey) onOpen({ kind: 'recoveryKey', recoveryKey: groups.join('-') })
    else if (passphrase !== '') onOpen({ kind: 'passphrase', slot, passphrase })
  }
  return (
    <Gate
      onSubmit={open}
      title={t('backup.fromTitle')}
      context={byKey ? t('backup.keyContext') : t('backup.fromContext')}
      keepFocus
      actions={
        <>
          <Button kind="primary" size="large" submit busy={busy}>
            {t('backup.look')}
          </Button>
          <Button size="large" kind="plain" disabled={busy} onClick={onBack}>
            {t('frame.back')}
          </Button>
        </>
      }
    >
      {tiles.length > 0 && <Way way={way} onChange={setWay} />}
      {byKey ? (
        <GroupFields
          count={keyGroups}
          focus="first"
          label={t('backup.keyTitle')}
          groups={groups}
          onChange={setGroups}
          wrong={problem.wrong}
          error={problem.words}
        />
      ) : (
        <ByPassphrase
          tiles={tiles}
          slot={slot}
          onSlot={setSlot}
          passphrase={passphrase}
          onPassphrase={setPassphrase}
          wrong={wrong}
        />
      )}
      {problem.other !== null && !wrong && <ErrorNotice error={problem.other} />}
    </Gate>
  )
}

interface ByPassphraseProps {
  readonly tiles: RestoreOpenProps['tiles']
  readonly slot: string
  readonly onSlot: (slot: string) => void
  readonly passphrase: string
  readonly onPassphrase: (passphrase: string) => void
  readonly wrong: boolean
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
        takesFocus
      />
    </div>
  )
}

interface WayProps {
  readonly way: string
  readonly onChange: (way: string) => void
}

function Way({ way, onChange }: WayProps) {
  const { t } = useTranslation()
  return (
    <Choice
      label={t('backup.way')}
      options={[
        { value: 'passphrase', label: t('backup.wayPassphrase') },
        { value: 'key', label: t('backup.wayKey') },
      ]}
      value={way}
      onChange={onChange}
    />
  )
}
