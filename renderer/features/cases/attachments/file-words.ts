/** @file Facts about a file in words. */
import { useTranslation } from 'react-i18next'
import { shownAs } from '#shared/attachments/types.ts'
import { momentText } from '#shared/i18n/dates.ts'
import type { Attachment } from '#shared/ipc/attachments.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { useLanguage } from '../../../form/use-language.ts'

const [kilo, mega] = [1024, 1024 * 1024]

/** As little as a person needs to tell one file from another. */
export function sizeText(bytes: number, language: string): string {
  const [value, unit] = bytes < mega ? [bytes / kilo, 'KB'] : [bytes / mega, 'MB']
  const rounded = value < 10 ? Math.ceil(value * 10) / 10 : Math.ceil(value)
  return `${new Intl.NumberFormat(language).format(rounded)} ${unit}`
}

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
