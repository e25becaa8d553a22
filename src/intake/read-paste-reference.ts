import { readThemes } from '../plan/index.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { PastedListKind } from './core/paste-model.ts'
import type { PasteReference } from './core/paste-reference.ts'

const none: PasteReference = {
  employees: [],
  themes: [],
  projects: [],
  assignments: [],
  training: [],
  funding: [],
}

/**
 * What a list is held against: everything that is kept already, without the records in `except`, so
 * that a retry sees what the first try saw.
 */
export async function readPasteReference(
  tx: ReadTransaction,
  list: PastedListKind,
  except: readonly string[] = [],
): Promise<PasteReference> {
  switch (list) {
    case 'employees':
      return { ...none, employees: await employees(tx, except) }
    case 'assignments':
      return {
        ...none,
        ...(await goals(tx)),
        employees: await employees(tx),
        assignments: await assignments(tx, except),
      }
    case 'training':
      return { ...none, employees: await employees(tx), training: await training(tx, except) }
    case 'funding':
      return { ...none, ...(await goals(tx)), funding: await funding(tx, except) }
  }
}

async function goals(tx: ReadTransaction): Promise<Pick<PasteReference, 'themes' | 'projects'>> {
  const themes = await readThemes(tx)
  const projects = await tx.sql<PasteReference['projects'][number]>(
    'select project_id as id, name from fact_project where organisation_id = $1 order by plain(name), project_id',
    [tx.organisationId],
  )
  return { themes: themes.map(({ id, name }) => ({ id, name })), projects }
}

function employees(
  tx: ReadTransaction,
  except: readonly string[] = [],
): Promise<PasteReference['employees']> {
  return tx.sql(
    `select record_id as id, code, start_date as start, end_date as "end" from fact_employee
      where organisation_id = $1 and record_id <> all($2::uuid[])
      order by plain(code)`,
    [tx.organisationId, except],
  )
}

/** A fact of an assignment is cut where the theme of its project changes: its parts are put together again. */
function assignments(tx: ReadTransaction, except: readonly string[]): Promise<PasteReference['assignments']> {
  return tx.sql(
    `select employee_id as "employeeId", min(from_date) as "from", nullif(max(to_date), 'infinity') as "to", fte,
            purpose, case when purpose = 'theme' then theme_id end as "themeId", project_id as "projectId"
       from fact_assignment
      where organisation_id = $1 and record_id <> all($2::uuid[])
      group by record_id, employee_id, fte, purpose, 6, project_id`,
    [tx.organisationId, except],
  )
}

function training(tx: ReadTransaction, except: readonly string[]): Promise<PasteReference['training']> {
  return tx.sql(
    `select employee_id as "employeeId", on_date as date, minutes, formal, title from fact_training
      where organisation_id = $1 and record_id <> all($2::uuid[])`,
    [tx.organisationId, except],
  )
}

/** A fact of money carries the theme of its project too; what was written is one of the two. */
function funding(tx: ReadTransaction, except: readonly string[]): Promise<PasteReference['funding']> {
  return tx.sql(
    `select year, source, funder, case when project_id is null then theme_id end as "themeId",
            project_id as "projectId", amount
       from fact_funding
      where organisation_id = $1 and record_id <> all($2::uuid[])`,
    [tx.organisationId, except],
  )
}
