import { addDays, brusselsDate, type CalendarDate } from '../src/platform/core/calendar-date.ts'
import type { BodyId, BundleId, PartnerId, ProjectId, StepId } from '../src/platform/core/ids.ts'
import type { Actor } from '../src/platform/core/permissions.ts'
import type { WriteTransaction } from '../src/platform/db/transaction.ts'
import { makeBundle, noteSignal, readBundle, takeStep } from '../src/policy/index.ts'
import { type DemoBundle, type DemoStep, demoBundles } from './bundles.ts'
import { demonstrationYear } from './facts.ts'
import { type Loading, write } from './loading.ts'
import { madeUpId } from './made-up-id.ts'
import { idOf } from './named.ts'
import { randomFrom } from './random.ts'
import { type MadeUpSignal, makeUpSignals } from './signals.ts'

interface Ids {
  projects: ReadonlyMap<string, ProjectId>
  partners: ReadonlyMap<string, PartnerId>
  bodies: ReadonlyMap<string, BodyId>
}

/** Notes the signals of the year, each by somebody of its project, and bundles some, with their steps. */
export async function loadSignals(
  loading: Loading,
  { ids, people }: { ids: Ids; people: readonly Actor[] },
): Promise<void> {
  loading.onProgress('Demonstration: signals and bundles')
  const signals = makeUpSignals()
  for (const actor of [...people, loading.actor]) {
    const own = signals.filter(({ project }) => noterOf(idOf(ids.projects, project)) === actor)
    if (own.length > 0) await noteAll(loading, actor, own, ids)
  }
  const maker = people.find(({ roles }) => roles.includes('policy')) ?? loading.actor
  for (const bundle of demoBundles) {
    await write(loading, (tx) => loadBundle(tx, maker, { bundle, signals, ids, now: loading.now }), maker)
  }

  function noterOf(projectId: ProjectId): Actor {
    return people.find(({ projectIds }) => projectIds.includes(projectId)) ?? loading.actor
  }
}

function noteAll(loading: Loading, actor: Actor, signals: readonly MadeUpSignal[], ids: Ids): Promise<void> {
  return write(
    loading,
    async (tx) => {
      for (const { project, need: _, ...signal } of signals) {
        const draft = { ...signal, projectId: idOf(ids.projects, project), confirmed: [] }
        await noteSignal(tx, actor, draft, loading.now)
      }
    },
    actor,
  )
}

async function loadBundle(
  tx: WriteTransaction,
  actor: Actor,
  {
    bundle,
    signals,
    ids,
    now,
  }: { bundle: DemoBundle; signals: readonly MadeUpSignal[]; ids: Ids; now: Date },
): Promise<void> {
  const { title, description, tags, steps, need, free } = bundle
  const random = randomFrom(`bundel ${title}`)
  const id = madeUpId<BundleId>(random, `${demonstrationYear}-12-01` as CalendarDate)
  const gathered = signals.filter((signal) => signal.need === need).slice(0, -free)
  const draft = { id, title, description, tags: [...tags], signalIds: gathered.map((signal) => signal.id) }
  await makeBundle(tx, actor, draft)
  const today = brusselsDate(now)
  // Some steps are so many days ago: a load on a later day finds those of the earlier one, and adds none.
  if ((await readBundle(tx, id, today)).steps.length > 0) return
  for (const step of steps) {
    const date = dateOf(step, today)
    const about = { id: madeUpId<StepId>(random, date), bundleId: id, signalId: null, date }
    const withWhom = {
      bodyId: step.body === undefined ? null : idOf(ids.bodies, step.body),
      partnerId: step.partner === undefined ? null : idOf(ids.partners, step.partner),
    }
    await takeStep(tx, actor, { ...about, ...withWhom, kind: step.kind, text: step.text }, now)
  }
}

function dateOf({ on }: DemoStep, today: CalendarDate): CalendarDate {
  return typeof on === 'string' ? (on as CalendarDate) : addDays(today, -on.daysAgo)
}
