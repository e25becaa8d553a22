import { type Exact, roundedOf } from '../platform/core/exact.ts'
import type { Language } from '../platform/core/language.ts'
import { defineWords } from '../platform/core/language.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import { type CellContent, csvOf, type WrittenSheet, xlsxOf } from '../platform/sheet/index.ts'
import { exactOf } from './core/cells.ts'
import type {
  CellPlace,
  FigureTable,
  IndicatorCode,
  IndicatorResult,
  IndicatorSeries,
  NamedFigure,
  RecordList,
} from './core/model.ts'
import { periodName } from './core/periods.ts'
import { type Asked, readIndicator, readRecords, readSeries } from './reads.ts'

export const exportSheets = ['table', 'series', 'definition', 'records'] as const
export type ExportSheet = (typeof exportSheets)[number]

interface Export {
  code: IndicatorCode
  asked: Asked
  language: Language
  /** Whether the list of records may be given. */
  withRecords: boolean
}

/** The most records that a file holds. */
const mostRecords = 100_000

const words = defineWords({
  nl: {
    table: 'Tabel',
    series: 'Drie jaar',
    definition: 'Definitie',
    records: 'Registraties',
    total: 'Totaal',
    summary: 'Samengevat',
    year: 'Jaar',
    value: 'Waarde',
    unit: 'Eenheid',
    indicator: 'Indicator',
    title: 'Naam',
    meaning: 'Betekenis',
    version: 'Versie van de definitie',
    valid: 'Geldig vanaf',
    until: 'Geldig tot en met',
    open: 'nog altijd',
    period: 'Periode',
    what: 'Wat',
    date: 'Datum',
    project: 'Project',
    under: 'Telt bij',
    weight: 'Telt voor',
    id: 'Kenmerk',
  },
  en: {
    table: 'Table',
    series: 'Three years',
    definition: 'Definition',
    records: 'Records',
    total: 'Total',
    summary: 'In short',
    year: 'Year',
    value: 'Value',
    unit: 'Unit',
    indicator: 'Indicator',
    title: 'Name',
    meaning: 'Meaning',
    version: 'Version of the definition',
    valid: 'Valid from',
    until: 'Valid until',
    open: 'still',
    period: 'Period',
    what: 'What',
    date: 'Date',
    project: 'Project',
    under: 'Counts under',
    weight: 'Counts for',
    id: 'Id',
  },
})

/** An indicator as a workbook: its table, three years, its definition and, for who may, its records. */
export async function exportXlsx(tx: ReadTransaction, asked: Export): Promise<File> {
  const sheets: WrittenSheet[] = []
  for (const sheet of exportSheets) {
    if (sheet !== 'records' || asked.withRecords) sheets.push(await sheetOf(tx, sheet, asked))
  }
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return new File([new Uint8Array(await xlsxOf(sheets))], `${fileName(asked)}.xlsx`, { type })
}

/** One sheet of an indicator as CSV. */
export async function exportCsv(tx: ReadTransaction, sheet: ExportSheet, asked: Export): Promise<File> {
  const written = await sheetOf(tx, sheet, asked)
  const name = `${fileName(asked)}-${written.name.toLowerCase().replaceAll(' ', '-')}.csv`
  return new File([csvOf(written)], name, { type: 'text/csv;charset=utf-8' })
}

function fileName({ code, asked, language }: Export): string {
  return `indicator-${code}-${periodName(asked, language).replaceAll(' ', '-')}`
}

async function sheetOf(tx: ReadTransaction, sheet: ExportSheet, asked: Export): Promise<WrittenSheet> {
  const { code, language } = asked
  const name = words[language][sheet]
  if (sheet === 'series') return { name, rows: seriesRows(await readSeries(tx, code, asked.asked), language) }
  if (sheet === 'records') {
    const list = await readRecords(tx, { ...asked.asked, code, figure: 'main' }, 0, mostRecords)
    return { name, rows: recordRows(list, language) }
  }
  const result = await readIndicator(tx, code, asked.asked)
  return { name, rows: sheet === 'table' ? tableRows(result, language) : definitionRows(result, asked) }
}

function tableRows(result: IndicatorResult, language: Language): CellContent[][] {
  const said = words[language]
  const { beside } = result
  const summary = [result.headline, ...result.summary]
  return [
    ...figureRows(result, result, 'main', language),
    ...(beside === null
      ? []
      : [[], [beside.label[language]], ...figureRows(result, beside, 'beside', language)]),
    [],
    [said.summary, said.value, said.unit],
    ...summary.map((one) => [one.label[language], namedValue(one, language), one.unit[language]]),
  ]
}

function figureRows(
  result: IndicatorResult,
  { columns, scale }: FigureTable,
  figure: CellPlace['figure'],
  language: Language,
): CellContent[][] {
  const said = words[language]
  const keys = [...columns.map(({ key }) => key), ...(result.totals ? [null] : [])]
  const cells = (row: string | null) =>
    keys.map((breakdown) => inFile(exactOf(result, { figure, row, breakdown }), scale.decimals))
  return [
    [
      result.rowsLabel[language],
      ...columns.map(({ label }) => label[language]),
      ...(result.totals ? [said.total] : []),
    ],
    ...result.rows.map((row) => [row.label[language], ...cells(row.key)]),
    ...(result.totals && result.rows.length > 1 ? [[said.total, ...cells(null)]] : []),
  ]
}

function seriesRows({ title, unit, points, rows, rowsLabel }: IndicatorSeries, language: Language) {
  const valueIn = (point: (typeof points)[number], row: string): CellContent => {
    const cell = point.cells.find((one) => one.row === row)
    if (point.headline === null) return null
    return inFile({ amount: cell?.value ?? 0, divisor: point.scale.divisor }, point.scale.decimals)
  }
  return [
    [`${rowsLabel[language]} (${unit[language]})`, ...points.map(({ year }) => year)],
    ...rows.map((row) => [row.label[language], ...points.map((point) => valueIn(point, row.key))]),
    [
      title[language],
      ...points.map(({ headline }) => (headline === null ? null : namedValue(headline, language))),
    ],
  ]
}

function definitionRows(result: IndicatorResult, { asked, language }: Export): CellContent[][] {
  const said = words[language]
  return [
    [said.indicator, result.code],
    [said.title, result.title[language]],
    [said.meaning, result.sentence[language]],
    [said.unit, result.unit[language]],
    [said.version, result.version],
    [said.valid, result.validFrom],
    [said.until, result.validTo ?? said.open],
    [said.period, periodName(asked, language)],
  ]
}

function recordRows({ records, scale }: RecordList, language: Language): CellContent[][] {
  const said = words[language]
  return [
    [said.what, said.date, said.project, said.under, said.weight, said.id],
    ...records.map((record) => [
      record.label[language],
      record.date,
      record.project,
      record.under[language],
      inFile({ amount: record.weight, divisor: scale.divisor }, scale.decimals),
      record.recordId,
    ]),
  ]
}

function namedValue({ value, decimals, says }: NamedFigure, language: Language): CellContent {
  return says?.[language] ?? inFile(value, decimals)
}

/** A file is reckoned on with: money keeps its cents there. */
function inFile(value: Exact, decimals: number): number | null {
  return roundedOf(value, Math.max(2, decimals))
}
