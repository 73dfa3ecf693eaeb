/** @file The words of the menu and the system's dialogs alone: main needs no others, and starts sooner. */
import type { Messages } from './catalogue.ts'
import { menu as en } from './en/menu.ts'
import { menu as fil } from './fil/menu.ts'
import { menu as id } from './id/menu.ts'
import { menu as km } from './km/menu.ts'
import { menu as th } from './th/menu.ts'
import type { Language } from './languages.ts'

export const menuWords: Readonly<Record<Language, Messages['menu']>> = { en, km, th, id, fil }
