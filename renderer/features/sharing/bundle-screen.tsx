/** @file Writing a bundle, one step at a time; nothing leaves before the last one. */
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { FileHandle } from '#shared/ipc/call.ts'
import type { Prepared } from '#shared/ipc/sharing.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Stepper } from '../../ui/stepper.tsx'
import { isFullDate, localToday, monthsAgo } from './local-day.ts'
import { SharingError } from './sharing-error.tsx'
import { StepAgreement, usableAgreements, type Usable } from './step-agreement.tsx'
import { StepPeriod, type Selection } from './step-period.tsx'
import { StepRisk } from './step-risk.tsx'
import { StepTable } from './step-table.tsx'
import { StepDone, StepWrite, type Written } from './step-write.tsx'
import { useWork, type Work } from './use-work.ts'
import styles from './sharing.module.css'

const stepIds = ['agreement', 'period', 'table', 'risk', 'write', 'done'] as const
type StepId = (typeof stepIds)[number]

interface Wizard {
  readonly step: StepId
  readonly chosen: Usable | null
  readonly selection: Selection
  readonly prepared: Prepared | null
  readonly done: { readonly written: Written; readonly folder: FileHandle } | null
}

const start = (): Wizard => ({
  step: 'agreement',
  chosen: null,
  selection: { from: monthsAgo(12), to: localToday(), leaveOut: [] },
  prepared: null,
  done: null,
})

interface StepProps {
  readonly wizard: Wizard
  readonly change: (part: Partial<Wizard>) => void
  readonly usable: readonly Usable[]
}

function Agreement({ wizard, change, usable }: StepProps) {
  return (
    <StepAgreement
      usable={usable}
      chosen={wizard.chosen?.agreement.agreementId ?? null}
      onChoose={(agreementId) => {
        change({
          chosen: usable.find((each) => each.agreement.agreementId === agreementId) ?? null,
          prepared: null,
        })
      }}
    />
  )
}

function Period({ wizard, change }: StepProps) {
  return (
    wizard.chosen && (
      <StepPeriod
        agreementId={wizard.chosen.agreement.agreementId}
        selection={wizard.selection}
        onChange={(selection) => {
          change({ selection, prepared: null })
        }}
      />
    )
  )
}

function Write({ wizard, change }: StepProps) {
  return (
    wizard.chosen &&
    wizard.prepared && (
      <StepWrite
        preparedId={wizard.prepared.preparedId}
        organisation={wizard.chosen.partner.organisation}
        onWritten={(written, folder) => {
          change({ step: 'done', done: { written, folder } })
        }}
      />
    )
  )
}

const bodies: Readonly<Record<StepId, (props: StepProps) => ReactNode>> = {
  agreement: Agreement,
  period: Period,
  table: ({ wizard }) => wizard.prepared && <StepTable prepared={wizard.prepared} />,
  risk: ({ wizard }) => wizard.prepared && <StepRisk prepared={wizard.prepared} />,
  write: Write,
  done: ({ wizard }) => wizard.done && <StepDone {...wizard.done} />,
}

function useStepWords() {
  const { t } = useTranslation()
  const words: Readonly<Record<StepId, { title: string; after: string }>> = {
    agreement: {
      title: t('sharing.wizard.agreementTitle'),
      after: t('sharing.wizard.agreementAfter'),
    },
    period: { title: t('sharing.wizard.periodTitle'), after: t('sharing.wizard.periodAfter') },
    table: { title: t('sharing.wizard.tableTitle'), after: t('sharing.wizard.tableAfter') },
    risk: { title: t('sharing.wizard.riskTitle'), after: t('sharing.wizard.riskAfter') },
    write: { title: t('sharing.wizard.writeTitle'), after: '' },
    done: { title: t('sharing.wizard.doneTitle'), after: '' },
  }
  return words
}

function canGoOn({ step, chosen, selection, prepared }: Wizard): boolean {
  const can: Readonly<Record<StepId, boolean>> = {
    agreement: chosen !== null,
    period:
      isFullDate(selection.from) && isFullDate(selection.to) && selection.from <= selection.to,
    table: (prepared?.records ?? 0) > 0,
    risk: true,
    write: false,
    done: false,
  }
  return can[step]
}

function prepareFor({ chosen, selection, prepared }: Wizard): Promise<Prepared | null> {
  if (prepared || !chosen) return Promise.resolve(prepared)
  const { agreementId } = chosen.agreement
  return api.sharing.prepare({ agreementId, ...selection, leaveOut: [...selection.leaveOut] })
}

function Footer({ wizard, change, work }: Omit<StepProps, 'usable'> & { readonly work: Work }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const words = useStepWords()
  const at = stepIds.indexOf(wizard.step)
  if (wizard.step === 'done') {
    return (
      <div className={styles['buttons']}>
        <Button
          kind="primary"
          onClick={() => {
            void navigate(paths.sharing)
          }}
        >
          {t('sharing.wizard.toSharing')}
        </Button>
      </div>
    )
  }
  const goTo = (step: StepId | undefined) => {
    work.run(async () => {
      const prepared = step === 'table' ? await prepareFor(wizard) : wizard.prepared
      if (step) change({ step, prepared })
    })
  }
  return (
    <div className={styles['footer']}>
      <p className={styles['soft']}>{words[wizard.step].after}</p>
      {at > 0 && (
        <Button
          onClick={() => {
            goTo(stepIds[at - 1])
          }}
        >
          {t('sharing.wizard.back')}
        </Button>
      )}
      {wizard.step !== 'write' && (
        <Button
          kind="primary"
          busy={work.busy}
          disabled={!canGoOn(wizard)}
          onClick={() => {
            goTo(stepIds[at + 1])
          }}
        >
          {t('sharing.wizard.next')}
        </Button>
      )}
    </div>
  )
}

export function BundleScreen() {
  const { t } = useTranslation()
  const [wizard, setWizard] = useState(start)
  const work = useWork()
  const words = useStepWords()
  const partners = useCall(() => api.sharing.partners({}), [])
  const change = (part: Partial<Wizard>) => {
    setWizard((before) => ({ ...before, ...part }))
  }
  const at = stepIds.indexOf(wizard.step)
  const Body = bodies[wizard.step]
  return (
    <Page title={t('sharing.wizard.title')} width="full">
      <div className={styles['wizard']}>
        <Stepper
          steps={stepIds.map((id, index) => ({
            id,
            label: t(`sharing.wizard.steps.${id}`),
            state:
              index < at || wizard.step === 'done' ? 'done' : index === at ? 'partial' : 'empty',
          }))}
          current={wizard.step}
        />
        <div className={styles['stepBody']}>
          <Section title={words[wizard.step].title}>
            {partners.state === 'failed' && (
              <SharingError error={partners.error} again={partners.again} />
            )}
            {!partners.value && partners.state === 'loading' && <Loading />}
            {partners.value && (
              <Body wizard={wizard} change={change} usable={usableAgreements(partners.value)} />
            )}
          </Section>
          {work.error && <SharingError error={work.error} />}
          <Footer wizard={wizard} change={change} work={work} />
        </div>
      </div>
    </Page>
  )
}
