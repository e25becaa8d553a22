import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screen } from './screening.ts'

const kinds = (text: string) => screen(text).map(({ kind }) => kind)
const found = (text: string) => screen(text).map(({ from, to }) => text.slice(from, to))

describe('a national number', () => {
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  const written = [
    (d: string, c: string) => `${d.slice(0, 2)}.${d.slice(2, 4)}.${d.slice(4, 6)}-${d.slice(6)}.${c}`,
    (d: string, c: string) => `${d.slice(0, 2)} ${d.slice(2, 4)} ${d.slice(4, 6)} ${d.slice(6)} ${c}`,
    (d: string, c: string) => `${d}${c}`,
  ]

  it('is found in every form of writing, before and since 2000', () => {
    const body = fc.integer({ min: 0, max: 999_999_999 })
    fc.assert(
      fc.property(body, fc.boolean(), fc.constantFrom(...written), (value, since2000, write) => {
        const check = 97 - (((since2000 ? 2_000_000_000 : 0) + value) % 97)
        const number = write(digits(value, 9), digits(check, 2))
        expect(found(`Bel ${number} morgen`)).toEqual([number])
        expect(screen(number)).toMatchObject([{ kind: 'national-number', certain: true }])
      }),
    )
  })

  it('with check digits that do not fit is none', () => {
    const body = fc.integer({ min: 100_000_000, max: 999_999_999 })
    fc.assert(
      fc.property(body, fc.integer({ min: 0, max: 99 }), (value, check) => {
        fc.pre(check !== 97 - (value % 97) && check !== 97 - ((2_000_000_000 + value) % 97))
        expect(kinds(`x ${value}${digits(check, 2)}`)).not.toContain('national-number')
      }),
    )
  })
})

describe('an account number', () => {
  it.each(['BE68539007547034', 'BE68 5390 0754 7034', 'be68 5390 0754 7034', 'NL91 ABNA 0417 1643 00'])(
    '%s is found, whatever words follow it',
    (iban) => {
      for (const after of ['', '.', ' op', ' van An', ' voor de huur van juni', ', dank', ' 20 euro']) {
        expect(found(`Stort op ${iban}${after}`), after).toEqual([iban])
      }
      expect(screen(iban)).toMatchObject([{ kind: 'iban', certain: true }])
    },
  )

  it('with one digit changed is none', () => {
    const iban = 'BE68539007547034'
    const place = fc.integer({ min: 4, max: iban.length - 1 })
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 9 }), (at, digit) => {
        fc.pre(iban[at] !== String(digit))
        expect(kinds(`${iban.slice(0, at)}${digit}${iban.slice(at + 1)}`)).toEqual([])
      }),
    )
  })
})

describe('an e-mail address', () => {
  it.each(['an@voorbeeld.be', 'an.de-wit+buurt@mail.voorbeeld.be', 'zoé@voorbeeld.be'])(
    '%s is found',
    (email) => {
      expect(found(`Mail (${email}), graag`)).toEqual([email])
      expect(screen(email)).toMatchObject([{ kind: 'email', certain: true }])
    },
  )

  it.each(['@buurthuis', 'an@thuis', 'om 10u @ het plein.'])('%s is none', (text) => {
    expect(kinds(text)).toEqual([])
  })
})

describe('a phone number', () => {
  it.each([
    '0475/12.34.56',
    '0475 12 34 56',
    '0475-123456',
    '+32 475 12 34 56',
    '0032475123456',
    '09 223 45 67',
  ])('%s is asked about', (phone) => {
    expect(screen(`tel.${phone} bellen`)).toMatchObject([{ kind: 'phone', certain: false }])
    expect(found(`Bel ${phone}!`)).toEqual([phone])
  })
})

it.each([
  'Looptijd 1/1/2010 - 31/12/2023',
  'Van 01/01/2010 tot 31/12/2023',
  'Besluit 2021.1234 van 17-07-2014',
  '9000 Gent, 1000 Brussel en 2018 Antwerpen',
  'Dossier 2021/00123, bedrag 1.451,50 euro',
  '12 gezinnen, 345 deelnames, 0 klachten',
  'Ondernemingsnummer 0123.45',
  'van 9u30 tot 12u00, zaal 0.04',
  '',
])('%j holds nothing personal', (text) => {
  expect(screen(text)).toEqual([])
})

it('names what it finds in the order of the text, without overlap', () => {
  const text = 'an@voorbeeld.be of 0475/12.34.56, BE68 5390 0754 7034, 85.07.30-033.28'
  expect(kinds(text)).toEqual(['email', 'phone', 'iban', 'national-number'])
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 BE.@-/+an') }), (random) => {
      const places = screen(random).flatMap(({ from, to }) => [from, to])
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }),
  )
})
