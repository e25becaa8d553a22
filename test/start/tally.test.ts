import { expect, it } from 'vitest'
import { tally, tallyLine } from '../../scripts/tally.mjs'

function file(status: string, ...tests: string[]) {
  return { status, assertionResults: tests.map((test) => ({ status: test })) }
}

it.each([
  [[file('passed', 'passed', 'passed')], true, '2 passed, 0 failed'],
  [[file('failed', 'passed', 'failed')], false, '1 passed, 1 failed'],
  [[file('passed', 'passed', 'pending', 'todo')], true, '1 passed, 0 failed, 2 skipped'],
  // A file that does not even load has no tests to fail.
  [[file('passed', 'passed'), file('failed')], false, '1 passed, 1 failed'],
  // All tests pass, and still vitest is unhappy: an error outside the tests.
  [[file('passed', 'passed')], false, '1 passed, 1 failed'],
  [[], false, '0 passed, 1 failed'],
  [[file('failed', 'unheard of')], false, '0 passed, 1 failed'],
] as const)('counts %j as it is', (files, ranWell, line) => {
  expect(tallyLine(tally({ testResults: [...files] }, ranWell))).toBe(line)
})
