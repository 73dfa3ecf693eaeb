import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import { languages } from '#shared/i18n/languages.ts'
import { useMay, useSignedIn } from '../../api/signed-in.ts'
import { joinedWords } from '../../form/joined-words.ts'
import { languageNames } from '../../i18n/language-names.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { Choice } from '../../ui/choice.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { OfficeSections } from './office-sections.tsx'
import { SafetySections } from './safety-sections.tsx'
import { ScreenCapture } from './screen-capture.tsx'

export function SettingsScreen() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const person = useSignedIn()
  const mayMove = useMay('moveData')
  const mayKeep = useMay('keepBackups')
  const mayReadLog = useMay('readAuditLog')
  return (
    <Page title={t('about.settingsTitle')} context={t('about.settingsContext')}>
      <LanguageSection />
      <Section title={t('about.organisation')}>
        <Facts
          items={[
            { label: t('about.organisationName'), value: person.organisation },
            {
              label: t('about.country'),
              value: codeWords(language, 'country', person.country).label,
            },
          ]}
        />
      </Section>
      <OfficeSections />
      <RetentionSection />
      {mayKeep && (
        <Section title={t('backup.title')} context={t('backup.settingsContext')}>
          <p>
            <Link to={paths.backups}>{t('backup.toScreen')}</Link>
          </p>
        </Section>
      )}
      <AccessSection />
      <Section title={t('staff.title')} context={t('staff.context')}>
        <p>
          <Link to={paths.staff}>{t('staff.toScreen')}</Link>
        </p>
      </Section>
      {mayMove && (
        <Section title={t('exchange.title')} context={t('exchange.context')}>
          <p>
            <Link to={paths.exchange}>{t('exchange.title')}</Link>
          </p>
        </Section>
      )}
      <SafetySections />
      {mayReadLog && (
        <Section title={t('auditLog.title')} context={t('auditLog.context')}>
          <p>
            <Link to={paths.auditLog}>{t('auditLog.toScreen')}</Link>
          </p>
        </Section>
      )}
      <YouSection />
      <Section title={t('about.you')}>
        <Facts
          items={[
            { label: t('frame.signedInAs'), value: person.person },
            {
              label: t('rights.roles'),
              value: joinedWords(
                language,
                person.roles.map((role) => t(`rights.role.${role}.name`)),
              ),
            },
          ]}
        />
      </Section>
      <ScreenCapture />
      <Section title={t('about.computer')}>
        <Facts
          items={[
            { label: t('about.lockAfter'), value: t('about.lockAfterValue') },
            { label: t('safety.clipboard'), value: t('safety.clipboardValue') },
            { label: t('about.network'), value: t('about.networkValue') },
          ]}
        />
        <p>
          <Link to={paths.about}>{t('about.toAbout')}</Link>
        </p>
        <p>
          <Link to={paths.log}>{t('safety.logOpen')}</Link>
        </p>
      </Section>
    </Page>
  )
}

function YouSection() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const person = useSignedIn()
  return (
    <Section title={t('about.you')}>
      <Facts
        items={[
          { label: t('frame.signedInAs'), value: person.person },
          {
            label: t('rights.roles'),
            value: joinedWords(
              language,
              person.roles.map((role) => t(`rights.role.${role}.name`)),
            ),
          },
        ]}
      />
      {person.office === 'real' && (
        <p>
          <Link to={paths.passphrase}>{t('staff.toPassphrase')}</Link>
        </p>
      )}
    </Section>
  )
}

/** Whose cases are open to whom, and who looked into those of others. */
function AccessSection() {
  const { t } = useTranslation()
  const mayWatch = useMay('readAccessSummary')
  return (
    <Section title={t('caseAccess.settingsTitle')} context={t('caseAccess.settingsContext')}>
      <p>
        <Link to={paths.absence}>{t('caseAccess.absence.title')}</Link>
      </p>
      {mayWatch && (
        <p>
          <Link to={paths.access}>{t('caseAccess.summary.title')}</Link>
        </p>
      )}
    </Section>
  )
}

function RetentionSection() {
  const { t } = useTranslation()
  const mayDecide = useMay('decideRetention')
  return (
    <Section title={t('retention.title')} context={t('retention.settingsContext')}>
      <p>
        <Link to={paths.retentionRules}>{t('retention.toRules')}</Link>
      </p>
      {mayDecide && (
        <p>
          <Link to={paths.retention}>{t('retention.toDue')}</Link>
        </p>
      )}
    </Section>
  )
}

function LanguageSection() {
  const { t } = useTranslation()
  const { language, choose } = useLanguage()
  return (
    <Section title={t('about.language')} context={t('about.languageHint')}>
      <Choice
        label={t('about.language')}
        hideLabel
        options={languages.map((each) => ({ value: each, label: languageNames[each] }))}
        value={language}
        onChange={(value) => {
          const chosen = languages.find((each) => each === value)
          if (chosen !== undefined) void choose(chosen)
        }}
      />
      <p>
        <Link to={paths.translations}>{t('translations.title')}</Link>
      </p>
    </Section>
  )
}
