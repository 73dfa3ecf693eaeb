import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Right } from '#shared/domain/rights.ts'
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
  return (
    <Page title={t('about.settingsTitle')} context={t('about.settingsContext')}>
      <LanguageSection />
      <OrganisationSection />
      <OfficeSections />
      <RetentionSection />
      <Way
        right="keepBackups"
        to={paths.backups}
        title={t('backup.title')}
        context={t('backup.settingsContext')}
        words={t('backup.toScreen')}
      />
      <AccessSection />
      <Way
        to={paths.staff}
        title={t('staff.title')}
        context={t('staff.context')}
        words={t('staff.toScreen')}
      />
      <Way
        right="moveData"
        to={paths.exchange}
        title={t('exchange.title')}
        context={t('exchange.context')}
        words={t('exchange.title')}
      />
      <SafetySections />
      <Way
        right="readAuditLog"
        to={paths.auditLog}
        title={t('auditLog.title')}
        context={t('auditLog.context')}
        words={t('auditLog.toScreen')}
      />
      <YouSection />
      <ScreenCapture />
      <ComputerSection />
    </Page>
  )
}

interface WayProps {
  /** Left out: for everybody. */
  readonly right?: Right
  readonly to: string
  readonly title: string
  readonly context: string
  readonly words: string
}

/** A screen of its own, and what it is for. */
function Way({ right, to, title, context, words }: WayProps) {
  const { rights } = useSignedIn()
  if (right !== undefined && !rights.includes(right)) return null
  return (
    <Section title={title} context={context}>
      <p>
        <Link to={to}>{words}</Link>
      </p>
    </Section>
  )
}

function OrganisationSection() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { organisation, country } = useSignedIn()
  return (
    <Section title={t('about.organisation')}>
      <Facts
        items={[
          { label: t('about.organisationName'), value: organisation },
          { label: t('about.country'), value: codeWords(language, 'country', country).label },
        ]}
      />
    </Section>
  )
}

function ComputerSection() {
  const { t } = useTranslation()
  return (
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
