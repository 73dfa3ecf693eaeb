import { Combobox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Option } from './choice.tsx'
import { Icon } from './icon.tsx'
import styles from './search-select.module.css'

export const comboboxStyles = {
  // Inside the page: a dialog lies above everything that stands outside it.
  withinPortal: false,
  floatingStrategy: 'fixed',
  position: 'bottom-start',
  offset: 4,
  shadow: 'none',
  transitionProps: { duration: 0 },
  classNames: { dropdown: styles['dropdown'] ?? '', options: styles['options'] ?? '' },
} as const

/** More than anybody reads. A list can have thousands, which would take seconds to draw. */
const shownAtMost = 300

/** What both search lists open. */
export function OptionList(props: {
  readonly label: string
  /** A closed list draws nothing: there may be hundreds of options. */
  readonly open: boolean
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
}) {
  const { t } = useTranslation()
  return (
    <Combobox.Dropdown className={styles['dropdown'] ?? ''}>
      <Combobox.Options className={styles['options'] ?? ''} aria-label={props.label}>
        {props.open && props.options.length === 0 && (
          <div className={styles['none']}>{t('frame.nothingFound')}</div>
        )}
        {(props.open ? props.options.slice(0, shownAtMost) : []).map((option) => {
          const isChosen = props.chosen.includes(option.value)
          return (
            <Combobox.Option
              key={option.value}
              value={option.value}
              active={isChosen}
              className={styles['option'] ?? ''}
              aria-selected={isChosen}
            >
              <span className={styles['check']} aria-hidden="true">
                {isChosen && <Icon name="check" size={16} />}
              </span>
              <span className={styles['words']}>
                {option.label}
                {option.description !== undefined && (
                  <span className={styles['description']}>{option.description}</span>
                )}
              </span>
            </Combobox.Option>
          )
        })}
        {props.open && props.options.length > shownAtMost && (
          <div className={styles['none']}>{t('frame.typeMore')}</div>
        )}
      </Combobox.Options>
    </Combobox.Dropdown>
  )
}
