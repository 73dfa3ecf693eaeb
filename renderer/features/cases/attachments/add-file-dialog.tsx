import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { attachmentLimits } from '#shared/attachments/types.ts'
import type { FileHandle } from '#shared/ipc/call.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { api } from '../../../api/client.ts'
import { useJob, useWork } from '../../../api/use-work.ts'
import { Button } from '../../../ui/button.tsx'
import { Check, Choice } from '../../../ui/choice.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { FileError } from './file-error.tsx'
import { useAbout } from './file-words.ts'

interface AddFileDialogProps {
  readonly detail: CaseDetail
  readonly source: FileHandle
  readonly onClose: () => void
  /** With words about how it went. */
  readonly onAdded: (words: string) => void
}

const job = 'attachments.add'
const stop = () => void api.app.cancel({ job })

/** What is typed about the file, and taking it in. */
function useNewFile({ detail, source, onAdded }: AddFileDialogProps) {
  const { t } = useTranslation()
  const work = useWork()
  const [typed, setTyped] = useState({
    name: source.label.slice(0, attachmentLimits.nameCharacters),
    description: '',
    about: detail.casePersonId,
    keepHiddenNotes: false,
  })
  const add = async () => {
    const { about, ...words } = typed
    const { hiddenNotes } = await api.attachments.add({
      ...words,
      source,
      caseId: detail.caseId,
      casePersonId: about === '' ? null : about,
    })
    onAdded(t(hiddenNotes === 'mayRemain' ? 'attachments.addedMayRemain' : 'attachments.added'))
  }
  return {
    ...work,
    typed,
    change: (changes: Partial<typeof typed>) => {
      setTyped({ ...typed, ...changes })
    },
    add: () => {
      work.run(add)
    },
  }
}
type NewFile = ReturnType<typeof useNewFile>

/** The file is chosen; what it is called and whom it is about is said here, then it is taken in. */
export function AddFileDialog(props: AddFileDialogProps) {
  const { t } = useTranslation()
  const file = useNewFile(props)
  const { busy, error } = file
  // Closing while it is being added stops it: nothing may come in behind the back of a person.
  const close = () => {
    if (busy) stop()
    else props.onClose()
  }
  return (
    <Dialog
      title={t('attachments.addTitle')}
      open
      onClose={close}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            disabled={file.typed.name.trim() === ''}
            onClick={file.add}
          >
            {t('attachments.add')}
          </Button>
          {!busy && <Button onClick={props.onClose}>{t('frame.cancel')}</Button>}
        </>
      }
    >
      {error !== null && <FileError error={error} />}
      {busy ? <AddProgress /> : <AboutFile detail={props.detail} file={file} />}
      <p>{t('attachments.original')}</p>
    </Dialog>
  )
}

interface AboutFileProps {
  readonly detail: CaseDetail
  readonly file: NewFile
}

function AboutFile({ detail, file: { typed, change } }: AboutFileProps) {
  const { t } = useTranslation()
  return (
    <>
      <TextField
        label={t('attachments.name')}
        hint={t('attachments.nameHint')}
        value={typed.name}
        maxLength={attachmentLimits.nameCharacters}
        takesFocus
        onChange={(name) => {
          change({ name })
        }}
      />
      <AboutField
        detail={detail}
        value={typed.about}
        onChange={(about) => {
          change({ about })
        }}
      />
      <TextField
        label={t('attachments.description')}
        value={typed.description}
        maxLength={attachmentLimits.descriptionCharacters}
        multiline
        onChange={(description) => {
          change({ description })
        }}
      />
      <Check
        label={t('attachments.keepNotes')}
        description={t('attachments.keepNotesMore')}
        checked={typed.keepHiddenNotes}
        onChange={(keepHiddenNotes) => {
          change({ keepHiddenNotes })
        }}
      />
    </>
  )
}

interface AboutFieldProps {
  readonly detail: CaseDetail
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A few are seen at once; a large group is searched. */
function AboutField({ detail, value, onChange }: AboutFieldProps) {
  const { t } = useTranslation()
  const options = useAbout(detail).map(({ id, label }) => ({ value: id, label }))
  const label = t('attachments.about')
  if (options.length <= 6)
    return <Choice label={label} inline options={options} value={value} onChange={onChange} />
  return (
    <SearchSelect
      label={label}
      options={options}
      value={value}
      onChange={(next) => {
        onChange(next ?? '')
      }}
    />
  )
}

function AddProgress() {
  const { t } = useTranslation()
  const { done, of } = useJob(job)
  const words = t(of === 0 ? 'attachments.reading' : 'attachments.adding')
  return <Progress label={words} done={done} of={of} onCancel={stop} />
}
