import type { ChartSpec } from '../platform/chart/index.ts'
import { formatMonth, yearOf } from '../platform/core/calendar-date.ts'
import { formatDecimal } from '../platform/core/decimal.ts'
import type { Language } from '../platform/core/language.ts'
import { foldNames, type MeasureWithValues, type Thousandths } from './core/measure-model.ts'
import { foldValues, stepOf } from './core/measure-rules.ts'

const words = {
  nl: {
    noted: 'genoteerd',
    target: 'streefwaarde',
    none: 'geen',
    ofYear: (name: string, year: number) => `${name} per maand in ${year}`,
    perYear: (name: string) => `${name} per jaar`,
    latest: (year: number, figure: string, unit: string) => `In ${year}: ${figure} ${unit}.`,
    empty: 'Er is nog niets genoteerd.',
  },
  en: {
    noted: 'noted',
    target: 'target',
    none: 'none',
    ofYear: (name: string, year: number) => `${name} by month in ${year}`,
    perYear: (name: string) => `${name} by year`,
    latest: (year: number, figure: string, unit: string) => `In ${year}: ${figure} ${unit}.`,
    empty: 'Nothing was noted yet.',
  },
} satisfies Record<Language, unknown>

/** The picture of a measure: the months of one year, or its years beside what was aimed at. */
export function measureChartOf(
  measure: MeasureWithValues,
  language: Language,
  year: number | undefined,
): ChartSpec {
  const { name, unit, fold, decimals } = measure
  const common = {
    description: descriptionOf(measure, language, year),
    unit: `${unit} (${foldNames[fold][language]})`,
    fractionDigits: decimals,
  }
  return year === undefined
    ? { ...common, kind: 'bars', title: words[language].perYear(name), ...yearsIn(measure, language) }
    : {
        ...common,
        kind: 'bars',
        title: words[language].ofYear(name, year),
        ...monthsIn(measure, language, year),
      }
}

type Bars = Pick<ChartSpec, 'categories' | 'series'>

function yearsIn({ years }: MeasureWithValues, language: Language): Bars {
  const { noted, target, none } = words[language]
  const inOrder = [...years].reverse()
  const aimed = inOrder.some((one) => one.target !== null)
  const series = [
    { label: noted, tone: tone(0), values: inOrder.map(({ figure }) => barOf(figure, none)) },
    { label: target, tone: tone(4), values: inOrder.map((one) => barOf(one.target, none)) },
  ]
  return {
    categories: inOrder.map((one) => ({ label: String(one.year), tone: tone(0) })),
    series: series.slice(0, aimed ? 2 : 1),
  }
}

function monthsIn({ values, fold, decimals }: MeasureWithValues, language: Language, year: number): Bars {
  const counting = values.filter(({ on, withdrawn }) => withdrawn === null && yearOf(on) === year)
  const months = Array.from({ length: 12 }, (_, index) => index + 1)
  const inMonth = (month: number) => counting.filter(({ on }) => Number(on.slice(5, 7)) === month)
  return {
    categories: months.map((month) => ({ label: formatMonth(month, language), tone: tone(0) })),
    series: [
      {
        label: words[language].noted,
        tone: tone(0),
        values: months.map((month) =>
          barOf(foldValues(fold, inMonth(month), decimals), words[language].none),
        ),
      },
    ],
  }
}

const tone = (index: number) => ({ family: 'kinds' as const, index })

/** A month or year without a value has no bar: nothing noted is not zero. */
function barOf(figure: Thousandths | null, none: string) {
  return figure === null ? { text: none } : figure / 1000
}

function descriptionOf(measure: MeasureWithValues, language: Language, year: number | undefined): string {
  const { unit, decimals, years } = measure
  const latest = years.find((one) => one.figure !== null && (year === undefined || one.year === year))
  if (latest?.figure == null) return words[language].empty
  const figure = formatDecimal(latest.figure / stepOf(decimals), decimals, language)
  return words[language].latest(latest.year, figure, unit)
}
