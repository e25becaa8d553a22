import { sql } from 'kysely'
import type { Pool } from 'pg'
import { foundOrganisation } from '../src/platform/auth/organisations.ts'
import { reading } from '../src/platform/db/transaction.ts'
import { makeUpBodies } from './bodies.ts'
import { cast, demonstration } from './cast.ts'
import { generateYear } from './generate.ts'
import { loadBodies } from './load-bodies.ts'
import { loadDossiers } from './load-dossiers.ts'
import { loadMeasures } from './load-measures.ts'
import { loadMotion } from './load-motion.ts'
import { loadNetwork } from './load-network.ts'
import { loadOrganisation } from './load-organisation.ts'
import { loadPeople } from './load-people.ts'
import { loadPlan, loadSheets } from './load-plan.ts'
import { loadKinds, loadRecent, loadYear } from './load-registrations.ts'
import { loadSignals } from './load-signals.ts'
import { loadStaff } from './load-staff.ts'
import { type Loading, loaderOf, write } from './loading.ts'
import { plantMistakes } from './planted.ts'

export interface DemonstrationOptions {
  owner: Pool
  app: Pool
  accounts: Pool
  now: Date
  onProgress?: (step: string) => void
}

const seed = 'Demonstratie Limburg 2021'
/** The last thing that a load writes: a load without it broke off and is done again. */
const finished = 'load-demonstration'
/** Goes up with what the demonstration has: a folder that was loaded by an earlier version gets the rest. */
const edition = 8

/**
 * Loads the demonstration institute by the ordinary verbs. Every step keeps what is there already, so
 * that a load that broke off goes on at the next start; one that is finished is not touched again.
 */
export async function loadDemonstration(options: DemonstrationOptions): Promise<'loaded' | 'already-loaded'> {
  const { owner, app, accounts, now, onProgress = () => undefined } = options
  if (await isLoaded(app)) return 'already-loaded'
  const loading: Loading = { app, now, onProgress, actor: loaderOf(demonstration.id) }
  await foundOrganisation(owner, { ...demonstration, demonstration: true })
  const projects = await loadPlan(loading)
  const people = await loadPeople({ owner, accounts }, demonstration.id, {
    people: Object.values(cast),
    projects,
  })
  const partners = await loadNetwork(loading, projects)
  await loadOrganisation(loading)
  await loadStaff(loading, seed, projects)
  await loadMotion(loading, projects)
  await loadMeasures(loading, projects)
  const year = generateYear(seed)
  await loadDossiers(loading, projects)
  await loadSheets(loading, year)
  const bodies = await loadBodies(loading, { projects, partners })
  const ids = { projects, partners, bodies, kinds: await loadKinds(loading) }
  const meetings = makeUpBodies().flatMap((body) => body.meetings)
  await loadSignals(loading, { ids, people })
  await loadYear(loading, { ...year, contacts: [...year.contacts, ...meetings] }, { ids, people })
  await loadYear(loading, plantMistakes(year), { ids, people })
  const worker = people.find(({ userId }) => userId === cast.worker.userId)
  if (worker) await loadRecent(loading, { ids, person: worker, projects: cast.worker.projects })
  await write(loading, async (tx) =>
    tx.audit({
      verb: finished,
      recordKind: 'organisation',
      recordIds: [demonstration.id],
      after: { edition },
    }),
  )
  return 'loaded'
}

function isLoaded(app: Pool): Promise<boolean> {
  return reading(app, demonstration.id, async (tx) => {
    const mark = await tx.db
      .selectFrom('audit_entry')
      .select('id')
      .where('verb', '=', finished)
      .where(sql<boolean>`(after ->> 'edition')::int >= ${edition}`)
      .executeTakeFirst()
    return mark !== undefined
  })
}
