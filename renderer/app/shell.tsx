import { Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation } from 'react-router'
import { useSignedIn } from '../api/signed-in.ts'
import { HelpTopic } from '../features/help/help-topic.tsx'
import { topicOf } from '../features/help/topics.ts'
import { paths } from '../paths.ts'
import { Loading } from '../ui/loading.tsx'
import { PracticeBand } from '../ui/practice-band.tsx'
import { SidePanel, SidePanelPlace } from '../ui/side-panel.tsx'
import { DismissableWarning } from './dismissable-warning.tsx'
import { useMissingRight } from './needed-right.ts'
import { NotYours } from './not-yours.tsx'
import { HalfTypedNotice } from './half-typed-notice.tsx'
import { Rail } from './rail.tsx'
import { useCommands } from './use-commands.ts'
import { useNotedCopies } from './use-copies.ts'
import { useHalfTyped } from './use-half-typed.ts'
import { useKeepPlace } from './use-keep-place.ts'
import styles from './shell.module.css'

/** The frame: rail, content, and room for one panel beside it. */
export function Shell() {
  const { t } = useTranslation()
  const { office } = useSignedIn()
  const { pathname } = useLocation()
  const missing = useMissingRight()
  useKeepPlace()
  useNotedCopies()
  const halfTyped = useHalfTyped()
  const [panelPlace, setPanelPlace] = useState<HTMLElement | null>(null)
  const [helpOpen, setHelpOpen] = useState(false)
  const content = useRef<HTMLElement>(null)
  useCommands(content, () => {
    setHelpOpen((open) => !open)
  })
  return (
    <SidePanelPlace value={panelPlace}>
      <div className={styles['window']}>
        <a
          className={styles['skip']}
          href="#content"
          onClick={(event) => {
            event.preventDefault()
            content.current?.focus()
          }}
        >
          {t('frame.skipToContent')}
        </a>
        {office === 'practice' && <PracticeBand />}
        <div className={styles['frame']}>
          <Rail />
          <main id="content" ref={content} tabIndex={-1} className={styles['content']}>
            {pathname !== paths.home && <DismissableWarning />}
            <HalfTypedNotice {...halfTyped} />
            <Suspense fallback={<Loading />}>
              {missing === null ? <Outlet /> : <NotYours right={missing} />}
            </Suspense>
          </main>
          <div ref={setPanelPlace} className={styles['panel']} />
        </div>
      </div>
      {panelPlace !== null && (
        <SidePanel
          title={t('frame.help')}
          open={helpOpen}
          floats
          onClose={() => {
            setHelpOpen(false)
          }}
        >
          <HelpTopic topic={topicOf(pathname)} inPanel />
        </SidePanel>
      )}
    </SidePanelPlace>
  )
}
