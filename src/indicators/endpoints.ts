import { renderChart } from '../platform/chart/index.ts'
import { reads } from '../platform/http/index.ts'
import { chartOf } from './chart-of.ts'
import { indicatorsApi as api } from './core/api.ts'
import { readIndicator, readIndicators, readRecords } from './reads.ts'

export const indicatorsEndpoints = {
  list: reads(api.list, ({ tx, input }) => readIndicators(tx, input.year, input)),
  show: reads(api.show, ({ tx, input }) => readIndicator(tx, input.code, input.year, input)),
  chart: reads(api.chart, async ({ tx, input }) => {
    const result = await readIndicator(tx, input.code, input.year, input)
    return { svg: renderChart(chartOf(result, input.language), input.scheme, input.language, input.layout) }
  }),
  records: reads(api.records, ({ tx, input }) => readRecords(tx, input, input.after)),
}
