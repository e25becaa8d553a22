import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow, testToday } from '../../test/database/institute.ts'
import { addAssignment, addEmployee, withdrawFunding } from '../organisation/index.ts'
import { writingAs } from '../platform/audit.ts'
import { FteHundredths } from '../platform/core/amounts.ts'
import { calendarDate } from '../platform/core/calendar-date.ts'
import { type EmployeeId, newId } from '../platform/core/ids.ts'
import { type ReadTransaction, reading, type WriteTransaction } from '../platform/db/index.ts'
import type { PastedList } from './core/paste-api.ts'
import { findHeadings, recogniseColumns } from './core/paste-columns.ts'
import { judgeList } from './core/paste-judge.ts'
import type { PastedListKind } from './core/paste-model.ts'
import { readDelimited } from './core/read-delimited.ts'
import { pasteList } from './paste-list.ts'
import { listPastes } from './paste-store.ts'
import { readPasteReference } from './read-paste-reference.ts'
import { undoPastedList } from './undo-pasted-list.ts'

const database = await testDatabase()
let a: Institute
let b: Institute

beforeAll(async () => {
  b = await insertInstitute(database.owner, 'B')
})

const write = <T>(work: (tx: WriteTransaction) => Promise<T>, of = a) =>
  writingAs(database.app, of.actor('people'), testNow, work)
const read = <T>(work: (tx: ReadTransaction) => Promise<T>, of = a) =>
  reading(database.app, of.organisationId, work)

/** A text as somebody pastes it. */
function listOf(list: PastedListKind, text: string, confirmed: string[] = []): PastedList {
  const { headings, rows } = findHeadings(readDelimited(text))
  return { id: newId(), list, columns: recogniseColumns(headings, list), rows, confirmed }
}
const paste = (pasted: PastedList, of = a) =>
  write((tx) => pasteList(tx, of.actor('people'), pasted, testNow), of)
const undo = (pasted: PastedList, of = a) =>
  write((tx) => undoPastedList(tx, of.actor('people'), pasted.id, testNow), of)
const reasons = (refused: { row: number; column: string | null; code: string }[]) =>
  refused.map(({ row, column, code }) => [row, column, code])

const factTables = ['fact_employee', 'fact_assignment', 'fact_training', 'fact_funding']
async function facts(of = a): Promise<unknown[]> {
  const all: unknown[] = []
  for (const table of factTables) {
    all.push(
      await read(
        (tx) =>
          tx.sql(`select to_jsonb(t) as fact from ${table} t where organisation_id = $1 order by 1`, [
            tx.organisationId,
          ]),
        of,
      ),
    )
  }
  return all
}
async function rowCounts(): Promise<unknown[]> {
  const { rows } = await database.owner.query(
    `select (select count(*) from employee) as employees, (select count(*) from pasted_list) as lists,
            (select count(*) from audit_entry) as audited`,
  )
  return rows
}

const employees = `Naam;In dienst;Uit dienst
M01;1/3/2015;
M02;2019-09-01;31/12/2022`

