import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { useWork } from '../../api/use-work.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'

type Copied = Awaited<ReturnType<typeof api.backup.copy>>

/** The copy for another place: it says when the stick may be pulled, and not before. */
export function StickPart({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { busy, error, run } = useWork()
  const [copying, setCopying] = useState(false)
  const [copied, setCopied] = useState<Copied | null>(null)
  const copy = async (): Promise<void> => {
    const folder = await api.app.chooseFolder({})
    if (folder === null) return
    setCopied(null)
    setCopying(true)
    try {
      setCopied(await api.backup.copy({ folder }))
    } finally {
      setCopying(false)
      onDone()
    }
  }
  return (
    <Section title={t('backup.copyTitle')} context={t('backup.copyContext')}>
      {error !== null && <StickProblem error={error} />}
      {copied !== null && <CopiedNotice copied={copied} />}
      <div>
        <Button
          kind="primary"
          busy={busy}
          onClick={() => {
            run(copy)
          }}
        >
          {t('backup.copy')}
        </Button>
      </div>
      {copying && (
        <>
          <JobProgress inHundredths job="backup.copy" label={t('backup.copying')} />
          <p>{t('backup.copyingKeep')}</p>
        </>
      )}
    </Section>
  )
}

function CopiedNotice({ copied }: { readonly copied: Copied }) {
  const { t } = useTranslation()
  const { file, cases, sameDisk, cloud } = copied
  return (
    <>
      <Notice
        kind="good"
        live
        title={t('backup.copied', { file, cases: t('backup.cases', { count: cases }) })}
      >
        {!sameDisk && <p>{t('backup.safe')}</p>}
      </Notice>
      {sameDisk && <Notice kind="attention" live title={t('backup.sameDisk')} />}
      {cloud !== null && (
        <Notice kind="attention" live title={t('backup.copyCloud', { program: cloud })} />
      )}
    </>
  )
}

function StickProblem({ error }: { readonly error: AppError }) {
  const { t } = useTranslation()
  const { reason } = error.detail
  if (reason === 'stickGone')
    return (
      <Notice kind="attention" live title={t('backup.stickGone')}>
        <p>{t('backup.stickGoneMore')}</p>
      </Notice>
    )
  if (reason === 'readBack')
    return (
      <Notice kind="danger" live title={t('backup.readBack')}>
        <p>{t('backup.readBackMore')}</p>
      </Notice>
    )
  if (error.code === 'diskFull' && reason !== 'room')
    return (
      <Notice kind="attention" live title={t('backup.stickFull')}>
        <p>{t('backup.stickFullMore')}</p>
      </Notice>
    )
  return <ErrorNotice error={error} />
}
