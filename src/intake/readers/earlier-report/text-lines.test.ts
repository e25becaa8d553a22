import { describe, expect, it } from 'vitest'
import { textLines } from './text-lines.ts'

describe('textLines', () => {
  it('keeps the number of each line that is not blank, and single spaces', () => {
    const lines = textLines('Een \n\n\ttwee   drie \n')
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [1, 'Een'],
      [3, 'twee drie'],
    ])
  })

  it('sees an empty paragraph in more than one blank line', () => {
    const lines = textLines('Een\n\ntwee\n\n\n\ndrie')
    expect(lines.map(({ afterGap }) => afterGap)).toEqual([false, false, true])
  })

  it('sees a new page in a line that is set in right under the one above, or in a form feed', () => {
    const lines = textLines('Een\n twee\n\n drie\n\n\n\n\fvier')
    expect(lines.map(({ startsPage }) => startsPage)).toEqual([false, true, false, true])
    expect(lines.map(({ afterGap }) => afterGap)).toEqual([false, false, false, false])
  })

  it('tells a typed space at the end of a line from none, also with Windows line ends', () => {
    const lines = textLines('hulp- \r\n\r\nSint-\r\n')
    expect(lines.map(({ endsInSpace }) => endsInSpace)).toEqual([true, false])
  })
})
