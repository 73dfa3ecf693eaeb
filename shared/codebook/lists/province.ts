/** @file Provinces of the countries this office's neighbours are in: ISO 3166-2, first level. */
import { codeList } from '../code-list.ts'
import { provinceNames } from './province-names.ts'

/** The countries whose provinces are asked. */
export const countriesWithProvinces = ['KH', 'ID', 'PH', 'TH'] as const

export const province = codeList(
  'province',
  'ISO 3166-2, first-level areas of Cambodia, Indonesia, the Philippines and Thailand',
  provinceNames.map(({ code }) => ({ code, htcds: null })),
  { searchable: true },
)

const labels: ReadonlyMap<string, string> = new Map(
  provinceNames.map(({ code, latin, native }) => [
    code,
    native === null ? latin : `${latin} · ${native}`,
  ]),
)

/** `null`: no such province. */
export const provinceLabel = (code: string): string | null => labels.get(code) ?? null
