import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { HelpTopic } from './help-topic.tsx'
import { topics } from './topics.ts'

export function HelpScreen() {
  const { t } = useTranslation()
  return (
    <Page title={t('help.title')} context={t('help.context')}>
      {topics.map((topic) => (
        <Section key={topic} title={t(`help.${topic}.title`)}>
          <HelpTopic topic={topic} />
        </Section>
      ))}
    </Page>
  )
}
