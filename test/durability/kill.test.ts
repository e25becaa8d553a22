import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brusselsDate } from '../../src/platform/core/calendar-date.ts'
import { type ActivityId, newId } from '../../src/platform/core/ids.ts'
import { readPostmaster } from '../../src/platform/db/embedded/leftover.ts'
import type { Institute } from '../database/institute.ts'
import { type Answer, send } from '../http/send.ts'
import { admitWorker, joinDatabase, type Program, startProgram } from './program.ts'

let dataFolder: string
let program: Program
let institute: Institute
let cookie: string

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'turfboek-kill-'))
  program = await startProgram({ dataFolder })
  const admitted = await admitWorker(program, dataFolder)
  institute = admitted.institute
  cookie = admitted.cookie
})

afterAll(async () => {
  program.process.kill('SIGTERM')
  await program.ended
  await rm(dataFolder, { recursive: true })
})

const writers = 4
/** Each round dies in the midst of writing, never before so many were acknowledged. */
const enough = 200

function post(id: ActivityId): Promise<Answer> {
  const body = {
    id,
    projectId: institute.projects.roof.id,
    date: brusselsDate(new Date()),
    kindId: institute.kinds.gathering,
    setting: 'venue',
    participations: 7,
    partnerIds: [institute.partners.town],
    confirmed: ['after-project-end'],
  }
  return send(program.address, { method: 'POST', path: '/api/activities', body, headers: { cookie } })
}

/** Writers post until something dies: what was acknowledged, and what nobody answered for. */
async function writeUntilDeath(
  kill: () => void,
): Promise<{ acknowledged: ActivityId[]; open: ActivityId[] }> {
  const acknowledged: ActivityId[] = []
  const open: ActivityId[] = []
  const write = async () => {
    for (;;) {
      const id = newId<ActivityId>()
      const answer = await post(id).catch(() => null)
      if (answer?.status !== 200) {
        open.push(id)
        if (answer !== null) expect(answer).toMatchObject({ status: 503, body: { code: 'database-away' } })
        return
      }
      if (acknowledged.push(id) === enough) kill()
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  return { acknowledged, open }
}

/** How often each id is kept, with its partner and in the audit, as the owner sees it. */
async function timesKept(
  ids: readonly ActivityId[],
): Promise<Record<'rows' | 'partners' | 'audits', number>[]> {
  const { owner, close } = await joinDatabase(dataFolder)
  const { rows } = await owner.query(
    `select (select count(*)::int from activity a where a.id = i.id) as rows,
            (select count(*)::int from activity_partner p where p.activity_id = i.id) as partners,
            (select count(*)::int from audit_entry e where i.id = any(e.record_ids)) as audits
       from unnest($1::uuid[]) as i (id)`,
    [ids],
  )
  await close()
  return rows
}

const once = { rows: 1, partners: 1, audits: 1 }
const whole = (kept: object) => expect([once, { rows: 0, partners: 0, audits: 0 }]).toContainEqual(kept)

describe.each([
  ['the program', async () => program.process.pid],
  ['PostgreSQL', async () => (await readPostmaster(join(dataFolder, 'postgres')))?.pid],
])('when %s is killed while people write', (_, victim) => {
  it('everything that was acknowledged is kept once, nothing by half, and a retry completes the rest', async () => {
    const pid = await victim()
    if (pid === undefined) throw new Error('There is nothing to kill.')
    const { acknowledged, open } = await writeUntilDeath(() => process.kill(pid, 'SIGKILL'))
    expect(acknowledged.length).toBeGreaterThanOrEqual(enough)
    expect(open).toHaveLength(writers)
    await program.ended

    program = await startProgram({ dataFolder })
    expect(await timesKept(acknowledged)).toEqual(acknowledged.map(() => once))
    for (const kept of await timesKept(open)) whole(kept)
    for (const id of [...open, ...acknowledged.slice(-10)]) {
      expect(await post(id)).toMatchObject({ status: 200, body: { id, version: 1 } })
    }
    expect(await timesKept(open)).toEqual(open.map(() => once))
  })
})
