import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EarlierReport } from '../../../src/intake/core/earlier-report.ts'
import { summarise } from '../../../src/intake/core/reading-summary.ts'
import { readEarlierReport } from '../../../src/intake/readers/earlier-report/read-earlier-report.ts'
import { accountedFor, linesWithText } from './accounted-for.ts'
import { smallReport } from './small-report.ts'

const whole = smallReport.split('\n')

const anyLine = fc.oneof(
  fc.constantFrom(...new Set(whole)),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll('\n', '')),
  fc.constantFrom(
    '-',
    '• ',
    'OD',
    'OD OD',
    'Draagt',
    'Fase',
    '3.1.1.',
    '\f',
    '☒',
    'Sint-',
    '\u0000',
    '1/1/1 -',
  ),
)

/** One thing that can happen to the lines of a text. */
const damage = fc.record({
  kind: fc.constantFrom('drop', 'repeat', 'insert', 'cut', 'move'),
  at: fc.nat(whole.length),
  count: fc.integer({ min: 1, max: 60 }),
  line: anyLine,
})

function damaged(blows: readonly { kind: string; at: number; count: number; line: string }[]): string {
  const lines = [...whole]
  for (const { kind, at, count, line } of blows) {
    const taken = lines.slice(at, at + count)
    if (kind === 'drop') lines.splice(at, count)
    else if (kind === 'repeat') lines.splice(at, 0, ...taken)
    else if (kind === 'insert') lines.splice(at, 0, line)
    else if (kind === 'cut') lines.splice(at, 1, (lines[at] ?? '').slice(0, count % 12))
    else lines.push(...lines.splice(at, count))
  }
  return lines.join('\n')
}

function expectWholeAccount(text: string) {
  const report = readEarlierReport(text)
  const lines = linesWithText(text)
  expect(accountedFor(report)).toEqual(lines)
  const { understood, boilerplate, notUnderstood } = report.coverage
  expect([report.coverage.lines, understood + boilerplate + notUnderstood]).toEqual([
    lines.length,
    lines.length,
  ])
  expect(EarlierReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  return report
}

describe('a damaged report', () => {
  it('is read without an error, with every line accounted for once', () => {
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 12 }), (blows) => {
        expectWholeAccount(damaged(blows))
      }),
    )
  })

  it('may be no report at all', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 40 }), (lines) => {
        expectWholeAccount(lines.join('\n'))
      }),
    )
  })

  it('is empty when the text is', () => {
    expect(summarise(readEarlierReport('')).coverage).toEqual({
      ...{ lines: 0, understood: 0, boilerplate: 0, notUnderstood: 0 },
    })
  })

  it('never gives a step, a status or a date that the text does not have', () => {
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 12 }), (blows) => {
        const text = damaged(blows)
        fc.pre(!text.includes('☒'))
        const report = readEarlierReport(text)
        const options = report.sheets.flatMap(
          ({ cooperation, politicalResults, participation, conclusion }) => [
            ...[cooperation?.step, politicalResults?.step, participation?.step, conclusion?.status],
          ],
        )
        expect(options.every((option) => option === null || option === undefined)).toBe(true)
        for (const { term } of report.projects) {
          for (const date of [term?.start, term?.end]) {
            if (date) expect(term?.asWritten).toContain(date.slice(0, 4))
          }
        }
      }),
    )
  })
})
