import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { api } from './api/client.ts'
import { App } from './app/app.tsx'
import { guessLanguage, startWords } from './i18n/words.ts'

/** Asked before anything is drawn, so that the first picture is the right one. */
const firstState = api.session.state({})
// App shows the failure; here it only must not be called unhandled.
firstState.catch(() => undefined)

async function start(): Promise<void> {
  const [chosen, hidden, lastTile] = await Promise.all([
    api.app.preferences({}).then(
      (preferences) => preferences.language,
      () => null,
    ),
    api.app.hidden({}).catch(() => false),
    api.app.lastTile({}).catch(() => null),
  ])
  const words = await startWords(chosen ?? guessLanguage())
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no place for the screens')
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={words}>
        <App
          firstState={firstState}
          languageChosen={chosen !== null}
          hidden={hidden}
          lastTile={lastTile}
        />
      </I18nextProvider>
    </StrictMode>,
  )
}

void start()
