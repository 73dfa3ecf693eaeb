import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api } from '../../api/client.ts'
import { PageFrame } from '../../papers/frame.tsx'
import { emptyPaper, isWhole, PaperFields, paperOf } from '../../papers/paper-fields.tsx'
import { useFinish } from '../../papers/use-finish.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Done } from './begun.tsx'

/** Tries the paper as on the day it is needed, and changes nothing. */
export function PractiseScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(emptyPaper)
  const [done, setDone] = useState(false)
  const { busy, error, finish } = useFinish(async () => {
    const paper = paperOf(draft)
    if (paper.way === 'key') await api.recovery.practiseKey({ recoveryKey: paper.recoveryKey })
    else await api.recovery.practiseCards({ first: paper.first, second: paper.second })
    setDone(true)
  })
  if (done) {
    return (
      <Done
        page={t('recovery.practise')}
        title={t('recovery.works')}
        next={draft.way === 'key' ? t('recovery.worksKey') : t('recovery.worksCards')}
      />
    )
  }
  const complete = isWhole(draft)
  return (
    <PageFrame
      title={t('recovery.practise')}
      context={t('recovery.practiseContext')}
      keepFocus
      onSubmit={() => {
        if (complete) finish()
      }}
      actions={
        <>
          <Button kind="primary" size="large" submit busy={busy} disabled={!complete}>
            {t('recovery.tryIt')}
          </Button>
          <Button
            size="large"
            kind="plain"
            disabled={busy}
            onClick={() => void navigate(paths.recovery)}
          >
            {t('frame.back')}
          </Button>
        </>
      }
    >
      <PaperFields draft={draft} onChange={setDraft} error={error} />
    </PageFrame>
  )
}
