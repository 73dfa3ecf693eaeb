import { useMemo } from 'react'
import { BarChart as Bars } from 'echarts/charts'
import { AriaComponent, GridComponent } from 'echarts/components'
import { init, use as register, type ComposeOption } from 'echarts/core'
import type { BarSeriesOption } from 'echarts/charts'
import type { GridComponentOption } from 'echarts/components'
import { SVGRenderer } from 'echarts/renderers'
import type { Bar } from './bars.ts'
import { brokenLabel } from './broken-label.ts'
import { drawn, svgNode, type SvgNode } from './svg-node.tsx'

register([Bars, GridComponent, AriaComponent, SVGRenderer])

type Option = ComposeOption<BarSeriesOption | GridComponentOption>

/** Drawn at the width of the printed page; the screen scales it. */
const pageWidth = 660
/** Room for one line of a label; Khmer signs stack above and below it. */
const lineHeight = 22
const labelWidth = 208

interface Look {
  readonly ink: string
  readonly soft: string
  readonly bar: string
  readonly line: string
  readonly font: string
  readonly language: string
}

/** The tokens, because a chart cannot read style sheets. */
function lookOf(): Look {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string): string => style.getPropertyValue(name).trim()
  return {
    ink: token('--ink'),
    soft: token('--soft'),
    bar: token('--action'),
    line: token('--faint'),
    font: token('--font'),
    language: document.documentElement.lang,
  }
}

/** Numbers stand at the end of their bars, so that neither grid nor legend is needed. */
function optionOf(
  bars: readonly Bar[],
  labels: readonly string[],
  hiddenWord: string,
  look: Look,
): Option {
  const text = { fontFamily: look.font, fontSize: 13, color: look.ink }
  return {
    animation: false,
    textStyle: text,
    grid: { left: 220, right: 64, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...labels],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.line } },
      axisLabel: { ...text, lineHeight, interval: 0 },
    },
    series: [
      {
        type: 'bar',
        barWidth: 16,
        silent: true,
        itemStyle: { color: look.bar },
        label: { show: true, position: 'right', ...text },
        data: bars.map(({ persons }) => ({
          value: persons ?? 0,
          label:
            persons === null
              ? { formatter: `• ${hiddenWord}`, color: look.soft }
              : { formatter: String(persons) },
        })),
      },
    ],
  }
}

/** The SVG painter's own name for what it draws; its public form is a string, which we cannot insert. */
interface SvgPainter {
  renderToVNode(options: { readonly useViewBox: boolean }): unknown
}

function isSvgPainter(painter: object): painter is SvgPainter {
  return 'renderToVNode' in painter
}

function laidOut(option: Option, height: number): SvgNode | null {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: pageWidth, height })
  try {
    chart.setOption(option)
    const zr = chart.getZr()
    zr.flush()
    return isSvgPainter(zr.painter)
      ? svgNode.parse(zr.painter.renderToVNode({ useViewBox: true }))
      : null
  } finally {
    chart.dispose()
  }
}

export function BarChart(props: {
  readonly bars: readonly Bar[]
  readonly hiddenWord: string
  readonly label: string
}) {
  const { bars, hiddenWord, label } = props
  const node = useMemo(() => {
    const look = lookOf()
    const labels = bars.map((bar) =>
      brokenLabel(bar.label, {
        width: labelWidth,
        font: `13px ${look.font}`,
        language: look.language,
      }),
    )
    const lines = Math.max(...labels.map((text) => text.split('\n').length))
    const height = bars.length * (lines * lineHeight + 8)
    return laidOut(optionOf(bars, labels, hiddenWord, look), height)
  }, [bars, hiddenWord])
  return (
    <div role="img" aria-label={label}>
      {node && drawn(node)}
    </div>
  )
}
