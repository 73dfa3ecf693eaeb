/** @file Facts about a file in words. */
import { useTranslation } from 'react-i18next'
import { shownAs } from '#shared/attachments/types.ts'
import { momentText } from '#shared/i18n/dates.ts'
import type { Attachment } from '#shared/ipc/attachments.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { sizeText } from '../../../form/size-text.ts'
import { useLanguage } from '../../../form/use-language.ts'

/** Whom a file can be about, in words; the first is the case itself. */
export function useAbout(
  detail: CaseDetail,
): readonly { readonly id: string; readonly label: string }[] {
  const { t } = useTranslation()
  return [
    { id: '', label: t('attachments.wholeCase') },
    ...detail.people.map(({ casePersonId, name, role }) => ({
      id: casePersonId,
      label: name ?? t('attachments.noName', { role: t(`people.role.${role}`) }),
    })),
  ]
}

/** Kind, size, when and by whom it was added, and what became of its hidden notes. */
export function useFacts(): (file: Attachment) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  return ({ type, bytes, addedAt, addedBy, hiddenNotes }) =>
    [
      t(`attachments.kind.${shownAs[type]}`),
      sizeText(bytes, language),
      momentText(addedAt, language),
      t('attachments.by', { person: addedBy }),
      t(`attachments.notes.${hiddenNotes}`),
    ].join(' · ')
}
