import { describe, test } from 'vitest'
import { chartThemes } from '../../src/platform/chart/core/palette.ts'
import { ChartSpec, renderChart } from '../../src/platform/chart/index.ts'
import { expectGolden, goldenCases } from './support/golden.ts'

describe.each(goldenCases('chart'))('$name', ({ name, input }) => {
  test.each([...chartThemes])('in the %s theme', (theme) => {
    expectGolden(`${name}.${theme}.svg`, renderChart(ChartSpec.parse(input), theme, 'nl'))
  })
})
