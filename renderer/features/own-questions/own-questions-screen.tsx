import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  LocalCodebook,
  LocalQuestion,
  LocalSection,
} from '#shared/codebook/local/local-codebook.ts'
import type { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { useMay } from '../../api/signed-in.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { openPreview } from './use-draft.ts'
import type { ListDeeds } from './list-deeds.ts'
import { newQuestion, newSection } from './edit-codebook.ts'
import { QuestionEditor } from './question-editor.tsx'
import { RetireDialog, type Retiring } from './retire-dialog.tsx'
import { SavedNotice, type Done } from './saved-notice.tsx'
import { SectionDialog } from './section-dialog.tsx'
import { SectionList } from './section-list.tsx'
import { useDeeds } from './use-deeds.ts'
import { useOwnQuestions, type Saving } from './use-own-questions.ts'
import { VersionHistory } from './version-history.tsx'

/** What this office asks beside the questions of every office. */
export function OwnQuestionsScreen() {
  const { t } = useTranslation()
  const { read, codebook, history, saving } = useOwnQuestions()
  const [editing, setEditing] = useState<LocalQuestion | null>(null)
  if (codebook === null)
    return (
      <Page title={t('ownQuestions.title')} context={t('ownQuestions.context')}>
        {read.state === 'failed' ? (
          <ErrorNotice error={read.error} again={read.again} />
        ) : (
          <Loading />
        )}
      </Page>
    )
  if (editing !== null)
    return (
      <QuestionEditor
        // Another one begins from what is saved of it.
        key={editing.id}
        saved={codebook}
        question={editing}
        saving={saving}
        onClose={() => {
          saving.forgetError()
          setEditing(null)
        }}
      />
    )
  return (
    <Overview
      codebook={codebook}
      saving={saving}
      onEdit={(question) => {
        openPreview(codebook, question)
        setEditing(question)
      }}
      onReload={read.again}
    >
      <VersionHistory codebook={codebook} history={history} />
    </Overview>
  )
}

interface OverviewProps {
  readonly codebook: LocalCodebook
  readonly saving: Saving
  readonly onEdit: (question: LocalQuestion) => void
  readonly onReload: () => void
  readonly children: ReactNode
}

function Overview({ codebook, saving, onEdit, onReload, children }: OverviewProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const mayShape = useMay('shapeOffice')
  const [section, setSection] = useState<LocalSection | null>(null)
  const { deeds, retiring, answer, done, undo, tell } = useDeeds(codebook, saving)
  const add = (
    <AddSection
      onAdd={() => {
        setSection(newSection(language))
      }}
    />
  )
  const close = (): void => {
    saving.forgetError()
    setSection(null)
  }
  const isEmpty = codebook.sections.length === 0
  return (
    <Page
      title={t('ownQuestions.title')}
      context={t('ownQuestions.context')}
      action={mayShape && !isEmpty ? add : undefined}
    >
      <Told
        canEdit={mayShape}
        error={section === null ? saving.error : null}
        done={done}
        onReload={onReload}
        onUndo={undo}
      />
      {isEmpty && <NothingYet add={mayShape ? add : undefined} />}
      <SectionList
        codebook={codebook}
        canEdit={mayShape}
        deeds={{ ...deeds, ...opening(onEdit, setSection, language) }}
      />
      {children}
      {section !== null && (
        <SectionDialog
          section={section}
          codebook={codebook}
          saving={saving}
          onSaved={(version) => {
            tell({ kind: 'saved', version })
            close()
          }}
          onClose={close}
        />
      )}
      {retiring !== null && (
        <RetireDialog codebook={codebook} retiring={retiring} busy={saving.busy} {...answer} />
      )}
    </Page>
  )
}

/** Opens a section or a question, there or new. */
function opening(
  openQuestion: (question: LocalQuestion) => void,
  openSection: (section: LocalSection) => void,
  language: Language,
): Pick<ListDeeds, 'editSection' | 'editQuestion' | 'addQuestion'> {
  return {
    editSection: openSection,
    editQuestion: openQuestion,
    addQuestion: ({ id }) => {
      openQuestion(newQuestion(id, language))
    },
  }
}

interface ToldProps {
  readonly canEdit: boolean
  readonly error: AppError | null
  readonly done: Done | null
  readonly onReload: () => void
  readonly onUndo: (subject: Retiring) => void
}

/** What a person should know before the list: what went wrong, or what was done last. */
function Told({ canEdit, error, done, onReload, onUndo }: ToldProps) {
  const { t } = useTranslation()
  return (
    <>
      {!canEdit && <Notice kind="info" title={t('ownQuestions.readOnly')} />}
      {error !== null && <ErrorNotice error={error} again={onReload} />}
      <SavedNotice done={done} onUndo={onUndo} />
    </>
  )
}

function NothingYet({ add }: { readonly add: ReactNode }) {
  const { t } = useTranslation()
  return (
    <EmptyState title={t('ownQuestions.emptyTitle')} action={add}>
      {t('ownQuestions.emptyMore')}
    </EmptyState>
  )
}

function AddSection({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation()
  return (
    <Button kind="primary" onClick={onAdd}>
      {t('ownQuestions.addSection')}
    </Button>
  )
}
