import { useState, type KeyboardEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { missingReasons } from '#shared/codebook/answer.ts'
import { latinDigits } from '#shared/domain/digits.ts'
import {
  estimateMark,
  literalMark,
  reasonTokens,
  volunteeredMark,
} from '../../../form/quick/tokens.ts'
import { Button } from '../../../ui/button.tsx'
import { Code } from '../../../ui/code.tsx'
import { Mark } from '../../../ui/mark.tsx'
import type { Interview } from '../interview.ts'
import { toNumber } from './quick-moves.ts'
import styles from './quick-head.module.css'

interface QuickHeadProps {
  readonly code: string
  readonly pauseNote: string
  readonly interview: Interview
  readonly column: RefObject<HTMLElement | null>
  readonly jump: RefObject<HTMLInputElement | null>
  readonly onSwitch: () => void
}

/** Never scrolls away: whose interview it is, the signs, and the way to any number. */
export function QuickHead(props: QuickHeadProps) {
  const { code, pauseNote, interview, column, jump, onSwitch } = props
  const { t } = useTranslation()
  return (
    <header className={styles['head']}>
      <h1 className={styles['title']}>
        <span className="aloud">{t('intake.title')}</span> <Code>{code}</Code>
        {interview.mode === 'paper' && <Mark>{t('quickEntry.fromPaperMark')}</Mark>}
      </h1>
      <div className={styles['tools']}>
        <JumpBox column={column} box={jump} />
        <Button shortcut="Ctrl+E" onClick={onSwitch}>
          {t('quickEntry.toGuided')}
        </Button>
      </div>
      {pauseNote !== '' && (
        <p className={styles['pauseNote']}>{t('intake.pauseDialog.left', { note: pauseNote })}</p>
      )}
      <Legend />
    </header>
  )
}

function Legend() {
  const { t } = useTranslation()
  return (
    <dl className={styles['legend']} aria-label={t('quickEntry.legend')}>
      {missingReasons.map((reason) => (
        <Sign key={reason} sign={reasonTokens[reason]} words={t(`intake.reason.${reason}`)} />
      ))}
      <Sign sign={estimateMark} words={t('quickEntry.signs.estimate')} />
      <Sign sign={volunteeredMark} words={t('quickEntry.signs.volunteered')} />
      <Sign sign={literalMark} words={t('quickEntry.signs.literal')} />
    </dl>
  )
}

function Sign({ sign, words }: { readonly sign: string; readonly words: string }) {
  return (
    <div>
      <dt>{sign}</dt>
      <dd>{words}</dd>
    </div>
  )
}

interface JumpBoxProps {
  readonly column: RefObject<HTMLElement | null>
  readonly box: RefObject<HTMLInputElement | null>
}

/** Ctrl+G, a number of the paper form, Enter. */
function JumpBox({ column, box }: JumpBoxProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const go = (): void => {
    const number = latinDigits(typed).trim().replace(',', '.')
    if (number === '' || column.current === null) return
    const went = toNumber(column.current, number)
    if (went === 'done') setTyped('')
    setProblem(
      went === 'done'
        ? null
        : t(went === 'unknown' ? 'quickEntry.noSuchNumber' : 'quickEntry.notAskedNow', { number }),
    )
  }
  return (
    <div className={styles['jump']}>
      <span id="jump-problem" className={styles['problem']} role="status">
        {problem}
      </span>
      <label>
        <span>{t('quickEntry.jump')}</span>
        <input
          ref={box}
          type="text"
          inputMode="decimal"
          size={5}
          maxLength={8}
          autoComplete="off"
          spellCheck={false}
          title={t('quickEntry.jumpHint')}
          aria-keyshortcuts="Control+G"
          aria-describedby="jump-problem"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setProblem(null)
          }}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            go()
          }}
        />
      </label>
    </div>
  )
}
