import { plainSpelling } from '../../network/core/spellings.ts'
import {
  type ColumnPlan,
  columnsOfList,
  columnsOfLists,
  mostRows,
  mostRowsOf,
  type PasteColumn,
  PastedListKind,
  pasteColumnNames,
  type SheetRow,
} from './paste-model.ts'
import { pasteProblem as problem } from './paste-problems.ts'

/** Headings under which a column is known besides its own names, Dutch and English; the likeliest first. */
const synonyms: Readonly<Record<PasteColumn, readonly string[]>> = {
  employee: [
    'naam',
    'code',
    'personeelslid',
    'werknemer',
    'personeelsnummer',
    'name',
    'staff',
    'staff member',
  ],
  start: [
    'startdatum',
    'datum in dienst',
    'indiensttreding',
    'begindatum',
    'start',
    'begin',
    'employed since',
  ],
  end: ['einddatum', 'datum uit dienst', 'uitdiensttreding', 'einde', 'end', 'employed until'],
  from: ['vanaf', 'startdatum', 'begindatum', 'begin', 'start', 'start date'],
  to: ['tot', 't/m', 'einddatum', 'einde', 'end', 'end date', 'to'],
  fte: ['vte’s', 'tewerkstelling', 'tewerkstellingsbreuk', 'percentage', 'aantal vte', 'ftes', 'share'],
  purpose: ['soort inzet', 'soort', 'doel', 'bestemming', 'kind'],
  theme: ['themas', 'themes'],
  project: ['strategische actie', 'naam project', 'projectnaam', 'project name'],
  direct: ['rechtstreeks', 'direct', 'rechtstreeks met doelgroep', 'doelgroep', 'target group'],
  decreed: ['decretaal', 'formatie', 'telt voor de formatie', 'decreed', 'formation'],
  date: ['dag', 'datum vorming', 'day'],
  hours: ['aantal uren', 'uur', 'duur', 'vormingsuren', 'duration', 'number of hours'],
  formal: ['formeel of informeel', 'soort vorming', 'formal or informal', 'soort', 'kind'],
  title: ['opleiding', 'vorming', 'onderwerp', 'omschrijving', 'training', 'subject', 'description'],
  year: ['werkjaar', 'boekjaar', 'financial year'],
  source: ['herkomst', 'financieringsbron', 'soort middelen', 'origin', 'source of funding'],
  funder: ['subsidiegever', 'financier', 'geldschieter', 'naam', 'grantor', 'name'],
  amount: ['bedrag in euro', 'bedrag (€)', 'euro', 'subsidie', 'middelen', 'grant'],
}

/** A heading as it is compared: without accents, capitals, signs and what stands between brackets. */
function plainHeading(heading: string): string {
  const bare = plainSpelling(heading).replace(/\([^()]*\)/g, ' ')
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** The headings that a column understands, plain; the first is the likeliest. */
function understoodOf(column: PasteColumn): string[] {
  const { nl, en } = pasteColumnNames[column]
  return [nl, en, ...synonyms[column]].map(plainHeading)
}

/**
 * What stands in each column, by its heading and in any order; each column of the list once. Where two
 * headings could be the same column the likelier heading has it, wherever it stands.
 */
export function recogniseColumns(headings: readonly string[], list: PastedListKind): ColumnPlan {
  const claims = headings.flatMap((heading, place) =>
    columnsOfList(list).flatMap((column) => {
      const rank = understoodOf(column).indexOf(plainHeading(heading))
      return rank === -1 ? [] : [{ place, column, rank, heading }]
    }),
  )
  claims.sort((a, b) => a.rank - b.rank || compare(a.column, b.column) || compare(a.heading, b.heading))
  const plan: ColumnPlan = headings.map(() => null)
  const given = new Set<PasteColumn>()
  for (const { place, column } of claims) {
    if (given.has(column) || plan[place] !== null) continue
    plan[place] = column
    given.add(column)
  }
  return plan
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The needed columns that a plan lacks. */
export function missingColumns(plan: ColumnPlan, list: PastedListKind): PasteColumn[] {
  return columnsOfLists[list].needed.filter((column) => !plan.includes(column))
}

/** The list that the headings are likeliest of: all that it needs is there, and most is recognised. */
export function proposeList(headings: readonly string[]): PastedListKind {
  const scored = PastedListKind.options.map((list) => {
    const plan = recogniseColumns(headings, list)
    const lacking = missingColumns(plan, list).length
    return {
      list,
      score: (lacking === 0 ? 1_000 : 0) + plan.filter((column) => column !== null).length - lacking,
    }
  })
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).list
}

export interface PastedTable {
  headings: string[]
  /** The rows below the headings. */
  rows: SheetRow[]
}

/** A title may stand above the headings. */
const mostAbove = 10

/**
 * Parts the headings from the rows below them: the first row of the first ten in which two headings are
 * understood. Throws `paste-empty`, `paste-no-header`, `paste-only-headings` and `paste-too-many-rows`.
 */
export function findHeadings(rows: readonly SheetRow[]): PastedTable {
  const [first] = rows
  if (first === undefined) throw problem('paste-empty')
  const known = rows.slice(0, mostAbove).findIndex(({ cells }) => understoodIn(cells) >= 2)
  if (known === -1 && looksLikeData(first.cells)) {
    throw problem('paste-no-header', { understood: inWords(['employee', 'start', 'fte', 'date', 'amount']) })
  }
  const place = Math.max(known, 0)
  const below = rows.slice(place + 1)
  if (below.length === 0) throw problem('paste-only-headings')
  return { headings: rows[place]?.cells ?? [], rows: filledRows(below) }
}

/** The rows with something in them. Throws `paste-empty` and `paste-too-many-rows`. */
export function filledRows(rows: readonly SheetRow[]): SheetRow[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) throw problem('paste-empty')
  if (filled.length > mostRows) throw problem('paste-too-many-rows', { most: mostRows })
  return filled
}

function understoodIn(cells: readonly string[]): number {
  return Math.max(
    ...PastedListKind.options.map(
      (list) => recogniseColumns(cells, list).filter((column) => column !== null).length,
    ),
  )
}

/** Whether a row has a number or a date in it, which no heading is; one that is understood is a heading. */
function looksLikeData(cells: readonly string[]): boolean {
  return understoodIn(cells) === 0 && cells.some((cell) => /^[\d.,/%€: -]*\d[\d.,/%€: -]*$/.test(cell))
}

/**
 * Throws `paste-columns-missing` with what is lacking and what would be understood, and
 * `paste-too-many-rows` for more rows than this list may have.
 */
export function refuseUnusable({
  columns,
  list,
  rows,
}: {
  columns: ColumnPlan
  list: PastedListKind
  rows: readonly SheetRow[]
}): void {
  if (rows.length > mostRowsOf[list]) throw problem('paste-too-many-rows', { most: mostRowsOf[list] })
  const missing = missingColumns(columns, list)
  if (missing.length === 0) return
  throw problem('paste-columns-missing', {
    missing: inWords(missing),
    understood: missing.flatMap((column) => understoodOf(column).slice(0, 5)).join(', '),
  })
}

/** In both languages, because a sentence of a problem has one text for its details. */
function inWords(columns: readonly PasteColumn[]): string {
  return columns
    .map((column) => {
      const { nl, en } = pasteColumnNames[column]
      return nl === en ? nl : `${nl} (${en})`
    })
    .join(', ')
}
