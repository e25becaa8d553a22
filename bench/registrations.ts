import type { Pool } from 'pg'
import { type ActivityId, newId } from '../src/platform/core/ids.ts'
import type { Institute } from '../test/database/institute.ts'
import { median, percentile, runAll, sendAll, type Timings } from './load.ts'

export interface Row {
  what: string
  connections: number
  rowsPerSecond: number
  rawRowsPerSecond: number
  ratio: number
  p50: number
  p95: number
  p99: number
}

interface Target {
  address: string
  cookie: string
  owner: Pool
  institute: Institute
  /** Which day the worker registers. */
  today: string
}

interface Plan {
  what: string
  batch: number
  connections: number
  requests: number
}

const plans: readonly Plan[] = [
  { what: 'single registrations', batch: 1, connections: 8, requests: 3000 },
  { what: 'batches of 100', batch: 100, connections: 4, requests: 200 },
  { what: 'batches of 1000', batch: 1000, connections: 4, requests: 32 },
]
const rounds = 3

const rawInsert = `
  insert into activity (organisation_id, id, project_id, on_date, kind_id, setting, participations, note,
                        registered_at, registered_by, registered_by_name)
  select $1, id, project_id, on_date, kind_id, setting, participations, note, now(), 'raw', 'raw'
    from unnest($2::uuid[], $3::uuid[], $4::date[], $5::uuid[], $6::text[], $7::int[], $8::text[])
         as t (id, project_id, on_date, kind_id, setting, participations, note)`

/**
 * Registrations over HTTP against the bare insert of such rows into the same table as its owner, in
 * turns, so that what else the machine does weighs on both. The medians of the rounds.
 */
export async function measureRegistrations(target: Target): Promise<Row[]> {
  const rows: Row[] = []
  for (const plan of plans) {
    await overHttp(target, { ...plan, requests: Math.ceil(plan.requests / 4) })
    const measured: { http: Timings; raw: Timings }[] = []
    for (let round = 0; round < rounds; round++) {
      measured.push({ http: await overHttp(target, plan), raw: await bare(target, plan) })
    }
    rows.push(rowOf(plan, measured))
  }
  return rows
}

function rowOf(
  { what, batch, requests, connections }: Plan,
  measured: { http: Timings; raw: Timings }[],
): Row {
  const perSecond = ({ seconds }: Timings) => (batch * requests) / seconds
  const latencies = measured.flatMap(({ http }) => http.latencies)
  return {
    what,
    connections,
    rowsPerSecond: median(measured.map(({ http }) => perSecond(http))),
    rawRowsPerSecond: median(measured.map(({ raw }) => perSecond(raw))),
    ratio: median(measured.map(({ http, raw }) => raw.seconds / http.seconds)),
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
  }
}

function drafts({ institute, today }: Target, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: newId<ActivityId>(),
    projectId: institute.projects.roof.id,
    date: today,
    kindId: institute.kinds.gathering,
    setting: 'venue',
    participations: (index % 40) + 1,
    note: 'Soep met de buren van het plein',
  }))
}

function overHttp(target: Target, { batch, requests, connections }: Plan): Promise<Timings> {
  const path = batch === 1 ? '/api/activities' : '/api/activities/batch'
  const bodies = Array.from({ length: requests }, () => {
    const activities = drafts(target, batch)
    return JSON.stringify(batch === 1 ? activities[0] : { activities })
  })
  return sendAll(`${target.address}${path}`, target.cookie, bodies, connections)
}

function bare(target: Target, { batch, requests, connections }: Plan): Promise<Timings> {
  const tasks = Array.from({ length: requests }, () => {
    const rows = drafts(target, batch)
    const column = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name])
    const values = [
      target.institute.organisationId,
      ...(['id', 'projectId', 'date', 'kindId', 'setting', 'participations', 'note'] as const).map(column),
    ]
    return () => target.owner.query({ name: 'raw', text: rawInsert, values })
  })
  return runAll(tasks, connections)
}
