import { useTranslation } from 'react-i18next'
import type { CodeList } from '#shared/codebook/code-list.ts'
import type { Field } from '#shared/codebook/field.ts'
import { codeNumber } from '#shared/codebook/numbering.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import type { Aliases } from '../../form/quick/option-source.ts'
import { useLanguage } from '../../form/use-language.ts'
import styles from './paper-form.module.css'

interface PaperRoomProps {
  readonly field: Field
  readonly aliases: Aliases | undefined
}

/** Boxes with the numbers that are typed later, or lines to write on. */
export function PaperRoom({ field, aliases }: PaperRoomProps) {
  const { t } = useTranslation()
  const { kind, list } = field
  if (kind === 'flag')
    return (
      <ul className={styles['boxes']} data-few>
        <Box number={1} label={t('definitions.paper.yes')} />
        <Box number={2} label={t('definitions.paper.no')} />
      </ul>
    )
  if (kind === 'date') return <p className={styles['date']}>____ / ____ / ________</p>
  if (list !== undefined && !list.searchable) return <Boxes list={list} aliases={aliases} />
  return (
    <>
      {list !== undefined && <p className={styles['how']}>({t('definitions.paper.searchable')})</p>}
      <div className={kind === 'longText' ? styles['write3'] : styles['write']} />
    </>
  )
}

function Boxes({
  list,
  aliases,
}: {
  readonly list: CodeList
  readonly aliases: Aliases | undefined
}) {
  const language = useLanguage()
  return (
    <ul className={styles['boxes']} data-few={list.codes.length <= 3 || undefined}>
      {list.codes
        .filter(({ retired }) => retired !== true)
        .map(({ code }) => {
          const own = aliases?.[code]?.label
          return (
            <Box
              key={code}
              number={codeNumber(list, code)}
              label={own ?? codeWords(language, list.name, code).label}
              {...(own === undefined && { code })}
            />
          )
        })}
    </ul>
  )
}

interface BoxProps {
  readonly number: number | null
  readonly label: string
  readonly code?: string
}

function Box({ number, label, code }: BoxProps) {
  return (
    <li>
      <span className={styles['boxNumber']}>{number}</span>
      <span className={styles['box']} />
      <span>
        {label} {code !== undefined && <span className={styles['code']}>{code}</span>}
      </span>
    </li>
  )
}
