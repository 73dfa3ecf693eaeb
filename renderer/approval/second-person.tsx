import { useTranslation } from 'react-i18next'
import { FieldGroup } from '../ui/field.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Tile, useTileName } from '../ui/tile.tsx'
import type { SecondPerson } from './use-second-person.ts'
import styles from './second-person.module.css'

/** At the end of a dialog whose deed needs two: who agrees, with their own passphrase. */
export function SecondPersonFields(props: {
  readonly second: SecondPerson
  /** Somebody has tried to go on: now say what is missing. */
  readonly tried: boolean
}) {
  const { t } = useTranslation()
  const { second, tried } = props
  const { approvers, alone } = second
  if (approvers === null) return <Loading />
  if (approvers.length === 0 && alone)
    return (
      <Notice kind="attention" title={t('staff.aloneHere')}>
        {t('staff.aloneHereMore')}
      </Notice>
    )
  if (approvers.length === 0)
    return (
      <Notice kind="attention" title={t('staff.waits')}>
        {t('staff.waitsMore')}
      </Notice>
    )
  return (
    <FieldGroup label={t('staff.secondTitle')} hint={t('staff.secondMore')}>
      <div className={styles['fields']}>
        <Who second={second} approvers={approvers} />
        <TextField
          type="password"
          label={t('staff.secondPassphrase')}
          value={second.passphrase}
          maxLength={1024}
          error={tried && second.passphrase === '' ? t('staff.secondMissing') : null}
          onChange={second.type}
        />
      </div>
    </FieldGroup>
  )
}

function Who(props: {
  readonly second: SecondPerson
  readonly approvers: NonNullable<SecondPerson['approvers']>
}) {
  const { t } = useTranslation()
  const nameOf = useTileName()
  const { second } = props
  return (
    <div role="radiogroup" aria-label={t('staff.secondWho')} className={styles['who']}>
      {props.approvers.map(({ name, tile }) => (
        <label key={tile.slot} className={styles['person']}>
          <input
            type="radio"
            name="second-person"
            checked={second.slot === tile.slot}
            onChange={() => {
              second.choose(tile.slot)
            }}
          />
          <Tile colour={tile.colour} animal={tile.animal} size={40} />
          <span>
            {name}
            <span className="aloud"> {nameOf(tile.colour, tile.animal)}</span>
          </span>
        </label>
      ))}
    </div>
  )
}
