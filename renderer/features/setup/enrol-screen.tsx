import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import type { SignedIn } from '../../api/signed-in.ts'
import { asAppError } from '../../api/use-call.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Gate } from '../../ui/gate.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { NewPassphrase, usePassphraseCheck } from './new-passphrase.tsx'
import { PicturePicker } from './picture-picker.tsx'
import { SubmitOrBack } from './submit-or-back.tsx'
import styles from './setup.module.css'

export interface EnrolScreenProps {
  readonly onSignedIn: (person: SignedIn) => void
  readonly onBack: () => void
}

const nobody: readonly string[] = []
/** Sixteen letters and numbers, however they are parted. */
const isWhole = (code: string): boolean => code.replaceAll(/[^\p{L}\p{N}]/gu, '').length === 16

interface Answers {
  readonly code: string
  readonly colour: string
  readonly animal: string
  readonly passphrase: string
}

function useEnrol(onSignedIn: (person: SignedIn) => void) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const enrol = (answers: Answers) => {
    setBusy(true)
    setError(null)
    api.session.enrol(answers).then(onSignedIn, (thrown: unknown) => {
      setError(asAppError(thrown))
      setBusy(false)
    })
  }
  return { busy, error, enrol }
}

/** What is wrong, at the place where it can be put right. */
function useProblems(error: AppError | null, codeMissing: boolean) {
  const { t } = useTranslation()
  const reason = error?.detail.reason
  const ofCode = () => {
    if (reason === 'expired') return t('staff.codeExpired')
    if (error?.code === 'wrongCode') return t('frame.errors.wrongCode.title')
    return codeMissing ? t('staff.codeMissing') : null
  }
  const picture = reason === 'tile' ? t('staff.tileTaken') : null
  const placed = reason === 'expired' || reason === 'tile' || error?.code === 'wrongCode'
  return { code: ofCode(), picture, other: placed ? null : error }
}

/** A new colleague types the code from the paper, and makes what is theirs alone. */
export function EnrolScreen({ onSignedIn, onBack }: EnrolScreenProps) {
  const { t } = useTranslation()
  const [code, setCode] = useState('')
  const [picture, setPicture] = useState({ colour: 'blue', animal: 'owl' })
  const [pair, setPair] = useState({ passphrase: '', again: '' })
  const [tried, setTried] = useState(false)
  const { busy, error, enrol } = useEnrol(onSignedIn)
  const check = usePassphraseCheck(pair, nobody)
  const problems = useProblems(error, tried && !isWhole(code))
  const come = async () => {
    setTried(true)
    if (busy || !isWhole(code) || !(await check.fits())) return
    enrol({ code, ...picture, passphrase: pair.passphrase })
  }
  return (
    <Gate
      onSubmit={() => {
        void come()
      }}
      title={t('staff.enrolTitle')}
      context={t('staff.enrolContext')}
      keepFocus
      actions={<SubmitOrBack label={t('staff.comeIn')} busy={busy} onBack={onBack} />}
    >
      <div className={styles['form']}>
        <TextField
          label={t('staff.code')}
          hint={t('staff.codeHint')}
          value={code}
          mono
          takesFocus
          maxLength={100}
          error={problems.code}
          onChange={setCode}
        />
        <PicturePicker
          value={picture}
          error={problems.picture}
          onChange={(change) => {
            setPicture((before) => ({ ...before, ...change }))
          }}
        />
      </div>
      <NewPassphrase
        value={pair}
        strength={check.strength}
        tried={tried}
        onChange={(change) => {
          setPair((before) => ({ ...before, ...change }))
        }}
      />
      {problems.other !== null && <ErrorNotice error={problems.other} />}
    </Gate>
  )
}
