import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { ListDeeds } from './list-deeds.ts'
import styles from './own-questions.module.css'

interface RowActionsProps {
  readonly what: 'section' | 'question'
  readonly id: string
  readonly name: string
  readonly retired: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly deeds: Pick<ListDeeds, 'move' | 'retire' | 'restore'>
  readonly onEdit: () => void
}

/** The same few things can be done with a section and with a question. */
export function RowActions(props: RowActionsProps) {
  const { what, id, name, deeds } = props
  const { t } = useTranslation()
  return (
    <div className={styles['actions']}>
      <Mover
        label={t('ownQuestions.moveUpNamed', { name })}
        icon="up"
        disabled={props.isFirst}
        onClick={() => {
          deeds.move(what, id, -1)
        }}
      />
      <Mover
        label={t('ownQuestions.moveDownNamed', { name })}
        icon="down"
        disabled={props.isLast}
        onClick={() => {
          deeds.move(what, id, 1)
        }}
      />
      <Button
        kind="plain"
        label={
          what === 'section'
            ? t('ownQuestions.editSectionNamed', { name })
            : t('ownQuestions.editNamed', { name })
        }
        onClick={props.onEdit}
      >
        {t('ownQuestions.edit')}
      </Button>
      <Button
        kind="plain"
        label={t(props.retired ? 'ownQuestions.restoreNamed' : 'ownQuestions.retireNamed', {
          name,
        })}
        onClick={() => {
          deeds[props.retired ? 'restore' : 'retire'](what, id, name)
        }}
      >
        {t(props.retired ? 'ownQuestions.restore' : 'ownQuestions.retire')}
      </Button>
    </div>
  )
}

interface MoverProps {
  readonly label: string
  readonly icon: 'up' | 'down'
  readonly disabled: boolean
  readonly onClick: () => void
}

function Mover({ label, icon, disabled, onClick }: MoverProps) {
  return (
    <button
      type="button"
      className={styles['mover']}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} size={16} />
    </button>
  )
}
