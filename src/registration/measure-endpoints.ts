import { renderChart } from '../platform/chart/index.ts'
import { brusselsDate } from '../platform/core/calendar-date.ts'
import { reads, writes } from '../platform/http/index.ts'
import { addMeasure } from './add-measure.ts'
import { changeMeasure } from './change-measure.ts'
import { measuresApi as api } from './core/measure-api.ts'
import { correctMeasureValue } from './correct-measure-value.ts'
import { measureChartOf } from './measure-chart.ts'
import { readMeasure, readMeasures } from './measure-reads.ts'
import { noteMeasureValue } from './note-measure-value.ts'
import { withdrawMeasure } from './withdraw-measure.ts'
import { withdrawMeasureValue } from './withdraw-measure-value.ts'

/** The endpoints of the projects' own indicators. */
export const measuresEndpoints = {
  list: reads(api.list, ({ tx, input }) => readMeasures(tx, input.projectId)),
  show: reads(api.show, ({ tx, input }) => readMeasure(tx, input.id)),
  chart: reads(api.chart, async ({ tx, input: { id, year, language, scheme, layout } }) => {
    const spec = measureChartOf(await readMeasure(tx, id), language, year)
    return { svg: renderChart(spec, scheme, language, layout) }
  }),
  add: writes(api.add, ({ tx, actor, input }) => addMeasure(tx, actor, input)),
  change: writes(api.change, ({ tx, actor, input }) => changeMeasure(tx, actor, input)),
  note: writes(api.note, ({ tx, actor, input, now }) =>
    noteMeasureValue(tx, actor, input, brusselsDate(now)),
  ),
  correctValue: writes(api.correctValue, ({ tx, actor, input, now }) =>
    correctMeasureValue(tx, actor, input, brusselsDate(now)),
  ),
  withdrawValue: writes(api.withdrawValue, ({ tx, actor, input, now }) =>
    withdrawMeasureValue(tx, actor, input, now),
  ),
  withdraw: writes(api.withdraw, ({ tx, actor, input, now }) => withdrawMeasure(tx, actor, input, now)),
}
