import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { communicationMatrix, notSaid } from './communication-matrix.ts'

const action = (media: string[], audiences: string[]) => ({ media, audiences })

describe('the channel-by-audience matrix', () => {
  it('counts an action with two media in both rows, and once in the grand total', () => {
    const matrix = communicationMatrix([action(['online', 'print'], ['pers'])])
    expect(matrix).toEqual({
      audiences: ['pers'],
      rows: [
        { medium: 'online', counts: [1], total: 1 },
        { medium: 'print', counts: [1], total: 1 },
      ],
      audienceTotals: [1],
      total: 1,
    })
  })

  it('counts an action with two audiences in both columns, and once in the total of its row', () => {
    const matrix = communicationMatrix([action(['tv'], ['pers', 'partners'])])
    expect(matrix.rows).toEqual([{ medium: 'tv', counts: [1, 1], total: 1 }])
    expect([matrix.audienceTotals, matrix.total]).toEqual([[1, 1], 1])
  })

  it('counts what nobody said in a row and a column of their own, last', () => {
    const matrix = communicationMatrix([action([], []), action([], []), action(['tv'], ['pers'])])
    expect(matrix.audiences).toEqual(['pers', notSaid])
    expect(matrix.rows).toEqual([
      { medium: 'tv', counts: [1, 0], total: 1 },
      { medium: notSaid, counts: [0, 2], total: 2 },
    ])
    expect(matrix.audienceTotals).toEqual([1, 2])
  })

  it('has what occurs most first, then by the alphabet', () => {
    const matrix = communicationMatrix([
      action(['tv', 'radio'], []),
      action(['website'], []),
      action(['website'], []),
    ])
    expect(matrix.rows.map(({ medium }) => medium)).toEqual(['website', 'radio', 'tv'])
  })

  it('of no actions is empty', () => {
    expect(communicationMatrix([])).toEqual({ audiences: [], rows: [], audienceTotals: [], total: 0 })
  })

  const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 })
  const actions = fc.array(fc.record({ media: words, audiences: words }), { maxLength: 30 })

  it('has no cell above its totals, no total above all, and sums that are never below a total', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const { rows, audienceTotals, total } = communicationMatrix(list)
        expect(total).toBe(list.length)
        for (const row of rows) {
          expect(Math.max(...row.counts)).toBeLessThanOrEqual(row.total)
          expect(sum(row.counts)).toBeGreaterThanOrEqual(row.total)
          expect(row.total).toBeLessThanOrEqual(total)
        }
        expect(sum(rows.map((row) => row.total))).toBeGreaterThanOrEqual(total)
        expect(sum(audienceTotals)).toBeGreaterThanOrEqual(total)
      }),
    )
  })

  it('adds up where every action has one medium and one audience', () => {
    const one = fc.constantFrom('a', 'b', 'c').map((word) => [word])
    fc.assert(
      fc.property(fc.array(fc.record({ media: one, audiences: one })), (list) => {
        const { rows, audienceTotals, total } = communicationMatrix(list)
        expect(sum(rows.map((row) => row.total))).toBe(total)
        expect(sum(audienceTotals)).toBe(total)
        expect(sum(rows.flatMap((row) => row.counts))).toBe(total)
      }),
    )
  })
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, number) => so + number, 0)
}
