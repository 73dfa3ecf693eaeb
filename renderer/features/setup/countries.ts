import { useMemo } from 'react'
import { country } from '#shared/codebook/lists/country.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import type { Option } from '../../ui/choice.tsx'

/** All countries in the language of the screen, sorted as that language sorts. */
export function useCountries(): readonly Option[] {
  const { language } = useLanguage()
  return useMemo(() => {
    const collator = new Intl.Collator(language)
    return country.codes
      .map(({ code }) => ({ value: code, label: codeWords(language, 'country', code).label }))
      .sort((a, b) => collator.compare(a.label, b.label))
  }, [language])
}
