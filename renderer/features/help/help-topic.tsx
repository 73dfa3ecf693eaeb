import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '../../paths.ts'
import type { Topic } from './topics.ts'
import styles from './help.module.css'

/** One topic. In the side panel it brings its own title and the way to all others. */
export function HelpTopic(props: { readonly topic: Topic; readonly inPanel?: boolean }) {
  const { t } = useTranslation()
  const { topic } = props
  return (
    <div className={styles['topic']}>
      {props.inPanel === true && <h3 className={styles['title']}>{t(`help.${topic}.title`)}</h3>}
      <p>{t(`help.${topic}.what`)}</p>
      <ul className={styles['points']}>
        <li>{t(`help.${topic}.one`)}</li>
        <li>{t(`help.${topic}.two`)}</li>
        <li>{t(`help.${topic}.three`)}</li>
        {(topic === 'paper' || topic === 'staff') && <li>{t(`help.${topic}.four`)}</li>}
        {topic === 'limits' && (
          <>
            <li>{t('help.limits.four')}</li>
            <li>{t('help.limits.five')}</li>
          </>
        )}
      </ul>
      {props.inPanel === true && <Link to={paths.help}>{t('help.allTopics')}</Link>}
    </div>
  )
}
