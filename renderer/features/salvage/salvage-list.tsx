import { useTranslation } from 'react-i18next'
import type { SalvageOffer } from '#shared/ipc/salvage.ts'
import { Notice } from '../../ui/notice.tsx'
import styles from './salvage-list.module.css'

const kinds = [
  'missing',
  'newer',
  'drafts',
  'organisations',
  'files',
  'others',
  'settings',
  'deletions',
] as const

/** Numbers first, then which cases, by code alone. */
export function SalvageList({ offer }: { readonly offer: SalvageOffer }) {
  const { t } = useTranslation()
  const { cases, lost } = offer
  const counts = kinds.filter((kind) => offer[kind] > 0)
  const more = offer.missing + offer.newer - cases.length
  return (
    <>
      <ul className={styles['counts']}>
        {counts.map((kind) => (
          <li key={kind}>{t(`salvage.${kind}`, { count: offer[kind] })}</li>
        ))}
      </ul>
      {lost > 0 && <Notice kind="attention" title={t('salvage.offerLost', { count: lost })} />}
      <p>{t('salvage.notAlong')}</p>
      <ul className={styles['codes']}>
        {cases.map(({ code, kind }) => (
          <li key={code}>
            <span className={styles['code']}>{code}</span>{' '}
            <span className={styles['kind']}>
              {t(kind === 'missing' ? 'salvage.isMissing' : 'salvage.isNewer')}
            </span>
          </li>
        ))}
        {more > 0 && <li>{t('salvage.moreCodes', { count: more })}</li>}
      </ul>
    </>
  )
}
