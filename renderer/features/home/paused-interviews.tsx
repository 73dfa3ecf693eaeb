import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { z } from 'zod'
import { momentText } from '#shared/i18n/dates.ts'
import type { draftRow } from '#shared/ipc/intake.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './home.module.css'

export function PausedInterviews(props: { readonly drafts: readonly z.infer<typeof draftRow>[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const navigate = useNavigate()
  return (
    <Section title={t('home.pausedTitle')}>
      <ul className={styles['list']}>
        {props.drafts.map((draft) => (
          <li key={draft.draftId} className={styles['line']}>
            <span className={styles['what']}>
              <span>
                {t('home.goOnWith')} <Code>{draft.code}</Code>{' '}
                {draft.mode === 'paper' && <Mark>{t('quickEntry.fromPaperMark')}</Mark>}
              </span>
              <span className={styles['soft']}>
                {t('home.pausedAt', { moment: momentText(draft.savedAt, language) })}
              </span>
            </span>
            <Button
              label={t('home.goOnHere', { code: draft.code })}
              onClick={() => {
                void navigate(paths.draft(draft.draftId))
              }}
            >
              {t('frame.goOn')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
