import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { Field, type ControlIds, type FieldWords } from './field.tsx'
import styles from './field.module.css'

export interface TextFieldProps extends FieldWords {
  readonly value: string
  readonly onChange: (value: string) => void
  /** `password` brings its own Show and Hide. */
  readonly type?: 'text' | 'password' | 'search' | 'number'
  readonly takesFocus?: boolean
  readonly mono?: boolean
  readonly disabled?: boolean
  readonly placeholder?: string
  readonly maxLength?: number
  /** More than one line. Enter then makes a new line. */
  readonly multiline?: boolean
  readonly onEnter?: () => void
  readonly onBlur?: () => void
  /** The language of what is typed, when it is not the screen's. */
  readonly lang?: string
}

export function TextField(props: TextFieldProps) {
  return <Field {...props}>{(ids) => <Control {...props} ids={ids} />}</Field>
}

function Control(props: TextFieldProps & { readonly ids: ControlIds }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const focusFirst = props.takesFocus === true
  useEffect(() => {
    if (focusFirst) control.current?.focus()
  }, [focusFirst])

  const shared = {
    ...props.ids,
    ref: control,
    className: classNames(styles['input'], props.mono === true && styles['mono']),
    value: props.value,
    disabled: props.disabled,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    lang: props.lang,
    // Nothing typed here may reach a spelling service or a list of earlier entries.
    autoComplete: 'off',
    spellCheck: false,
    onBlur: props.onBlur,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      props.onChange(event.target.value)
    },
  }
  if (props.multiline === true) return <textarea {...shared} rows={3} />

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !props.onEnter) return
    event.preventDefault()
    props.onEnter()
  }
  const type = props.type ?? 'text'
  if (type !== 'password') return <input {...shared} type={type} onKeyDown={onKeyDown} />
  return (
    <div className={styles['withEnd']} data-secret>
      <input {...shared} type={shown ? 'text' : 'password'} onKeyDown={onKeyDown} />
      <span className={styles['end']}>
        <Button
          kind="plain"
          onClick={() => {
            setShown(!shown)
          }}
        >
          {shown ? t('frame.hide') : t('frame.show')}
        </Button>
      </span>
    </div>
  )
}
