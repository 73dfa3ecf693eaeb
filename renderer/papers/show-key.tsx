import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import type { Frame } from './frame.tsx'
import { KeySheet } from './key-sheet.tsx'
import { ShownGroups } from './shown-groups.tsx'
import styles from './papers.module.css'

export interface ShowKeyProps {
  readonly frame: Frame
  readonly recoveryKey: string
  /** Small words above the title: where we are on the way. */
  readonly above?: string | undefined
  /** Left out: what a first key is for. */
  readonly context?: string
  readonly onNext: () => void
  /** Left out: there is no way back. */
  readonly onBack?: () => void
}

/** The key, to print or to write down. */
export function ShowKey(props: ShowKeyProps) {
  const { t } = useTranslation()
  const Frame = props.frame
  return (
    <>
      <div className={styles['screen']}>
        <Frame
          title={t('setup.keyTitle')}
          context={props.context ?? t('setup.keyContext')}
          above={props.above}
          actions={
            <>
              <Button kind="primary" size="large" onClick={props.onNext}>
                {t('setup.keyWritten')}
              </Button>
              <Button
                size="large"
                icon={<Icon name="print" />}
                onClick={() => void api.app.print({})}
              >
                {t('frame.print')}
              </Button>
              {props.onBack !== undefined && (
                <Button size="large" kind="plain" onClick={props.onBack}>
                  {t('frame.back')}
                </Button>
              )}
            </>
          }
        >
          <ShownGroups paper={props.recoveryKey} label={t('setup.keyTitle')} />
          <Notice kind="attention" title={t('setup.keyOnPaper')}>
            <p>{t('setup.keySafe')}</p>
            <p>{t('setup.keyPhoto')}</p>
          </Notice>
        </Frame>
      </div>
      <KeySheet recoveryKey={props.recoveryKey} />
    </>
  )
}
