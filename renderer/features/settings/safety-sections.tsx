import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMay } from '../../api/signed-in.ts'
import { paths } from '../../paths.ts'
import { Section } from '../../ui/section.tsx'

/** For the few who look after the papers of the office, or may end it in an emergency. */
export function SafetySections() {
  const { t } = useTranslation()
  const mayRecover = useMay('recover')
  const mayErase = useMay('erase')
  return (
    <>
      {mayRecover && (
        <Section title={t('recovery.title')} context={t('recovery.context')}>
          <p>
            <Link to={paths.recovery}>{t('recovery.toScreen')}</Link>
          </p>
        </Section>
      )}
      {mayErase && (
        <Section title={t('emergency.title')} context={t('emergency.context')}>
          <p>
            <Link to={paths.emergency}>{t('emergency.toScreen')}</Link>
          </p>
        </Section>
      )}
    </>
  )
}