describe('pasting employees', () => {
  beforeAll(async () => {
    a = await insertInstitute(database.owner, 'A')
  })

  it('adds what passes and names every other row', async () => {
    await paste(listOf('employees', employees))
    const text = `Naam;In dienst
M03;1/1/2020
m01;1/1/2020
M04;30/02/2020
;1/1/2020
M03;1/2/2020
=A1;1/1/2020
An an@voorbeeld.be;1/1/2020
M05;44000`
    const outcome = await paste(listOf('employees', text))
    expect(outcome.added).toBe(2)
    expect(reasons(outcome.refused)).toEqual([
      [3, null, 'row-exists'],
      [4, 'start', 'cell-no-date'],
      [5, 'employee', 'cell-empty'],
      [6, null, 'row-repeated'],
      [7, 'employee', 'cell-formula'],
      [8, null, 'holds-email'],
    ])
    expect(outcome.refused[3]?.sentence.nl).toBe('Dit staat al in rij 2 van deze lijst.')
    const codes = await read((tx) => readPasteReference(tx, 'employees'))
    expect(codes.employees).toMatchObject([
      { code: 'M01', start: '2015-03-01', end: null },
      { code: 'M02', start: '2019-09-01', end: '2022-12-31' },
      { code: 'M03' },
      { code: 'M05', start: '2020-06-18' },
    ])
  })

  it('changes nothing when it is sent again, and answers the same', async () => {
    const pasted = listOf('employees', 'Naam;In dienst\nM10;1/1/2020\nM01;1/1/2020')
    const first = await paste(pasted)
    const before = await rowCounts()
    expect(await paste(pasted)).toEqual(first)
    expect(await rowCounts()).toEqual(before)
    const other = { ...pasted, rows: pasted.rows.slice(1) }
    await expect(paste(other)).rejects.toMatchObject({ code: 'id-taken' })
  })

  it('adds once when it is sent twice at the same moment', async () => {
    const pasted = listOf('employees', 'Naam;In dienst\nM20;1/1/2020\nM21;1/1/2020')
    const [one, other] = await Promise.all([paste(pasted), paste(pasted)])
    expect(one).toEqual(other)
    expect(one.added).toBe(2)
  })

  it('keeps nothing when no row passes, and nothing when a column is missing', async () => {
    const before = await rowCounts()
    const none = await paste(listOf('employees', 'Naam;In dienst\nM01;1/1/2020'))
    expect([none.added, none.refused.length]).toEqual([0, 1])
    await expect(paste(listOf('employees', 'Naam;Kleur\nM30;rood'))).rejects.toMatchObject({
      code: 'paste-columns-missing',
    })
    const many = listOf('employees', employees)
    const rows = Array.from({ length: 5_001 }, (_, index) => ({
      row: index + 2,
      cells: [`N${index}`, '1/1/2020'],
    }))
    await expect(paste({ ...many, rows })).rejects.toMatchObject({ code: 'paste-too-many-rows' })
    expect(await rowCounts()).toEqual(before)
  })

  it('sees nobody of another institute', async () => {
    expect((await paste(listOf('employees', employees), b)).added).toBe(2)
  })
})

describe('pasting assignments, training and means', () => {
  beforeAll(async () => {
    a = await insertInstitute(database.owner, 'A')
    await paste(listOf('employees', employees))
  })

  it('finds employees, themes and projects by name', async () => {
    const text = `Medewerker\tVan\tTot\tVTE\tThema\tProject\tWaarvoor\tDirect\tDecretaal
M01\t1/1/2021\t\t0,5\tWONEN\t\t\tja\tja
M01\t1/1/2021\t31/12/2021\t30%\t\tde buurtwinkel\t\tja\tnee
M02\t1/1/2021\t31/12/2022\t0.8\t\t\tTransversaal\tnee\tja
M09\t1/1/2021\t\t0,5\tWonen\t\t\tja\tja
M02\t1/1/2021\t\t0,1\tVisserij\t\t\tja\tja
M02\t1/1/2021\t\t0,1\t\tNergens\t\tja\tja
M02\t1/1/2021\t\t0,1\tWonen\tStapstenen\t\tja\tja
M02\t1/1/2021\t\t0,1\t\t\t\tja\tja
M02\t1/1/2018\t31/12/2020\t0,1\t\t\toverhead\tja\tja
M02\t1/1/2021\t31/12/2022\t0,2\t\t\ttransversaal\tja\tja
M01\t1/2/2021\t\t0,5\t\t\toverhead\tnee\tnee`
    const outcome = await paste(listOf('assignments', text))
    expect(outcome.added).toBe(3)
    expect(reasons(outcome.refused)).toEqual([
      [5, 'employee', 'cell-unknown-employee'],
      [6, 'theme', 'cell-unknown-theme'],
      [7, 'project', 'cell-unknown-project'],
      [8, 'project', 'cell-two-purposes'],
      [9, 'purpose', 'cell-empty'],
      [10, null, 'assignment-before-employment'],
      [11, null, 'row-repeated'],
      [12, null, 'more-than-full-time'],
    ])
  })

  it('adds what is asked about when the person says that it is right', async () => {
    const text = 'Medewerker;Van;VTE;Waarvoor;Direct;Decretaal\nM01;1/3/2021;0,5;overhead;nee;nee'
    expect((await paste(listOf('assignments', text))).added).toBe(0)
    expect((await paste(listOf('assignments', text, ['more-than-full-time']))).added).toBe(1)
  })

  it('reads hours, and tells what is there already', async () => {
    const text = `Naam,Datum,Uren,Formeel,Opleiding
M01,4/3/2021,"7,5",formeel,Luisteren
M01,4/3/2021,2u15,informeel,Intervisie
M02,4/3/2021,lang,ja,Luisteren
M02,1/1/2030,7,ja,Later`
    const outcome = await paste(listOf('training', text))
    expect([outcome.added, reasons(outcome.refused)]).toEqual([
      2,
      [
        [4, 'hours', 'cell-no-hours'],
        [5, null, 'training-in-future'],
        [5, null, 'training-outside-employment'],
      ],
    ])
    const again = await paste(listOf('training', text))
    expect([again.added, again.refused.map(({ code }) => code).slice(0, 2)]).toEqual([
      0,
      ['row-exists', 'row-exists'],
    ])
  })

  it('reads money, and refuses what is below zero', async () => {
    const text = `Jaar;Bron;Gever;Project;Bedrag
2021;Vlaams;Departement;;€ 12.500,50
2021;Stad;Stad Linde;Stapstenen;1,000.00
2021;fonds;;;-500
2021;loterij;;;500
21;eigen;;;500`
    const outcome = await paste(listOf('funding', text))
    expect([outcome.added, reasons(outcome.refused)]).toEqual([
      2,
      [
        [4, 'amount', 'cell-negative'],
        [5, 'source', 'cell-no-source'],
        [6, 'year', 'cell-no-year'],
      ],
    ])
    const { funding } = await read((tx) => readPasteReference(tx, 'funding'))
    expect(funding.map(({ amount }) => amount).sort()).toEqual([100_000, 1_250_050])
  })
})

