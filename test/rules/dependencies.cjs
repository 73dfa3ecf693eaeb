/** @file Who may import whom. Run through tools/dependencies.mjs, which also checks that modules were read. */

const packages = (names) => `^node_modules/(${names})(/|$)`
const nothingBut = (...allowed) => allowed.join('|')

const rule = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: typeof from === 'string' ? { path: from } : from,
  to,
})

/** Main-process code that may know Electron. */
const electronSide = '^main/(app|files)/|^main/ipc/server\\.ts$|^main/(index|preload)\\.ts$'

module.exports = {
  forbidden: [
    rule('no-cycles', 'Two files that need each other are one file, or need a third.', '', {
      circular: true,
    }),
    rule(
      'no-orphans',
      'A file nobody uses goes.',
      {
        orphan: true,
        pathNot:
          '^test/rules/|^renderer/public/|\\.d\\.ts$|(^|/)(vite|vitest)[^/]*\\.config\\.ts$|\\.test\\.tsx?$|\\.spec\\.ts$',
      },
      {},
    ),
    rule('resolves', 'Every import leads somewhere.', '', {
      couldNotResolve: true,
      pathNot: '^virtual:|^electron$',
    }),
    rule('shared-is-pure', 'shared knows only zod and dates.', '^shared/', {
      pathNot: nothingBut('^shared/', packages('zod|temporal-polyfill')),
    }),
    rule(
      'renderer-knows-shared-only',
      'Screens reach main through the contract.',
      '^renderer/(?!vite)',
      {
        path: '^(main|test|tools)/',
      },
    ),
    rule('renderer-has-no-node', 'The renderer is sandboxed.', '^renderer/(?!vite\\.config)', {
      dependencyTypes: ['core'],
    }),
    rule('main-does-not-know-screens', 'main runs without a face.', '^main/(?!vite)', {
      path: '^(renderer|test|tools)/',
    }),
    rule(
      'electron-in-its-place',
      'Vault, services and parser run without Electron, so tests run them as they are.',
      { pathNot: `${electronSide}|^test/` },
      { path: '^electron$|^node_modules/electron/' },
    ),
    rule('preload-is-small', 'The preload is built to one small file.', '^main/preload[./]', {
      pathNot: nothingBut(
        '^shared/',
        '^main/preload/',
        '^main/ipc/window-messages\\.ts$',
        '^electron$',
        '^node_modules/electron/',
      ),
    }),
    rule(
      'vault-side-stays-inside',
      'What holds keys and rows knows no windows.',
      '^main/(vault|db|services|bundle|report|parser|backup|salvage)/',
      { path: electronSide.replace('files', 'files/(?!write)') },
    ),
    rule(
      'db-knows-db-only',
      'Tables know no services, and of the vault only its types.',
      '^main/db/',
      {
        path: '^main/(?!db/)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'one-file-opens-databases',
      'There the key and the pragmas are set.',
      { path: '^main/', pathNot: '^main/db/database\\.ts$' },
      { path: packages('better-sqlite3-multiple-ciphers|@types/better-sqlite3') },
    ),
    rule(
      'parser-holds-no-keys',
      'What reads files from outside never sees the vault.',
      '^main/parser/|^main/parser-process\\.ts$',
      { path: '^main/(vault|db|services|app|ipc)/' },
    ),
    rule(
      'features-stand-alone',
      'A feature imports its own files and the common parts, never another feature.',
      '^renderer/features/([^/]+)/',
      { path: '^renderer/(features/(?!$1/)|app/)' },
    ),
    rule(
      'controls-know-no-features',
      'Controls, form and client serve every feature.',
      '^renderer/(ui|form|papers|api|i18n|approval)/|^renderer/paths\\.ts$',
      { path: '^renderer/(features|app)/' },
    ),
    rule('ui-knows-no-client', 'Controls are drawn from what they are given.', '^renderer/ui/', {
      path: '^renderer/(form|papers|api|approval|paths)',
    }),
    rule(
      'mantine-is-wrapped',
      'Screens use our own controls.',
      { path: '^renderer/', pathNot: '^renderer/(ui|app)/|^renderer/main\\.tsx$' },
      { path: packages('@mantine/.+') },
    ),
    rule('no-test-code-in-the-product', 'The product knows no tests.', '^(main|renderer|shared)/', {
      path: '^test/|' + packages('vitest|fast-check|playwright-core'),
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg|woff|woff2|png)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts'],
    },
  },
}
