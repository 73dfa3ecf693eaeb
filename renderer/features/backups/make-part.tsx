import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackupState } from '#shared/ipc/backup.ts'
import { momentText } from '#shared/i18n/dates.ts'
import { api } from '../../api/client.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { useWork } from '../../api/use-work.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'

interface MakePartProps {
  readonly state: BackupState
  readonly onDone: () => void
}

/** The newest here and on a stick, and a new one now. */
export function MakePart({ state, onDone }: MakePartProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { busy, error, run } = useWork()
  const [made, setMade] = useState<number | null>(null)
  const make = async (): Promise<void> => {
    setMade(null)
    setMade((await api.backup.make({})).cases)
    onDone()
  }
  const { last, copied } = state
  const textOf = (at: string, cases: number) =>
    t('backup.casesAt', {
      moment: momentText(at, language),
      cases: t('backup.cases', { count: cases }),
    })
  return (
    <Section title={t('backup.stateTitle')}>
      <Facts
        items={[
          {
            label: t('backup.here'),
            value: last === null ? t('backup.none') : textOf(last.made, last.cases),
          },
          {
            label: t('backup.stick'),
            value: copied === null ? t('backup.none') : textOf(copied.at, copied.cases),
          },
        ]}
      />
      {error !== null && <ErrorNotice error={error} />}
      {made !== null && (
        <Notice
          kind="good"
          live
          title={t('backup.made', { cases: t('backup.cases', { count: made }) })}
        />
      )}
      <div>
        <Button
          busy={busy}
          onClick={() => {
            run(make)
          }}
        >
          {t('backup.make')}
        </Button>
      </div>
      {busy && <JobProgress inHundredths job="backup.make" label={t('backup.making')} />}
    </Section>
  )
}
