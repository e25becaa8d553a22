import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findHeadings,
  missingColumns,
  proposeList,
  recogniseColumns,
  refuseUnusable,
} from './paste-columns.ts'
import { columnsOfList, mostRows, PastedListKind, pasteColumnNames, type SheetRow } from './paste-model.ts'

const sheet = (...rows: string[][]): SheetRow[] => rows.map((cells, index) => ({ row: index + 1, cells }))
const code = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}

describe('recogniseColumns', () => {
  it('knows every column of every list by its Dutch and its English name', () => {
    for (const list of PastedListKind.options) {
      const columns = columnsOfList(list)
      for (const language of ['nl', 'en'] as const) {
        const headings = columns.map((column) => pasteColumnNames[column][language])
        expect(recogniseColumns(headings, list), `${list} ${language}`).toEqual(columns)
      }
    }
  })

  it('forgives accents, capitals, signs and what stands between brackets', () => {
    const headings = ['MEDEWERKER:', 'Datum in díenst', 'Uit dienst (laatste dag)', 'Opmerking']
    expect(recogniseColumns(headings, 'employees')).toEqual(['employee', 'start', 'end', null])
    expect(recogniseColumns(['T/m', 'VTE’s'], 'assignments')).toEqual(['to', 'fte'])
  })

  it('gives a column to the likelier heading, and leaves first names out', () => {
    expect(recogniseColumns(['Naam', 'Voornaam', 'Code', 'Startdatum'], 'employees')).toEqual([
      'employee',
      null,
      null,
      'start',
    ])
    expect(recogniseColumns(['Naam', 'Medewerker'], 'employees')).toEqual([null, 'employee'])
  })

  it('does not depend on the order of the columns', () => {
    const heading = fc.constantFrom(
      ...[
        'Naam',
        'Code',
        'medewerker',
        'Startdatum',
        'Van',
        'Vanaf',
        'Einddatum',
        'VTE',
        'Percentage',
        'Thema',
        'Soort',
      ],
      ...[
        'Project',
        'Direct',
        'Decretaal',
        'Datum',
        'Uren',
        'Titel',
        'Formeel',
        'Jaar',
        'Bron',
        'Bedrag',
        'Foto',
        '',
      ],
    )
    const headings = fc
      .uniqueArray(heading, { minLength: 1, maxLength: 12 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
    fc.assert(
      fc.property(headings, fc.constantFrom(...PastedListKind.options), ([one, other], list) => {
        const planOf = (order: string[]) => {
          const plan = recogniseColumns(order, list)
          return Object.fromEntries(order.map((name, place) => [name, plan[place]]))
        }
        expect(planOf(other)).toEqual(planOf(one))
        expect(proposeList(other)).toBe(proposeList(one))
      }),
    )
  })
})

it.each([
  ['employees', ['Naam', 'Startdatum', 'Foto']],
  ['assignments', ['Naam', 'Startdatum', 'Einddatum', 'VTE', 'Thema', 'Direct', 'Decretaal']],
  ['training', ['Medewerker', 'Datum', 'Uren', 'Formeel', 'Opleiding']],
  ['funding', ['Jaar', 'Bron', 'Subsidiegever', 'Project', 'Bedrag']],
] as const)('proposes %s by its headings', (list, headings) => expect(proposeList(headings)).toBe(list))

describe('the needed columns', () => {
  it('are missed by name, with what would be understood', () => {
    const plan = recogniseColumns(['Naam', 'Geboren'], 'employees')
    expect(missingColumns(plan, 'employees')).toEqual(['start'])
    expect(() => refuseUnusable({ columns: plan, list: 'employees', rows: [] })).toThrow(
      expect.objectContaining({
        code: 'paste-columns-missing',
        details: {
          missing: 'In dienst (Start date)',
          understood: 'in dienst, start date, startdatum, datum in dienst, indiensttreding',
        },
      }),
    )
    refuseUnusable({ columns: ['start', null, 'employee'], list: 'employees', rows: [] })
  })
})

describe('findHeadings', () => {
  it('parts the headings from the rows, also under a title', () => {
    const rows = sheet(['Personeel 2021'], ['Naam', 'Startdatum'], ['An', '2020-01-01'])
    expect(findHeadings(rows)).toEqual({ headings: ['Naam', 'Startdatum'], rows: rows.slice(2) })
  })

  it('takes the first row for headings that nobody understands', () => {
    const rows = sheet(['Kleur', 'Vorm'], ['rood', '1'])
    expect(findHeadings(rows).headings).toEqual(['Kleur', 'Vorm'])
  })

  it('says that there is nothing, only headings, no headings, or too much', () => {
    expect(code(() => findHeadings([]))).toBe('paste-empty')
    expect(code(() => findHeadings(sheet(['Naam', 'Startdatum'])))).toBe('paste-only-headings')
    expect(code(() => findHeadings(sheet(['Naam', 'Startdatum'], ['', ' '])))).toBe('paste-empty')
    expect(code(() => findHeadings(sheet(['An Peeters', '1/3/2020'], ['Bo', '2/3/2020'])))).toBe(
      'paste-no-header',
    )
    const many = Array.from({ length: mostRows }, () => ['An', '2020-01-01'])
    expect(findHeadings(sheet(['Naam', 'Startdatum'], ...many)).rows).toHaveLength(mostRows)
    const oneMore = sheet(['Naam', 'Startdatum'], ...many, ['Bo', '2020-01-01'])
    expect(code(() => findHeadings(oneMore))).toBe('paste-too-many-rows')
  })
})
