import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { api } from '../api/client.ts'
import { useSignedIn } from '../api/signed-in.ts'
import { paths } from '../paths.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { hide, lock } from './lock.ts'
import styles from './rail.module.css'

/** `right`: without it the place is not shown. */
const places = [
  { name: 'home', icon: 'home', right: null },
  { name: 'cases', icon: 'cases', right: 'readCases' },
  { name: 'intake', icon: 'intake', right: 'workOnCases' },
  { name: 'reports', icon: 'reports', right: 'lookAtReports' },
  { name: 'sharing', icon: 'sharing', right: 'lookAtSharing' },
  { name: 'definitions', icon: 'definitions', right: null },
] as const

export function Rail() {
  const { t } = useTranslation()
  const person = useSignedIn()
  const [narrow, setNarrow] = useState(false)
  useEffect(() => {
    void api.app.preferences({}).then((preferences) => {
      setNarrow(preferences.railCollapsed)
    })
  }, [])
  const organisation = person.office === 'practice' ? t('frame.practiceBand') : person.organisation
  const turn = () => {
    setNarrow(!narrow)
    void api.app.setPreferences({ railCollapsed: !narrow })
  }
  const words = {
    home: t('frame.home'),
    cases: t('frame.cases'),
    intake: t('frame.newIntake'),
    reports: t('frame.reports'),
    sharing: t('frame.sharing'),
    definitions: t('frame.definitions'),
  }
  const mine = places.filter(({ right }) => right === null || person.rights.includes(right))
  const turnWords = narrow ? t('frame.expand') : t('frame.collapse')
  return (
    <header className={styles['rail']} data-narrow={narrow} data-print="no">
      <div className={styles['head']}>
        <span className={styles['organisation']} title={organisation}>
          {organisation}
        </span>
        <button
          type="button"
          className={styles['turn']}
          aria-expanded={!narrow}
          aria-label={turnWords}
          title={turnWords}
          onClick={turn}
        >
          <Icon name={narrow ? 'expand' : 'collapse'} />
        </button>
      </div>
      <nav className={styles['places']} aria-label={t('frame.navigation')}>
        {mine.map((place) => (
          <Place
            key={place.name}
            to={paths[place.name]}
            icon={place.icon}
            words={words[place.name]}
          />
        ))}
        <span className={styles['space']} />
        <Place to={paths.help} icon="help" words={t('frame.help')} />
        <Place to={paths.settings} icon="settings" words={t('frame.settings')} />
      </nav>
      <Foot />
    </header>
  )
}

function Foot() {
  const { t } = useTranslation()
  const { person } = useSignedIn()
  return (
    <div className={styles['foot']}>
      <span className={styles['person']} title={person}>
        <span className="aloud">{t('frame.signedInAs')} </span>
        {person}
      </span>
      <button
        type="button"
        className={styles['place']}
        aria-keyshortcuts="F9"
        title={`${t('frame.hide')} (F9)`}
        onClick={hide}
      >
        <Icon name="hide" />
        <span className={styles['words']}>{t('frame.hide')}</span>
        <kbd className={styles['keys']}>F9</kbd>
      </button>
      <button
        type="button"
        className={styles['place']}
        aria-keyshortcuts="Control+L"
        title={`${t('frame.lock')} (Ctrl+L)`}
        onClick={lock}
      >
        <Icon name="lock" />
        <span className={styles['words']}>{t('frame.lock')}</span>
        <kbd className={styles['keys']}>Ctrl+L</kbd>
      </button>
    </div>
  )
}

function Place(props: { readonly to: string; readonly icon: IconName; readonly words: string }) {
  return (
    <NavLink
      to={props.to}
      end={props.to === paths.home}
      className={styles['place'] ?? ''}
      title={props.words}
    >
      <Icon name={props.icon} />
      <span className={styles['words']}>{props.words}</span>
    </NavLink>
  )
}
