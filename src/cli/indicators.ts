import { exactOf, formatValue } from '../indicators/core/cells.ts'
import { IndicatorCode, type IndicatorResult } from '../indicators/core/model.ts'
import { readIndicator, readIndicators, readRecords } from '../indicators/index.ts'
import { chooseOrganisation } from '../platform/auth/organisations.ts'
import { formatExact } from '../platform/core/exact.ts'
import { defineWords, formatNumber, type Language } from '../platform/core/language.ts'
import { type ReadTransaction, reading } from '../platform/db/transaction.ts'
import { parseYear } from './arguments.ts'
import { print, printJson, printTable } from './output.ts'
import { commandProblem } from './problems.ts'
import { withDatabase } from './with-database.ts'

interface Options {
  code?: string
  theme?: string
  column?: string
  records?: boolean
  organisation?: string
  language: Language
  json?: boolean
}

const words = defineWords({
  nl: {
    total: 'totaal',
    together: 'samen',
    figure: 'cijfer',
    records: 'registraties',
    notKnown: 'niet gekend',
  },
  en: { total: 'total', together: 'together', figure: 'figure', records: 'records', notKnown: 'not known' },
})

/** The most records that a list at a terminal shows; a program asks for JSON and gets them all. */
const mostListed = 1_000_000

/** Prints the indicators of a year, or the records behind one figure. */
export async function indicatorsCommand(yearText: string, options: Options): Promise<void> {
  const year = parseYear(yearText)
  const code = options.code === undefined ? undefined : parseCode(options.code)
  await withDatabase(async ({ owner, app }) => {
    const organisation = await chooseOrganisation(owner, options.organisation)
    await reading(app, organisation.id, async (tx) => {
      if (options.records && code !== undefined) return printRecords(tx, code, year, options)
      const results = code ? [await readIndicator(tx, code, { year })] : await readIndicators(tx, { year })
      if (options.json) printJson(results)
      else for (const result of results) printIndicator(result, options.language)
    })
  })
}

function parseCode(text: string): IndicatorCode {
  const code = IndicatorCode.safeParse(text)
  if (!code.success) {
    throw commandProblem('not-an-indicator', { code: text, codes: IndicatorCode.options.join(', ') })
  }
  return code.data
}

function printIndicator(result: IndicatorResult, language: Language): void {
  const said = words[language]
  const keys = [...result.columns.map(({ key }) => key), ...(result.totals ? [null] : [])]
  const value = (row: string | null, breakdown: string | null) =>
    formatExact(exactOf(result, { figure: 'main', row, breakdown }), result.scale.decimals, language) ??
    said.notKnown
  const line = (name: string, row: string | null) => [name, ...keys.map((key) => value(row, key))]
  print('', `${result.code} ${result.title[language]}`, result.sentence[language], '')
  printTable([
    [
      result.rowsLabel[language].toLowerCase(),
      ...result.columns.map((column) => column.label[language]),
      ...(result.totals ? [said.total] : []),
    ],
    ...result.rows.map((row) => line(row.label[language], row.key)),
    ...(result.totals ? [line(said.together, null)] : []),
  ])
  if (result.beside) {
    const all = exactOf(result, { figure: 'beside', row: null, breakdown: null })
    print(`${result.beside.label[language]}: ${formatExact(all, result.beside.scale.decimals, language)}`)
  }
  for (const { label, value: named, decimals, unit, says } of result.summary) {
    const number = formatExact(named, decimals, language) ?? said.notKnown
    print(`${label[language]}: ${says?.[language] ?? `${number} ${unit[language]}`.trim()}`)
  }
}

async function printRecords(
  tx: ReadTransaction,
  code: IndicatorCode,
  year: number,
  { theme: rowName, column, language, json }: Options,
): Promise<void> {
  const { rows, scale } = await readIndicator(tx, code, { year })
  const row = rows.find(({ label }) => label[language].toLowerCase() === rowName?.toLowerCase())
  if (rowName !== undefined && row === undefined) {
    const names = rows.map(({ label }) => label[language]).join(', ')
    throw commandProblem('unknown-theme', { theme: rowName, themes: names })
  }
  const cell = { code, year, figure: 'main' as const, row: row?.key, breakdown: column }
  const list = await readRecords(tx, cell, 0, mostListed)
  if (json) return printJson(list)
  const said = words[language]
  for (const { date, project, label, weight } of list.records) {
    print([date ?? '', project ?? '', label[language], formatValue(weight, scale, language)].join('\t'))
  }
  print(
    `${said.figure}: ${formatValue(list.value, scale, language)} · ${formatNumber(list.total, language)} ${said.records}`,
  )
}
