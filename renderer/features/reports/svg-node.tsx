/**
 * @file Draws what ECharts has laid out as React elements. Left to itself its SVG painter writes `style`
 * attributes and empties its root through innerHTML; our content security policy and trusted types
 * refuse both. As React elements, styles are set one property at a time, which is allowed.
 */
import { createElement, type CSSProperties, type ReactElement } from 'react'
import { z } from 'zod'

export interface SvgNode {
  readonly tag: string
  readonly key: string
  readonly attrs: Readonly<Record<string, string | number | boolean | undefined>>
  readonly children?: readonly SvgNode[] | undefined
  readonly text?: string | undefined
}

export const svgNode: z.ZodType<SvgNode> = z.object({
  tag: z.enum([
    'svg',
    'g',
    'path',
    'rect',
    'text',
    'tspan',
    'line',
    'circle',
    'defs',
    'clipPath',
    'polyline',
  ]),
  key: z.string(),
  attrs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.undefined()])),
  get children() {
    return z.array(svgNode).optional()
  },
  text: z.string().optional(),
})

const camel = (name: string): string =>
  name.replaceAll(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase())

function styleOf(text: string): CSSProperties {
  return Object.fromEntries(
    text
      .split(';')
      .filter((rule) => rule.includes(':'))
      .map((rule) => {
        const colon = rule.indexOf(':')
        return [camel(rule.slice(0, colon).trim()), rule.slice(colon + 1).trim()]
      }),
  )
}

/** Name spaces are React's business; `ecmeta_` is for scripts that we do not have. */
const dropped = /^(xmlns|version|baseProfile|ecmeta_|class)/

function propsOf({ attrs }: SvgNode): Record<string, unknown> {
  const props: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(attrs)) {
    if (value === undefined || dropped.test(name)) continue
    props[camel(name)] = name === 'style' ? styleOf(String(value)) : value
  }
  return props
}

export function drawn(node: SvgNode, index = 0): ReactElement {
  const children = (node.children ?? []).map(drawn)
  return createElement(
    node.tag,
    { ...propsOf(node), key: `${node.key}-${String(index)}` },
    node.text ?? children,
  )
}
