import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { init, setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Language } from '../core/language.ts'
import { accessibleSvg } from './accessible-svg.ts'
import type { ChartTheme } from './core/palette.ts'
import type { ChartSpec } from './core/spec.ts'
import { type ChartLayout, measureChart } from './geometry.ts'
import { cssTextWidth } from './measure.ts'
import { buildOption } from './option.ts'

use([BarChart, GridComponent, LegendComponent, SVGRenderer])
// Before the first drawing: ECharts keeps the widths it once guessed.
setPlatformAPI({ measureText: (text, font) => ({ width: cssTextWidth(text, font ?? '') }) })

/**
 * The chart as an SVG image with a name and a description. The same chart, theme and language give
 * the same bytes. A wide drawing is 560 pixels, a narrow one 336.
 */
export function renderChart(
  spec: ChartSpec,
  theme: ChartTheme,
  language: Language,
  layout: ChartLayout = 'wide',
): string {
  const geometry = measureChart(spec, language, layout)
  const { width, height } = geometry
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(buildOption(spec, geometry, theme, language))
    return accessibleSvg(chart.renderToSVGString({ useViewBox: true }), spec.title, spec.description)
  } finally {
    chart.dispose()
  }
}
