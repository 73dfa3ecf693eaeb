import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { languageNames } from '../../i18n/language-names.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Choice } from '../../ui/choice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { CorrectTable } from './correct-table.tsx'
import { TextTable } from './text-table.tsx'
import { useTexts } from './use-texts.ts'

const translated = languages.filter((language) => language !== 'en')

/** What a native speaker sees of the words, and the way to better ones. */
export function TranslationsScreen() {
  const { t } = useTranslation()
  const shown = useLanguage().language
  const [language, setLanguage] = useState<Language>(shown === 'en' ? 'km' : shown)
  const { rows, again } = useTexts(language)
  const here = rows?.filter(({ state }) => state === 'here').length ?? 0
  const checked = rows?.filter(({ state }) => state === 'checked').length ?? 0
  return (
    <Page title={t('translations.title')} context={t('translations.context')} width="full">
      <Choice
        label={t('translations.language')}
        inline
        options={translated.map((each) => ({ value: each, label: languageNames[each] }))}
        value={language}
        onChange={(value) => {
          const chosen = languages.find((each) => each === value)
          if (chosen !== undefined) setLanguage(chosen)
        }}
      />
      {rows === null ? (
        <Loading />
      ) : (
        <>
          <Notice
            kind="info"
            title={t('translations.tally', { reviewed: checked, total: rows.length })}
          >
            {checked < rows.length && <p>{t('translations.draft')}</p>}
            {here > 0 && <p>{t('translations.corrected', { count: here })}</p>}
          </Notice>
          <Section
            title={t('translations.howTitle')}
            context={t('translations.how', { example: '{{name}}' })}
          >
            <CorrectTable key={language} language={language} here={here} onChanged={again} />
          </Section>
          <TextTable rows={rows} language={language} />
        </>
      )}
    </Page>
  )
}
