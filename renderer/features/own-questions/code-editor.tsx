import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalCode, LocalList } from '#shared/codebook/local/local-codebook.ts'
import { textIn } from '#shared/codebook/local/words.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { languageNames } from '../../i18n/language-names.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Code } from '../../ui/code.tsx'
import { matching } from '../../ui/matching.ts'
import { TextField } from '../../ui/text-field.tsx'
import { nextCode } from './paste-answers.ts'
import { PasteDialog } from './paste-dialog.tsx'
import type { PartProps } from './part-props.ts'
import styles from './own-questions.module.css'

/** More are found by typing: thousands of boxes would take seconds to draw. */
const mostShown = 30

interface CodeEditorProps extends PartProps {
  readonly list: LocalList
}

/** The answers of a list: their words in one language at a time, retired ones too. */
export function CodeEditor({ draft, list, error }: CodeEditorProps) {
  const { t } = useTranslation()
  const [language, setLanguage] = useState<Language>(list.writtenIn)
  const [typed, setTyped] = useState('')
  const [added, setAdded] = useState<string | null>(null)
  const shown = useShown(list, typed, language)
  const put = (codes: readonly LocalCode[]): void => {
    draft.changeList(draft.question, { ...list, codes: [...codes] })
  }
  return (
    <div className={styles['fields']}>
      <Choice
        label={t('ownQuestions.wordsIn')}
        inline
        options={languages.map((each) => ({ value: each, label: languageNames[each] }))}
        value={language}
        onChange={(chosen) => {
          setLanguage(languages.find((each) => each === chosen) ?? language)
        }}
      />
      {list.codes.length > mostShown && (
        <TextField
          label={t('ownQuestions.findAnswer')}
          hint={t('ownQuestions.answersShown', { shown: shown.length, count: list.codes.length })}
          type="search"
          value={typed}
          onChange={setTyped}
        />
      )}
      <CodeRows list={list} shown={shown} language={language} added={added} onChange={put} />
      <p className={styles['error']} aria-live="polite">
        {error('codes')}
      </p>
      <MoreCodes
        codes={list.codes}
        language={language}
        onOne={(code) => {
          setTyped('')
          setAdded(code.code)
          put([...list.codes, code])
        }}
        onMany={(codes) => {
          put([...list.codes, ...codes])
        }}
      />
    </div>
  )
}

interface CodeRowsProps {
  readonly list: LocalList
  readonly shown: readonly LocalCode[]
  readonly language: Language
  /** The one that was added last takes the keyboard. */
  readonly added: string | null
  readonly onChange: (codes: readonly LocalCode[]) => void
}

function CodeRows({ list, shown, language, added, onChange }: CodeRowsProps) {
  const { t } = useTranslation()
  // What was there when the editor opened may be in use: it is retired, not removed.
  const [known] = useState(() => new Set(list.codes.map(({ code }) => code)))
  return (
    <ul className={styles['codes']} aria-label={t('ownQuestions.answers')}>
      {shown.map((code) => (
        <OneCode
          key={code.code}
          code={code}
          language={language}
          hint={textIn(code.labels, language, list.writtenIn)}
          isKnown={known.has(code.code)}
          takesFocus={code.code === added}
          onChange={(changed) => {
            onChange(list.codes.map((one) => (one.code === code.code ? changed : one)))
          }}
          onRemove={() => {
            onChange(list.codes.filter((one) => one.code !== code.code))
          }}
        />
      ))}
    </ul>
  )
}

interface MoreCodesProps {
  readonly codes: readonly LocalCode[]
  readonly language: Language
  readonly onOne: (code: LocalCode) => void
  readonly onMany: (codes: readonly LocalCode[]) => void
}

/** One more to write, or many at once from elsewhere. */
function MoreCodes({ codes, language, onOne, onMany }: MoreCodesProps) {
  const { t } = useTranslation()
  const [pasting, setPasting] = useState(false)
  return (
    <div className={styles['bar']}>
      <Button
        onClick={() => {
          onOne({ code: nextCode(codes), labels: {}, retired: false })
        }}
      >
        {t('ownQuestions.addAnswer')}
      </Button>
      <Button
        onClick={() => {
          setPasting(true)
        }}
      >
        {t('ownQuestions.pasteAnswers')}
      </Button>
      {pasting && (
        <PasteDialog
          codes={codes}
          language={language}
          onAdd={(added) => {
            onMany(added)
            setPasting(false)
          }}
          onClose={() => {
            setPasting(false)
          }}
        />
      )}
    </div>
  )
}

/** Those whose words hold what was typed; without any, the newest, which are being written. */
function useShown(list: LocalList, typed: string, language: Language): readonly LocalCode[] {
  const { codes, writtenIn } = list
  const options = useMemo(
    () =>
      codes.map((code) => ({
        value: code.code,
        label: textIn(code.labels, language, writtenIn),
        code,
      })),
    [codes, language, writtenIn],
  )
  if (typed.trim() === '') return codes.slice(-mostShown)
  const found = new Set(
    matching(options, typed)
      .slice(0, mostShown)
      .map(({ value }) => value),
  )
  return codes.filter(({ code }) => found.has(code))
}

interface OneCodeProps {
  readonly code: LocalCode
  readonly language: Language
  /** What is shown while there are no words in this language. */
  readonly hint: string
  readonly isKnown: boolean
  readonly takesFocus: boolean
  readonly onChange: (code: LocalCode) => void
  readonly onRemove: () => void
}

function OneCode(props: OneCodeProps) {
  const { code, language, isKnown } = props
  const { t } = useTranslation()
  const deed = isKnown ? (code.retired ? 'restore' : 'retire') : 'remove'
  return (
    <li className={styles['code']} data-retired={code.retired || undefined}>
      <Code>{code.code}</Code>
      <TextField
        label={t('ownQuestions.answerLabel', { code: code.code })}
        hideLabel
        value={code.labels[language] ?? ''}
        placeholder={props.hint}
        lang={language}
        maxLength={200}
        takesFocus={props.takesFocus}
        onChange={(label) => {
          props.onChange({ ...code, labels: { ...code.labels, [language]: label } })
        }}
      />
      <Button
        kind="plain"
        label={t(`ownQuestions.${deed}AnswerNamed`, { code: code.code })}
        onClick={() => {
          if (deed === 'remove') props.onRemove()
          else props.onChange({ ...code, retired: !code.retired })
        }}
      >
        {deed === 'restore' ? t('ownQuestions.restore') : t(`ownQuestions.${deed}Answer`)}
      </Button>
    </li>
  )
}
