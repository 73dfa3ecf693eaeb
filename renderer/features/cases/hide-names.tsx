import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { remembered } from './remembered.ts'
import styles from './hide-names.module.css'

/** Somebody may be sitting beside the screen: what names a person is blurred until it is pointed at. */
export function useNamesHidden(): readonly [boolean, (hidden: boolean) => void] {
  const [hidden, setHidden] = useState(remembered.namesHidden)
  return [
    hidden,
    (next) => {
      remembered.namesHidden = next
      setHidden(next)
    },
  ]
}

interface HideNamesButtonProps {
  readonly hidden: boolean
  readonly onChange: (hidden: boolean) => void
}

export function HideNamesButton({ hidden, onChange }: HideNamesButtonProps) {
  const { t } = useTranslation()
  return (
    <Button
      kind="plain"
      onClick={() => {
        onChange(!hidden)
      }}
    >
      {hidden ? t('cases.showNames') : t('cases.hideNames')}
    </Button>
  )
}

/** Blurs every name and note inside it. */
export function Veil(props: { readonly hidden: boolean; readonly children: ReactNode }) {
  return <div className={props.hidden ? styles['veil'] : undefined}>{props.children}</div>
}

/** A name in a heading or a table. */
export function PrivateText(props: { readonly hidden: boolean; readonly children: ReactNode }) {
  return <span className={props.hidden ? styles['private'] : undefined}>{props.children}</span>
}
