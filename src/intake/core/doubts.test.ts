import { describe, expect, it } from 'vitest'
import { doubtCodes, doubtSentence } from './doubts.ts'

describe('doubtSentence', () => {
  it('puts the words of the report in the sentence as they are', () => {
    expect(doubtSentence('impossible-date', '$&31/4')).toEqual({
      nl: '“$&31/4” is geen bestaande datum. De datum blijft leeg; vul zelf de juiste dag in.',
      en: '“$&31/4” is not a date that exists. The date stays empty; fill in the right day.',
    })
  })

  it.each(doubtCodes)('is a whole sentence in both languages for %s', (code) => {
    for (const sentence of Object.values(doubtSentence(code, 'Huurpunt'))) {
      expect(sentence).toMatch(/^[“A-Z].*\.$/)
      expect(sentence).not.toContain('{')
    }
  })
})
