import { describe, test } from 'vitest'
import { chartThemes } from '../../src/platform/chart/core/palette.ts'
import { NetworkSpec, renderNetwork } from '../../src/platform/chart/index.ts'
import { expectGolden, goldenCases } from './support/golden.ts'

describe.each(goldenCases('network'))('$name', ({ name, input }) => {
  test.each([...chartThemes])('in the %s theme', (theme) => {
    expectGolden(`${name}.${theme}.svg`, renderNetwork(NetworkSpec.parse(input), theme, 'nl'))
  })

  test('on a phone', () => {
    expectGolden(`${name}.narrow.svg`, renderNetwork(NetworkSpec.parse(input), 'light', 'nl', 'narrow'))
  })
})
