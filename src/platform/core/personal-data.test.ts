import { describe, expect, it } from 'vitest'
import { judgeText, refuseIdentifiers } from './personal-data.ts'

describe('refuseIdentifiers', () => {
  it.each([
    ['holds-email', 'Mail naar an@voorbeeld.be'],
    ['holds-iban', 'Stort op BE68 5390 0754 7034'],
    ['holds-national-number', 'Mevrouw, 85.07.30-033.28'],
  ])('refuses with %s', (code, text) => {
    expect(() => refuseIdentifiers(['Een gewone zin.', text])).toThrow(expect.objectContaining({ code }))
  })

  it('lets pass what only may be one: a phone number can be that of an office', () => {
    expect(() => refuseIdentifiers(['Bel de dienst op 011 22 33 44', 'In 2021 waren er 1.451'])).not.toThrow()
  })
})

it('asks about what may be a phone number', () => {
  const { refusals, questions } = judgeText('Bel 0478 12 34 56')
  expect([refusals, questions.map(({ code }) => code)]).toEqual([[], ['holds-phone']])
})
