import { useTranslation } from 'react-i18next'
import { dayText } from '#shared/i18n/dates.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { groupsOf } from './key-groups.ts'
import styles from './setup.module.css'

/** What the printer gets: the key and how to use it, and no word about whose it is. */
export function KeySheet(props: { readonly recoveryKey: string }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <article className={styles['sheet']} aria-hidden="true">
      <h1>{t('setup.sheetTitle')}</h1>
      <ol className={styles['groups']}>
        {groupsOf(props.recoveryKey).map((group, index) => (
          <li key={index} className={styles['group']}>
            <span className={styles['number']}>{index + 1}</span>
            <span className={styles['letters']}>{group}</span>
          </li>
        ))}
      </ol>
      <div>
        <h2>{t('setup.sheetUse')}</h2>
        <ol>
          <li>{t('setup.sheetUseOne')}</li>
          <li>{t('setup.sheetUseTwo')}</li>
          <li>{t('setup.sheetUseThree')}</li>
        </ol>
      </div>
      <div>
        <h2>{t('setup.sheetKeep')}</h2>
        <p>{t('setup.keySafe')}</p>
        <p>{t('setup.keyPhoto')}</p>
        <p>{t('setup.sheetNoName')}</p>
      </div>
      <p>{t('setup.sheetMade', { date: dayText(new Date().toISOString(), language) })}</p>
    </article>
  )
}
