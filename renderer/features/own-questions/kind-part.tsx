import { useTranslation } from 'react-i18next'
import { localKinds } from '#shared/codebook/local/local-codebook.ts'
import { Check, Choice } from '../../ui/choice.tsx'
import { Facts } from '../../ui/facts.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ofKind } from './edit-codebook.ts'
import type { PartProps } from './part-props.ts'
import styles from './own-questions.module.css'

/** What kind of answer it takes, and what that kind needs to know. */
export function KindPart(props: PartProps) {
  const { draft, isKnown } = props
  const { t } = useTranslation()
  const { question } = draft
  return (
    <>
      {isKnown ? (
        <Facts
          items={[
            {
              label: t('ownQuestions.kind'),
              value: (
                <>
                  {t(`ownQuestions.kinds.${question.kind}.label`)}
                  <p className={styles['quiet']}>{t('ownQuestions.kindFixed')}</p>
                </>
              ),
            },
          ]}
        />
      ) : (
        <Choice
          label={t('ownQuestions.kind')}
          options={localKinds.map((kind) => ({
            value: kind,
            label: t(`ownQuestions.kinds.${kind}.label`),
            description: t(`ownQuestions.kinds.${kind}.example`),
          }))}
          value={question.kind}
          onChange={(chosen) => {
            const kind = localKinds.find((each) => each === chosen)
            if (kind !== undefined) draft.changeQuestion(ofKind(question, kind))
          }}
        />
      )}
      {question.kind === 'integer' && <Bounds {...props} />}
      {(question.kind === 'text' || question.kind === 'longText') && (
        <Check
          label={t('ownQuestions.namesSomebody')}
          description={t('ownQuestions.namesSomebodyMore')}
          checked={question.privacy === 'D'}
          disabled={isKnown}
          onChange={(names) => {
            draft.changeQuestion({ ...question, privacy: names ? 'D' : 'F' })
          }}
        />
      )}
    </>
  )
}

const numberIn = (text: string): number | null => {
  const number = Number(text)
  return text.trim() === '' || !Number.isSafeInteger(number) ? null : number
}

function Bounds({ draft, error }: PartProps) {
  const { t } = useTranslation()
  const { question } = draft
  return (
    <div className={styles['pair']}>
      {(['min', 'max'] as const).map((bound) => (
        <TextField
          key={bound}
          type="number"
          label={t(`ownQuestions.${bound}`)}
          error={bound === 'min' ? error('min') : null}
          value={question[bound] === null ? '' : String(question[bound])}
          onChange={(text) => {
            draft.changeQuestion({ ...question, [bound]: numberIn(text) })
          }}
        />
      ))}
    </div>
  )
}
