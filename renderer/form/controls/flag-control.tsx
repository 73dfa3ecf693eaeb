import { useTranslation } from 'react-i18next'
import type { ControlProps } from '../control.ts'
import { OptionList } from './option-list.tsx'

/** Yes or no. "No" is an answer; leaving it open is not. */
export function FlagControl(props: ControlProps) {
  const { t } = useTranslation()
  return (
    <OptionList
      type="radio"
      name={props.labelledBy}
      options={[
        { code: 'yes', label: t('intake.yes') },
        { code: 'no', label: t('intake.no') },
      ]}
      chosen={typeof props.value === 'boolean' ? [props.value ? 'yes' : 'no'] : []}
      describedBy={props.describedBy}
      inline
      onChange={(code) => {
        props.onChange(code === 'yes')
      }}
    />
  )
}