describe('undoing', () => {
  beforeAll(async () => {
    a = await insertInstitute(database.owner, 'A')
  })

  const means =
    'Jaar;Bron;Gever;Bedrag\n2021;stad;Stad Linde;100\n2021;fonds;Fonds Buurt;200\n2020;fonds;;300'

  it('leaves the facts as they were, is audited, and happens once', async () => {
    const before = await facts()
    const pasted = listOf('funding', means)
    await paste(pasted)
    expect(await facts()).not.toEqual(before)
    expect(await undo(pasted)).toEqual({ id: pasted.id, withdrawn: 3 })
    expect(await facts()).toEqual(before)
    const { rows } = await database.owner.query(
      `select count(*)::int as count from audit_entry
        where organisation_id = $1 and verb = 'withdraw-funding' and reason = 'Geplakte lijst ongedaan gemaakt'`,
      [a.organisationId],
    )
    expect(rows).toEqual([{ count: 3 }])
    await expect(undo(pasted)).rejects.toMatchObject({ code: 'pasted-list-undone' })
    expect(await read((tx) => listPastes(tx))).toMatchObject([
      { id: pasted.id, list: 'funding', added: 3, refusedRows: 0, undoneBy: 'people of A' },
    ])
  })

  const idsOf = async (pasted: PastedList) => {
    const { rows } = await database.owner.query<{ ids: string[] }>(
      'select record_ids as ids from pasted_list where id = $1',
      [pasted.id],
    )
    return rows[0]?.ids ?? []
  }

  it('is refused whole when a record was changed since, and names it', async () => {
    const pasted = listOf('funding', means)
    await paste(pasted)
    const [, second] = await idsOf(pasted)
    await database.owner.query('update funding set amount = 250, version = 2 where id = $1', [second])
    const before = await facts()
    await expect(undo(pasted)).rejects.toMatchObject({
      code: 'pasted-record-changed',
      details: { name: 'Fonds Buurt, 2021, € 2,50' },
    })
    expect(await facts()).toEqual(before)
  })

  it('leaves alone what somebody withdrew since', async () => {
    a = await insertInstitute(database.owner, 'A')
    const pasted = listOf('funding', means)
    await paste(pasted)
    const [first = ''] = await idsOf(pasted)
    const withdrawal = { id: first, seenVersion: 1, reason: 'Dubbel' }
    await write((tx) => withdrawFunding(tx, a.actor('people'), withdrawal, testNow))
    expect((await undo(pasted)).withdrawn).toBe(2)
  })

  it('is refused while employees that it added have assignments', async () => {
    a = await insertInstitute(database.owner, 'A')
    const pasted = listOf('employees', employees)
    await paste(pasted)
    const employeeId = (await idsOf(pasted))[1] as EmployeeId
    const assignment = {
      ...{
        id: newId<never>(),
        employeeId,
        from: calendarDate('2021-01-01'),
        to: calendarDate('2021-12-31'),
        fte: FteHundredths.parse(50),
      },
      ...{
        purpose: 'overhead' as const,
        themeId: null,
        projectId: null,
        direct: false,
        decreed: true,
        confirmed: [],
      },
    }
    await write((tx) => addAssignment(tx, a.actor('people'), assignment, testNow))
    await expect(undo(pasted)).rejects.toMatchObject({
      code: 'pasted-employee-in-use',
      details: { name: 'M02' },
    })
  })

  it('knows no list of another institute', async () => {
    const pasted = listOf('funding', means)
    await paste(pasted)
    await expect(undo(pasted, b)).rejects.toMatchObject({ code: 'pasted-list-not-found' })
  })

  const cell = fc.constantFrom(
    'M01',
    'M02',
    'm01',
    'M77',
    '1/3/2020',
    '2020-04-01',
    '31/02/2020',
    '',
    '0,5',
    '80%',
    '=1',
    '-3',
    '100',
    'ja',
    'nee',
    'fonds',
    '2021',
    '7u30',
  )
  const headings = {
    employees: ['Naam', 'In dienst', 'Uit dienst'],
    assignments: ['Naam', 'Van', 'VTE', 'Direct', 'Decretaal', 'Waarvoor'],
    training: ['Naam', 'Datum', 'Uren', 'Formeel', 'Titel'],
    funding: ['Jaar', 'Bron', 'Bedrag', 'Gever'],
  }
  const likely: Record<string, string[]> = {
    Naam: ['M01', 'M02', 'M50', 'M51'],
    Van: ['1/3/2020'],
    'In dienst': ['1/3/2020'],
    VTE: ['0,2'],
    Direct: ['ja'],
    Decretaal: ['nee'],
    Waarvoor: ['overhead', 'transversaal'],
    Datum: ['1/3/2020', '2/3/2020'],
    Uren: ['7,5'],
    Formeel: ['ja'],
    Jaar: ['2020', '2021'],
    Bron: ['fonds'],
    Bedrag: ['100', '200'],
  }
  const pastes = fc
    .constantFrom(...(['employees', 'assignments', 'training', 'funding'] as const))
    .chain((list) =>
      fc.record({
        list: fc.constant(list),
        rows: fc.array(
          fc.tuple(
            ...headings[list].map((heading) =>
              fc.oneof(
                { weight: 5, arbitrary: fc.constantFrom(...(likely[heading] ?? [''])) },
                { weight: 1, arbitrary: cell },
              ),
            ),
          ),
          { minLength: 1, maxLength: 8 },
        ),
      }),
    )

  it('after any list leaves the facts as they were, and the page foresaw what was added', async () => {
    a = await insertInstitute(database.owner, 'A')
    await write((tx) =>
      addEmployee(
        tx,
        a.actor('people'),
        { id: newId(), code: 'M01', start: calendarDate('2015-01-01'), end: null, confirmed: [] },
        testNow,
      ),
    )
    const before = await facts()
    let added = 0
    await fc.assert(
      fc.asyncProperty(pastes, async ({ list, rows }) => {
        const text = [headings[list], ...rows].map((cells) => cells.join('\t')).join('\n')
        if (rows.every((cells) => cells.every((one) => one === ''))) return
        const pasted = listOf(list, text)
        const reference = await read((tx) => readPasteReference(tx, list))
        const foreseen = judgeList(pasted, reference, testToday)
        const outcome = await paste(pasted)
        expect(outcome.added).toBe(foreseen.added.length)
        expect(outcome.added + new Set(outcome.refused.map(({ row }) => row)).size).toBe(pasted.rows.length)
        added += outcome.added
        if (outcome.added > 0) expect((await undo(pasted)).withdrawn).toBe(outcome.added)
        expect(await facts()).toEqual(before)
      }),
      { numRuns: 60 },
    )
    expect(added).toBeGreaterThan(10)
  })
})
