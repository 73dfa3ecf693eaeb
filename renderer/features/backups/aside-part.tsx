import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { momentText } from '#shared/i18n/dates.ts'
import { api } from '../../api/client.ts'
import { useWork } from '../../api/use-work.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './backups.module.css'

interface Aside {
  readonly name: string
  readonly at: string
}

interface AsidePartProps {
  readonly aside: readonly Aside[]
  readonly onDone: () => void
}

/** What was here before a restore: kept until a person says that it may go. */
export function AsidePart({ aside, onDone }: AsidePartProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { busy, error, run } = useWork()
  const [asked, setAsked] = useState<Aside | null>(null)
  const remove = async ({ name }: Aside): Promise<void> => {
    await api.backup.removeAside({ name })
    setAsked(null)
    onDone()
  }
  const moment = ({ at }: Aside) => momentText(at, language)
  const close = () => {
    setAsked(null)
  }
  return (
    <Section title={t('backup.asideTitle')} context={t('backup.asideContext')}>
      <ul className={styles['list']}>
        {aside.map((one) => (
          <li key={one.name} className={styles['line']}>
            {t('backup.asideOf', { moment: moment(one) })}
            <Button
              label={`${t('backup.asideRemove')}: ${moment(one)}`}
              onClick={() => {
                setAsked(one)
              }}
            >
              {t('backup.asideRemove')}
            </Button>
          </li>
        ))}
      </ul>
      {asked !== null && (
        <Dialog
          title={t('backup.asideAsk')}
          open
          onClose={close}
          actions={
            <>
              <Button
                kind="danger"
                busy={busy}
                onClick={() => {
                  run(() => remove(asked))
                }}
              >
                {t('backup.asideRemove')}
              </Button>
              <Button onClick={close}>{t('frame.cancel')}</Button>
            </>
          }
        >
          <p>{t('backup.asideAskMore', { moment: moment(asked) })}</p>
          {error !== null && <ErrorNotice error={error} />}
        </Dialog>
      )}
    </Section>
  )
}
