import type { ChartSpec } from '../../platform/chart/core/spec.ts'
import type { ChartBlock } from '../core/document.ts'
import type { BoundFigure } from '../core/figure.ts'

/** The chart that is drawn from figures: their values, or their words where no value may be shown. */
export function chartSpecOf({ chart }: ChartBlock<BoundFigure>): ChartSpec {
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      values: series.values.map(({ figure }) => figure.value ?? { text: figure.text }),
    })),
  }
}
