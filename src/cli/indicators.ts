import type { IndicatorResult } from '../indicators/core/model.ts'
import { IndicatorCode } from '../indicators/core/model.ts'
import { readIndicator, readIndicators, readRecords } from '../indicators/index.ts'
import { chooseOrganisation } from '../platform/auth/organisations.ts'
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
  nl: { theme: 'thema', total: 'totaal', together: 'samen', figure: 'cijfer', records: 'registraties' },
  en: { theme: 'theme', total: 'total', together: 'together', figure: 'figure', records: 'records' },
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
      const results = code ? [await readIndicator(tx, code, year)] : await readIndicators(tx, year)
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
  const value = (themeId: string | null, breakdown: string | null) =>
    formatNumber(
      result.cells.find((cell) => cell.themeId === themeId && cell.breakdown === breakdown)?.value ?? 0,
      language,
    )
  const row = (name: string, themeId: string | null) => [
    name,
    ...result.columns.map((column) => value(themeId, column.key)),
    value(themeId, null),
  ]
  print('', `${result.code} ${result.title[language]}`, result.sentence[language], '')
  printTable([
    [said.theme, ...result.columns.map((column) => column.label[language]), said.total],
    ...result.themes.map((theme) => row(theme.name, theme.id)),
    row(said.together, null),
  ])
  if (result.beside) {
    const all = result.beside.cells.find((cell) => cell.themeId === null && cell.breakdown === null)?.value
    print(`${result.beside.label[language]}: ${formatNumber(all ?? 0, language)}`)
  }
}

async function printRecords(
  tx: ReadTransaction,
  code: IndicatorCode,
  year: number,
  { theme: themeName, column, language, json }: Options,
): Promise<void> {
  const { themes } = await readIndicator(tx, code, year)
  const theme = themes.find((one) => one.name.toLowerCase() === themeName?.toLowerCase())
  if (themeName !== undefined && theme === undefined) {
    const names = themes.map((one) => one.name).join(', ')
    throw commandProblem('unknown-theme', { theme: themeName, themes: names })
  }
  const cell = { code, year, figure: 'main' as const, themeId: theme?.id, breakdown: column }
  const list = await readRecords(tx, cell, 0, mostListed)
  if (json) return printJson(list)
  const said = words[language]
  for (const record of list.records) {
    print([record.date ?? '', record.project, record.label[language], String(record.weight)].join('\t'))
  }
  print(
    `${said.figure}: ${formatNumber(list.value, language)} · ${formatNumber(list.total, language)} ${said.records}`,
  )
}
