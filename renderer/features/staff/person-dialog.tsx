import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import type { Person } from './person.ts'
import styles from './staff.module.css'

export type PersonDeed = 'roles' | 'code' | 'pause' | 'resume'

/** What can be done about a colleague. */
export function PersonDialog(props: {
  readonly person: Person
  readonly onDeed: (deed: PersonDeed) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { person, onDeed } = props
  const button = (deed: PersonDeed, words: string) => (
    <Button
      onClick={() => {
        onDeed(deed)
      }}
    >
      {words}
    </Button>
  )
  return (
    <Dialog
      title={t('staff.manage', { name: person.name })}
      open
      onClose={props.onClose}
      actions={<Button onClick={props.onClose}>{t('frame.close')}</Button>}
    >
      <div className={styles['buttons']}>
        {person.status === 'active' && button('roles', t('staff.personRoles'))}
        {person.status === 'active' && button('code', t('staff.personCode'))}
        {person.status === 'active' && button('pause', t('staff.pause'))}
        {person.status === 'suspended' && button('resume', t('staff.resume'))}
        <Button
          kind="danger"
          onClick={() => {
            void navigate(paths.letGo(person.staffId))
          }}
        >
          {t('staff.letGo')}
        </Button>
      </div>
    </Dialog>
  )
}
