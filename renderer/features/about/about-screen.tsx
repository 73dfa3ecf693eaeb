import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './about.module.css'

interface Part {
  readonly name: string
  readonly licence: string
  readonly text: string
}

export function AboutScreen() {
  const { t } = useTranslation()
  const about = useCall(() => api.app.about({}), [])
  return (
    <Page title={t('about.title')} context={t('about.context')}>
      {about.state === 'failed' && <ErrorNotice error={about.error} again={about.again} />}
      {about.value === null ? (
        <Loading />
      ) : (
        <Facts
          items={[
            { label: t('about.version'), value: about.value.version },
            { label: t('about.codebook'), value: about.value.codebook },
            { label: t('about.electron'), value: about.value.electron },
            { label: t('about.licence'), value: t('about.licenceValue') },
          ]}
        />
      )}
      <Section title={t('about.standard')}>
        <p>{t('about.standardText')}</p>
      </Section>
      <Section title={t('about.fonts')}>
        <p>{t('about.fontsText')}</p>
      </Section>
      <Software parts={about.value?.licences ?? []} />
    </Page>
  )
}

function Software(props: { readonly parts: readonly Part[] }) {
  const { t } = useTranslation()
  const [reading, setReading] = useState<Part | null>(null)
  return (
    <>
      <Section title={t('about.software')} context={t('about.softwareText')}>
        <DataTable<Part>
          caption={t('about.software')}
          columns={[
            { key: 'name', title: t('about.name'), names: true, cell: (part) => part.name },
            {
              key: 'licence',
              title: t('about.partLicence'),
              width: '240px',
              cell: (part) => part.licence,
            },
            {
              key: 'read',
              title: <span className="aloud">{t('about.read')}</span>,
              width: '100px',
              cell: (part) => (
                <Button
                  kind="plain"
                  label={t('about.showLicence', { name: part.name })}
                  onClick={() => {
                    setReading(part)
                  }}
                >
                  {t('about.read')}
                </Button>
              ),
            },
          ]}
          rows={props.parts}
          rowKey={(part) => part.name}
        />
      </Section>
      <Dialog
        title={reading?.name ?? ''}
        open={reading !== null}
        size="wide"
        onClose={() => {
          setReading(null)
        }}
      >
        <pre className={styles['licence']} lang="en">
          {reading?.text}
        </pre>
      </Dialog>
    </>
  )
}
