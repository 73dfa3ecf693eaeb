import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { momentText } from '#shared/i18n/dates.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { useLanguage } from '../../i18n/use-language.ts'
import { Choice } from '../../ui/choice.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Gate } from '../../ui/gate.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { useTileName } from '../../ui/tile.tsx'
import { NewPassphrase, usePassphraseCheck } from './new-passphrase.tsx'
import type { Found } from './use-restore.ts'
import { SubmitOrBack } from './submit-or-back.tsx'
import styles from './setup.module.css'

interface RestoreFoundProps {
  readonly found: Found
  readonly replaces: boolean
  readonly busy: boolean
  readonly error: AppError | null
  readonly onPutBack: (person: { readonly slot: string; readonly newPassphrase: string }) => void
  readonly onBack: () => void
}

const nobody: readonly string[] = []

/** Date and number of cases first; with the paper also who comes in, and the passphrase from now on. */
export function RestoreFound(props: RestoreFoundProps) {
  const { t } = useTranslation()
  const { found, replaces, busy, error, onPutBack, onBack } = props
  const { people } = found.inside
  const byPaper = found.opener.kind === 'paper'
  const [slot, setSlot] = useState(people[0]?.slot ?? '')
  const [pair, setPair] = useState({ passphrase: '', again: '' })
  const [tried, setTried] = useState(false)
  const check = usePassphraseCheck(pair, nobody)
  const putBack = async (): Promise<void> => {
    setTried(true)
    if (!busy && (!byPaper || (await check.fits())))
      onPutBack({ slot, newPassphrase: pair.passphrase })
  }
  return (
    <Gate
      title={t('backup.foundTitle')}
      onSubmit={() => {
        void putBack()
      }}
      actions={<SubmitOrBack label={t('backup.putBack')} busy={busy} onBack={onBack} />}
    >
      <InsideFacts found={found} />
      {replaces && <Notice kind="attention" title={t('backup.replaces')} />}
      <p className={styles['soft']}>{t('backup.foundDeleted')}</p>
      {byPaper && <Who people={people} slot={slot} onChange={setSlot} />}
      {byPaper && (
        <Section title={t('backup.passphraseTitle')}>
          <NewPassphrase
            value={pair}
            onChange={(changes) => {
              setPair((before) => ({ ...before, ...changes }))
            }}
            strength={check.strength}
            tried={tried}
          />
        </Section>
      )}
      {error !== null && <Refusal error={error} />}
      {busy && <RestoreJob found={found} />}
    </Gate>
  )
}

/** Nobody can agree in front of the sign-in: whoever can sign in is told to. */
function Refusal({ error }: { readonly error: AppError }) {
  const { t } = useTranslation()
  if (error.code !== 'secondPerson') return <ErrorNotice error={error} />
  return (
    <Notice kind="attention" title={t('backup.foundWhole')}>
      <p>{t('backup.foundWholeMore')}</p>
    </Notice>
  )
}

interface WhoProps {
  readonly people: Found['inside']['people']
  readonly slot: string
  readonly onChange: (slot: string) => void
}

/** Nothing to choose where there is one. */
function Who({ people, slot, onChange }: WhoProps) {
  const { t } = useTranslation()
  const nameOf = useTileName()
  if (people.length < 2) return null
  return (
    <div>
      <Choice
        label={t('backup.who')}
        options={people.map(({ slot: value, name, colour, animal }) => ({
          value,
          label: name,
          description: nameOf(colour, animal),
        }))}
        value={slot}
        onChange={onChange}
      />
      <p className={styles['soft']}>{t('backup.whoHint')}</p>
    </div>
  )
}

function InsideFacts({ found }: { readonly found: Found }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { organisation, made, cases, people } = found.inside
  const [only, ...others] = people
  return (
    <Facts
      items={[
        { label: t('backup.foundOffice'), value: organisation },
        { label: t('backup.foundMade'), value: momentText(made, language) },
        { label: t('backup.foundCases'), value: String(cases) },
        ...(only !== undefined && others.length === 0 && found.opener.kind === 'paper'
          ? [{ label: t('backup.who'), value: only.name }]
          : []),
      ]}
    />
  )
}

function RestoreJob({ found }: { readonly found: Found }) {
  const { t } = useTranslation()
  const job = jobOf(found)
  return <JobProgress job={job} label={t('backup.restoring')} inHundredths />
}

function jobOf({ source, opener }: Found): string {
  if (source.kind === 'file') return 'backup.restoreFile'
  return opener.kind === 'passphrase' ? 'backup.restoreHereWithPassphrase' : 'backup.restoreHere'
}
