import { useTranslation } from 'react-i18next'
import { languages } from '#shared/i18n/languages.ts'
import { languageNames } from '../../i18n/language-names.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Gate } from '../../ui/gate.tsx'

export function LanguageStep(props: { readonly onNext: () => void }) {
  const { t } = useTranslation()
  const { language, choose } = useLanguage()
  return (
    <Gate
      title={t('setup.chooseLanguage')}
      context={t('setup.chooseLanguageMore')}
      keepFocus
      actions={
        <Button
          kind="primary"
          size="large"
          onClick={() => {
            // Remembered even where the guess was right.
            void choose(language).then(props.onNext, props.onNext)
          }}
        >
          {t('frame.goOn')}
        </Button>
      }
    >
      <Choice
        label={t('setup.chooseLanguage')}
        hideLabel
        size="large"
        takesFocus
        options={languages.map((each) => ({ value: each, label: languageNames[each] }))}
        value={language}
        onChange={(value) => {
          const chosen = languages.find((each) => each === value)
          if (chosen !== undefined) void choose(chosen)
        }}
      />
    </Gate>
  )
}
