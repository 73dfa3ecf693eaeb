/** @file All words of all languages. A word missing in any language does not compile. */
import type { Language } from './languages.ts'
import { en } from './en.ts'
import { fil } from './fil.ts'
import { id } from './id.ts'
import { km } from './km.ts'
import { th } from './th.ts'
import type { Translated } from './translated.ts'

export type Messages = Translated<typeof en>

export const catalogue: Readonly<Record<Language, Messages>> = { en, km, th, id, fil }
