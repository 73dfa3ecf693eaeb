import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import { classNames } from '../../ui/class-names.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import type { Interview } from './interview.ts'
import { linkPerson } from './link-person.ts'
import { LinkedPerson } from './linked-person.tsx'
import { SimilarPeople } from './similar-people.tsx'
import { useKnown } from './use-interview.ts'
import { useSimilar } from './use-similar.ts'
import styles from './known-people.module.css'

/**
 * Whether this is somebody whom the office knows already: a question, or what was decided. It lies
 * over the end of the column, so that nothing moves under the hands of the person who types.
 */
export function KnownPeople({ interview }: { readonly interview: Interview }) {
  const { t } = useTranslation()
  const { personId, notSame } = useKnown(interview)
  const similar = useSimilar(interview)
  const [fresh, setFresh] = useState(false)
  const [failure, setFailure] = useState<AppError | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useNotCovered(similar.people.length > 0 || personId !== null)
  // The button that was pressed is gone: the keyboard stays near.
  const stayHere = (): void => {
    requestAnimationFrame(() => box.current?.focus({ preventScroll: true }))
  }
  const link = async (id: string): Promise<void> => {
    try {
      const { answers } = await api.people.known({ personId: id })
      setFresh(true)
      linkPerson(interview, id, answers)
      stayHere()
    } catch (error) {
      setFailure(asAppError(error))
    }
  }
  return (
    <>
      <p className="aloud" role="status">
        {similar.people.length > 0 && t('duplicates.aloud', { count: similar.people.length })}
      </p>
      <div
        ref={box}
        tabIndex={-1}
        className={classNames(styles['over'], personId !== null && styles['linked'])}
        data-over="column"
      >
        {failure !== null && <ErrorNotice error={failure} />}
        {personId === null ? (
          <SimilarPeople
            similar={similar}
            others={notSame.length}
            onSame={(id) => void link(id)}
            onOther={(id) => {
              interview.setKnown({ ...interview.known(), notSame: [...notSame, id] })
              stayHere()
            }}
            onReason={similar.open}
            onTakeBack={() => {
              interview.setKnown({ ...interview.known(), notSame: notSame.slice(0, -1) })
              stayHere()
            }}
          />
        ) : (
          <LinkedPerson
            interview={interview}
            personId={personId}
            fresh={fresh}
            onUnlinked={stayHere}
          />
        )}
      </div>
    </>
  )
}

/** What lies over the column when it appears never hides the box in which somebody is typing. */
function useNotCovered(shown: boolean): void {
  useEffect(() => {
    const typing = document.activeElement
    if (shown && typing instanceof HTMLInputElement) typing.scrollIntoView({ block: 'nearest' })
  }, [shown])
}
