/**
 * Counts a vitest JSON report. A file that failed before its first test counts as one failed test, so
 * that it cannot hide; `ranWell` is what vitest itself concluded, errors outside tests included.
 */
export function tally(report, ranWell) {
  const count = { passed: 0, failed: 0, skipped: 0 }
  for (const file of report.testResults) {
    const tests = file.assertionResults.map(({ status }) => outcomes[status] ?? 'failed')
    if (file.status === 'failed' && !tests.includes('failed')) tests.push('failed')
    for (const outcome of tests) count[outcome] += 1
  }
  if (!ranWell && count.failed === 0) count.failed = 1
  return count
}

const outcomes = {
  passed: 'passed',
  pending: 'skipped',
  skipped: 'skipped',
  todo: 'skipped',
  disabled: 'skipped',
}

/** `12 passed, 0 failed`, and the skipped ones when there are any. */
export function tallyLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
