import { renderChart } from '../platform/chart/index.ts'
import { type Actor, reachOf } from '../platform/core/permissions.ts'
import { reads } from '../platform/http/index.ts'
import { chartOf, seriesChartOf } from './chart-of.ts'
import { indicatorsApi as api } from './core/api.ts'
import type { IndicatorCode } from './core/model.ts'
import { indicatorProblem } from './core/problems.ts'
import { exportCsv, exportXlsx } from './export-indicator.ts'
import { previewMerge } from './preview-merge.ts'
import { namesPeople, readCompared, readIndicator, readOverview, readRecords, readSeries } from './reads.ts'

export const indicatorsEndpoints = {
  list: reads(api.list, ({ tx, input }) => readOverview(tx, input)),
  show: reads(api.show, ({ tx, input }) => readCompared(tx, input.code, input)),
  chart: reads(api.chart, async ({ tx, input }) => {
    const result = await readIndicator(tx, input.code, input)
    return { svg: renderChart(chartOf(result, input.language), input.scheme, input.language, input.layout) }
  }),
  series: reads(api.series, ({ tx, input }) => readSeries(tx, input.code, input)),
  seriesChart: reads(api.seriesChart, async ({ tx, input }) => {
    const chart = seriesChartOf(await readSeries(tx, input.code, input), input.language)
    return { svg: renderChart(chart, input.scheme, input.language, input.layout) }
  }),
  records: reads(api.records, ({ tx, actor, input }) => {
    refuseList(actor, input.code, input.year)
    return readRecords(tx, input, input.after)
  }),
  export: reads(api.export, ({ tx, actor, input }) => {
    const { code, format, sheet, language, ...asked } = input
    const withRecords = maySeeList(actor, code, input.year)
    if (format === 'xlsx') return exportXlsx(tx, { code, asked, language, withRecords })
    if (sheet === 'records') refuseList(actor, code, input.year)
    return exportCsv(tx, sheet, { code, asked, language, withRecords })
  }),
  previewMerge: reads(api.previewMerge, ({ tx, input }) => previewMerge(tx, input)),
}

function maySeeList(actor: Actor, code: IndicatorCode, year: number): boolean {
  return !namesPeople(code, year) || reachOf(actor, 'people.read') !== 'none'
}

/** Throws `records-of-people` for who may see the figure and not the names behind it. */
function refuseList(actor: Actor, code: IndicatorCode, year: number): void {
  if (!maySeeList(actor, code, year)) throw indicatorProblem('records-of-people', { code })
}
