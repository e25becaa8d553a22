import { plainSpelling } from '../../network/core/spellings.ts'
import {
  type FundingSource,
  fundingSourceNames,
  type Purpose,
  purposeNames,
} from '../../organisation/core/staff-model.ts'
import { Cents, FteHundredths, Minutes } from '../../platform/core/amounts.ts'
import {
  addDays,
  type CalendarDate,
  calendarDate,
  parseCalendarDate,
} from '../../platform/core/calendar-date.ts'
import { parseDecimal } from '../../platform/core/decimal.ts'
import type { Bilingual } from '../../platform/core/language.ts'

/** What a cell says, or `null` when it cannot be read. Every reader takes text as people and Excel write it. */
export type CellReader<V> = (text: string) => V | null

/** The first and last day that a number alone is taken for: 1954 to 2119, so that *2021* is no day. */
const [firstSerial, lastSerial] = [20_000, 80_000]
/** Day 0 of Excel's calendar, which has a 29 February 1900. */
const serialZero = calendarDate('1899-12-30')

/** A date: 2021-03-16, 16/3/2021, 16-03-2021, 16.3.21, with or without a time, or Excel's own number of the day. */
export const dateIn: CellReader<CalendarDate> = (text) => {
  const bare = text.replace(/[ T]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/, '').trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare)
  if (iso) return dateOf(iso[1], iso[2], iso[3])
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(bare)
  if (dayFirst) return dateOf(fullYear(dayFirst[3] ?? ''), dayFirst[2], dayFirst[1])
  const serial = /^\d{5}$/.test(bare) ? Number(bare) : 0
  return serial >= firstSerial && serial <= lastSerial ? addDays(serialZero, serial) : null
}

function dateOf(year = '', month = '', day = ''): CalendarDate | null {
  return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Two digits are taken as Excel takes them: up to 29 is this century. */
function fullYear(year: string): string {
  if (year.length === 4) return year
  return Number(year) < 30 ? `20${year}` : `19${year}`
}

/** A number of FTE: 0,8 or 80%, from 0,01 to 2. */
export const fteIn: CellReader<FteHundredths> = (text) => {
  const percent = /^(.*\S)\s*%$/.exec(text)
  const hundredths =
    percent?.[1] === undefined ? parseDecimal(bareNumber(text), 2) : parseDecimal(percent[1], 0)
  return hundredths !== null && hundredths >= 1 && hundredths <= 200 ? FteHundredths.parse(hundredths) : null
}

/** An amount of money: 12.500,50 or 12,500.50, with or without a euro sign; it may be below zero. */
export const amountIn: CellReader<Cents> = (text) => {
  const cents = parseDecimal(bareNumber(text), 2)
  return cents === null ? null : Cents.parse(cents)
}

function bareNumber(text: string): string {
  return text.replace(/^(-?)\s*(?:€|eur|euro)\s*/i, '$1').replace(/\s*(?:€|eur|euro|vte|fte)$/i, '')
}

/** A length of time: 7,5 or 7:30 or 7u30, in whole minutes. */
export const minutesIn: CellReader<Minutes> = (text) => {
  const clock = /^(\d{1,4})\s*(?::|[uh])\s*([0-5]?\d)?(?::00)?$/i.exec(text)
  if (clock) return positive(Number(clock[1]) * 60 + Number(clock[2] ?? 0))
  const hundredths = parseDecimal(text.replace(/\s*(?:uur|uren|u|h|hours?)\.?$/i, ''), 2)
  return hundredths === null ? null : positive(Math.round((hundredths * 60) / 100))
}

function positive(minutes: number): Minutes | null {
  return minutes > 0 && minutes <= 100_000 ? Minutes.parse(minutes) : null
}

export const yearIn: CellReader<number> = (text) => {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  return year >= 1990 && year <= 2100 ? year : null
}

const yes = new Set(['ja', 'j', 'yes', 'y', 'x', 'v', 'waar', 'true', '1'])
const no = new Set(['nee', 'neen', 'n', 'no', 'onwaar', 'false', '0'])

export const yesIn: CellReader<boolean> = (text) => {
  const plain = plainSpelling(text)
  return yes.has(plain) ? true : no.has(plain) ? false : null
}

/** *formeel*, *informeel*, or an answer to whether it is formal. */
export const formalIn: CellReader<boolean> = (text) => {
  const plain = plainSpelling(text)
  if (/^informe?[ae]l$/.test(plain)) return false
  return /^forme?[ae]l$/.test(plain) ? true : yesIn(text)
}

const sourceWords: Readonly<Record<FundingSource, readonly string[]>> = {
  envelope: ['envelop', 'decretale enveloppe', 'decreet', 'envelope'],
  local: ['lokaal', 'lokale besturen', 'gemeente', 'stad', 'ocmw', 'local', 'municipality'],
  flemish: ['vlaams', 'vlaanderen', 'flemish', 'flanders'],
  federal: ['federaal', 'federal'],
  european: ['europees', 'europa', 'eu', 'european', 'europe'],
  fund: ['fondsen', 'foundation', 'stichting'],
  own: ['eigen', 'eigen inkomsten', 'own'],
}

export const sourceIn: CellReader<FundingSource> = (text) => coded(fundingSourceNames, sourceWords, text)

const purposeWords: Readonly<Record<Purpose, readonly string[]>> = {
  theme: [],
  project: [],
  transversal: ['transversale actie', 'alle themas'],
  overhead: ['omkadering', 'algemeen'],
}

export const purposeIn: CellReader<Purpose> = (text) => coded(purposeNames, purposeWords, text)

function coded<Code extends string>(
  names: Readonly<Record<Code, Bilingual>>,
  others: Readonly<Record<Code, readonly string[]>>,
  text: string,
): Code | null {
  const plain = plainSpelling(text).replace(/[’']/g, '')
  const codes = Object.keys(names) as Code[]
  const found = codes.find((code) =>
    [names[code].nl, names[code].en, ...others[code]].some((name) => plainSpelling(name) === plain),
  )
  return found ?? null
}

/** A dash is how a sheet says that there is nothing. */
export function isEmptyCell(text: string): boolean {
  return /^[-–—]?$/.test(text)
}

/** The errors that Excel leaves in a cell, in any language: #DIV/0!, #WAARDE!, #NAAM?, #N/B. */
const formulaError = /^#(?:\p{Lu}+(?:\/\d)?[!?]|N\/[AB])$/u

/** A formula, or the error of one: never taken for what it might have been. A number may have its sign. */
export function isFormula(text: string): boolean {
  if (/^[=@]/.test(text) || formulaError.test(text)) return true
  return /^[+-]/.test(text) && parseDecimal(bareNumber(text).replace(/\s*%$/, ''), 9) === null
}
