import { frame } from './en/frame.ts'
import { home } from './en/home.ts'
import { setup } from './en/setup.ts'
import { intake } from './en/intake.ts'
import { cases } from './en/cases.ts'
import { duplicates } from './en/duplicates.ts'
import { people } from './en/people.ts'
import { reports } from './en/reports.ts'
import { sharing } from './en/sharing.ts'
import { office } from './en/office.ts'
import { definitions } from './en/definitions.ts'
import { exchange } from './en/exchange.ts'
import { help } from './en/help.ts'
import { helpMore } from './en/help-more.ts'
import { translations } from './en/translations.ts'
import { codebookChanges } from './en/codebook-changes.ts'
import { menu } from './en/menu.ts'
import { about } from './en/about.ts'

export const en = {
  frame,
  home,
  setup,
  intake,
  cases,
  people,
  duplicates,
  reports,
  sharing,
  office,
  definitions,
  exchange,
  help: { ...help, ...helpMore },
  about,
  codebookChanges,
  translations,
  menu,
}
