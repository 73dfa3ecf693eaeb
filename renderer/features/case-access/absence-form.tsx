import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isCalendarDate } from '#shared/codebook/calendar.ts'
import type { AppError } from '#shared/errors.ts'
import type { Covers } from '#shared/ipc/case-access.ts'
import { api } from '../../api/client.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { asAppError } from '../../api/use-call.ts'
import { DayField } from '../../form/day-field.tsx'
import { today } from '../../form/today.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import styles from './case-access.module.css'

interface AbsenceFormProps {
  readonly covers: Covers
  readonly onSaved: (covers: Covers) => void
}

interface Typed {
  readonly awayId: string | null
  readonly coverId: string | null
  readonly firstDay: string
  readonly lastDay: string
}

type Problem = 'choose' | 'same' | 'wholeDay' | 'wrongDays'
type Problems = Readonly<Partial<Record<keyof Typed, Problem>>>

const isDay = (day: string): boolean => day.length === 10 && isCalendarDate(day)

function problemsOf({ awayId, coverId, firstDay, lastDay }: Typed): Problems {
  return {
    ...(awayId === null ? { awayId: 'choose' } : {}),
    ...(coverId === null ? { coverId: 'choose' } : {}),
    ...(coverId !== null && coverId === awayId ? { coverId: 'same' } : {}),
    ...(isDay(firstDay) ? {} : { firstDay: 'wholeDay' }),
    ...(lastDay < firstDay || lastDay < today() ? { lastDay: 'wrongDays' } : {}),
    ...(isDay(lastDay) ? {} : { lastDay: 'wholeDay' }),
  }
}

/** One's own absence; who gives out cases arranges that of others too. */
export function AbsenceForm({ covers, onSaved }: AbsenceFormProps) {
  const { t } = useTranslation()
  const { staffId } = useSignedIn()
  const isOwn = covers.people.some((person) => person.staffId === staffId)
  const { typed, problems, failure, done, change, save } = useAbsence(
    isOwn ? staffId : null,
    onSaved,
  )
  const words = (field: keyof Typed): string | null => {
    const problem = problems[field]
    return problem === undefined ? null : t(`caseAccess.absence.${problem}`)
  }
  return (
    <div className={styles['form']}>
      <People covers={covers} isOwn={isOwn} typed={typed} words={words} onChange={change} />
      <div className={styles['days']}>
        {(['firstDay', 'lastDay'] as const).map((day) => (
          <DayField
            key={day}
            label={t(`caseAccess.absence.${day === 'firstDay' ? 'first' : 'last'}`)}
            value={typed[day]}
            error={words(day)}
            onChange={(value) => {
              change({ [day]: value })
            }}
          />
        ))}
      </div>
      {failure !== null && <ErrorNotice error={failure} />}
      <div className={styles['bar']}>
        <Button kind="primary" onClick={save}>
          {t('caseAccess.absence.save')}
        </Button>
        <span role="status">{done && t('caseAccess.absence.saved')}</span>
      </div>
    </div>
  )
}

function useAbsence(awayId: string | null, onSaved: (covers: Covers) => void) {
  const first: Typed = { awayId, coverId: null, firstDay: today(), lastDay: '' }
  const [typed, setTyped] = useState(first)
  const [problems, setProblems] = useState<Problems>({})
  const [failure, setFailure] = useState<AppError | null>(null)
  const [done, setDone] = useState(false)
  const failed = (thrown: unknown): void => {
    const error = asAppError(thrown)
    if (error.detail.fields?.includes('lastDay') === true) setProblems({ lastDay: 'wrongDays' })
    else setFailure(error)
  }
  return {
    typed,
    problems,
    failure,
    done,
    change: (part: Partial<Typed>) => {
      setDone(false)
      setTyped({ ...typed, ...part })
    },
    save: () => {
      const found = problemsOf(typed)
      setProblems(found)
      setFailure(null)
      const { awayId: away, coverId, firstDay, lastDay } = typed
      if (Object.keys(found).length > 0 || away === null || coverId === null) return
      api.caseAccess.cover({ awayId: away, coverId, firstDay, lastDay }).then((next) => {
        setTyped(first)
        setDone(true)
        onSaved(next)
      }, failed)
    },
  }
}

interface PeopleProps {
  readonly covers: Covers
  readonly isOwn: boolean
  readonly typed: Typed
  readonly words: (field: keyof Typed) => string | null
  readonly onChange: (part: Partial<Typed>) => void
}

function People({ covers, isOwn, typed, words, onChange }: PeopleProps) {
  const { t } = useTranslation()
  const { people, forOthers } = covers
  return (
    <>
      {(forOthers || !isOwn) && (
        <SearchSelect
          label={t('caseAccess.absence.away')}
          options={people.map(({ staffId, name }) => ({ value: staffId, label: name }))}
          value={typed.awayId}
          error={words('awayId')}
          onChange={(awayId) => {
            onChange({ awayId })
          }}
        />
      )}
      <SearchSelect
        label={t('caseAccess.absence.cover')}
        options={people
          .filter(({ mayStandIn, staffId }) => mayStandIn && staffId !== typed.awayId)
          .map(({ staffId, name }) => ({ value: staffId, label: name }))}
        value={typed.coverId}
        error={words('coverId')}
        onChange={(coverId) => {
          onChange({ coverId })
        }}
      />
    </>
  )
}
