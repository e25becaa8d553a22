import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow, testToday } from '../../test/database/institute.ts'
import { writingAs } from '../platform/audit.ts'
import { addDays, type CalendarDate } from '../platform/core/calendar-date.ts'
import { type BundleId, newId, type ProjectId, type SignalId, type StepId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { type ReadTransaction, reading, type WriteTransaction } from '../platform/db/index.ts'
import { alikeToBundle, alikeToSignal } from './alike-signals.ts'
import { listBundles, readBundle } from './bundle-reads.ts'
import { changeBundle, withdrawBundle } from './change-bundle.ts'
import { changeSignal, withdrawSignal } from './change-signal.ts'
import type { SignalDraft, StepDraft } from './core/signal-model.ts'
import { addToBundle, takeFromBundle } from './gather-signals.ts'
import { makeBundle } from './make-bundle.ts'
import { noteSignal } from './note-signal.ts'
import { findPossibleBundles } from './possible-bundles.ts'
import { listSignals, listTags, readSignal } from './signal-reads.ts'
import { takeStep, withdrawStep } from './take-step.ts'

const database = await testDatabase()
let a: Institute
let b: Institute
let policy: Actor
let lead: Actor
let worker: Actor

const write = <T>(actor: Actor, verbs: (tx: WriteTransaction) => Promise<T>) =>
  writingAs(database.app, actor, testNow, verbs)
const read = <T>(question: (tx: ReadTransaction) => Promise<T>) =>
  reading(database.app, a.organisationId, question)

function draftOf(text: string, projectId: ProjectId, more: Partial<SignalDraft> = {}): SignalDraft {
  const of = {
    id: newId<SignalId>(),
    projectId,
    date: '2021-03-02' as CalendarDate,
    source: 'targetGroup' as const,
  }
  return { ...of, text, tags: [], confirmed: [], ...more }
}
async function note(text: string, projectId: ProjectId, more: Partial<SignalDraft> = {}): Promise<SignalId> {
  const draft = draftOf(text, projectId, more)
  await write(policy, (tx) => noteSignal(tx, policy, draft, testNow))
  return draft.id
}
async function bundle(title: string, signalIds: SignalId[] = []): Promise<BundleId> {
  const draft = { id: newId<BundleId>(), title, description: '', tags: [], signalIds }
  await write(policy, (tx) => makeBundle(tx, policy, draft))
  return draft.id
}
const step = (bundleId: BundleId, part: Partial<StepDraft> = {}): StepDraft => ({
  id: newId<StepId>(),
  bundleId,
  signalId: null,
  kind: 'raised',
  date: testToday,
  bodyId: null,
  partnerId: a.partners.town,
  text: '',
  ...part,
})
const take = (draft: StepDraft, actor = policy) => write(actor, (tx) => takeStep(tx, actor, draft, testNow))

beforeAll(async () => {
  a = await insertInstitute(database.owner, 'A')
  b = await insertInstitute(database.owner, 'B')
  policy = a.actor('policy')
  lead = a.actor('lead')
  worker = a.actor('worker')
})

describe('a signal', () => {
  it('is noted once, however often it is sent, in own projects only', async () => {
    const draft = draftOf('De bus stopt niet meer', a.projects.roof.id, { tags: ['mobiliteit'] })
    for (let time = 0; time < 2; time++) {
      const receipt = await write(worker, (tx) => noteSignal(tx, worker, draft, testNow))
      expect(receipt).toEqual({ id: draft.id, version: 1 })
    }
    const elsewhere = draftOf('De bus stopt niet meer', a.projects.shop.id)
    await expect(write(worker, (tx) => noteSignal(tx, worker, elsewhere, testNow))).rejects.toMatchObject({
      code: 'signal-not-yours',
    })
    const theirs = draftOf('De bus stopt niet meer', b.projects.roof.id)
    await expect(write(policy, (tx) => noteSignal(tx, policy, theirs, testNow))).rejects.toMatchObject({
      code: 'signal-project-unknown',
    })
    expect((await read((tx) => readSignal(tx, draft.id))).history).toMatchObject([
      { what: 'noted', by: worker.name },
    ])
  })

  it('keeps what it said before, and is gone from the lists when it is withdrawn', async () => {
    const draft = draftOf('De speeltuin is stuk', a.projects.roof.id, { tags: ['jeugd'] })
    await write(worker, (tx) => noteSignal(tx, worker, draft, testNow))
    const better = { ...draft, text: 'De speeltuin is al een jaar stuk', seenVersion: 1, reason: 'Te kort' }
    await write(worker, (tx) => changeSignal(tx, worker, better, testNow))
    await expect(
      write(worker, (tx) => changeSignal(tx, worker, { ...better, text: 'Anders' }, testNow)),
    ).rejects.toMatchObject({ code: 'changed-meanwhile' })
    await expect(
      write(worker, (tx) => changeSignal(tx, worker, { ...better, projectId: a.projects.shop.id }, testNow)),
    ).rejects.toMatchObject({ code: 'signal-not-yours' })
    const withdrawal = { id: draft.id, seenVersion: 2, reason: 'Staat er dubbel in' }
    await write(worker, (tx) => withdrawSignal(tx, worker, withdrawal, testNow))
    const kept = await read((tx) => readSignal(tx, draft.id))
    expect(kept).toMatchObject({ text: better.text, withdrawnBecause: 'Staat er dubbel in' })
    expect(kept.history.map(({ what, earlierText }) => [what, earlierText])).toEqual([
      ['withdrawn', null],
      ['changed', draft.text],
      ['noted', null],
    ])
    expect((await read((tx) => listSignals(tx, { text: 'speeltuin' }))).total).toBe(0)
    expect((await read(listTags)).map(({ tag }) => tag)).not.toContain('jeugd')
  })

  it('is found by the stem of a word, by its tag, its project, and by being free', async () => {
    const free = await note('Te weinig standplaatsen voor woonwagens', a.projects.steps.id, {
      tags: ['wonen'],
    })
    const taken = await note('Eén standplaats voor drie gezinnen', a.projects.roof.id)
    await bundle('Standplaatsen', [taken])
    const ids = async (filter: Parameters<typeof listSignals>[1]) =>
      (await read((tx) => listSignals(tx, filter))).signals.map(({ id }) => id).sort()
    expect(await ids({ text: 'standplaats' })).toEqual([free, taken].sort())
    expect(await ids({ text: 'standplaats', bundled: 'no' })).toEqual([free])
    expect(await ids({ text: 'standplaats', bundled: 'yes' })).toEqual([taken])
    expect(await ids({ text: 'standplaats', projectId: a.projects.roof.id })).toEqual([taken])
    expect(await ids({ tag: 'wonen' })).toContain(free)
    expect(await ids({ tag: 'wonen' })).not.toContain(taken)
  })
})

describe('a bundle', () => {
  it('weighs by its signals, projects, municipalities and months; a signal that is withdrawn weighs nothing', async () => {
    const signals = [
      await note('Sluikstort aan de glasbol', a.projects.roof.id, { date: '2021-01-31' as CalendarDate }),
      await note('Zwerfvuil in het park', a.projects.shop.id, { date: '2021-02-01' as CalendarDate }),
      await note('Vuilnis op straat', a.projects.steps.id, { date: '2021-02-28' as CalendarDate }),
      await note('Ratten bij het vuilnis', a.projects.roof.id, { date: '2020-02-28' as CalendarDate }),
    ]
    const id = await bundle('Netheid', signals)
    const weight = async () => (await read((tx) => readBundle(tx, id, testToday))).weight
    // Roof and shop are in Linde, steps is in Beukendorp.
    expect(await weight()).toEqual({ signals: 4, projects: 3, municipalities: 2, months: 3 })
    const [, , third = newId<SignalId>()] = signals
    await write(policy, (tx) =>
      withdrawSignal(tx, policy, { id: third, seenVersion: 1, reason: 'Dubbel' }, testNow),
    )
    expect(await weight()).toEqual({ signals: 3, projects: 2, municipalities: 1, months: 3 })
  })

  it('takes a signal once, gives it back, and shows in its history', async () => {
    const signal = await note('De trein rijdt niet op zondag', a.projects.roof.id)
    const id = await bundle('Openbaar vervoer')
    const gathering = { id, signalIds: [signal] }
    expect(await write(lead, (tx) => addToBundle(tx, lead, gathering))).toEqual({ added: [signal] })
    expect(await write(lead, (tx) => addToBundle(tx, lead, gathering))).toEqual({ added: [] })
    expect(await write(lead, (tx) => takeFromBundle(tx, lead, gathering))).toEqual({ takenOut: [signal] })
    expect(await write(lead, (tx) => takeFromBundle(tx, lead, gathering))).toEqual({ takenOut: [] })
    expect((await read((tx) => readSignal(tx, signal))).history.map(({ what }) => what)).toEqual([
      'takenOut',
      'bundled',
      'noted',
    ])
  })

  it('of a lead holds signals of own projects; over one that reaches further a lead does not decide', async () => {
    const own = await note('Het plein is donker', a.projects.roof.id)
    const other = await note('De straat is donker', a.projects.shop.id)
    const draft = { id: newId<BundleId>(), title: 'Licht', description: '', tags: [], signalIds: [own] }
    await write(lead, (tx) => makeBundle(tx, lead, draft))
    const gathering = { id: draft.id, signalIds: [other] }
    await expect(write(lead, (tx) => addToBundle(tx, lead, gathering))).rejects.toMatchObject({
      code: 'signal-not-yours',
    })
    await take(step(draft.id), lead)
    await write(policy, (tx) => addToBundle(tx, policy, gathering))
    const further = { code: 'bundle-reaches-further' }
    const change = { ...draft, title: 'Verlichting', seenVersion: 1 }
    await expect(write(lead, (tx) => changeBundle(tx, lead, change))).rejects.toMatchObject(further)
    await expect(take(step(draft.id), lead)).rejects.toMatchObject(further)
    await write(policy, (tx) => changeBundle(tx, policy, change))
    expect((await read((tx) => readBundle(tx, draft.id, testToday))).title).toBe('Verlichting')
  })

  it('that is withdrawn sets its signals free and takes nothing more', async () => {
    const signal = await note('Geen huisarts in het dorp', a.projects.roof.id)
    const id = await bundle('Huisarts', [signal])
    await write(policy, (tx) => withdrawBundle(tx, policy, { id, seenVersion: 1, reason: 'Dubbel' }, testNow))
    expect((await read((tx) => readSignal(tx, signal))).bundles).toEqual([])
    const gone = { code: 'bundle-withdrawn' }
    await expect(take(step(id))).rejects.toMatchObject(gone)
    await expect(
      write(policy, (tx) => addToBundle(tx, policy, { id, signalIds: [signal] })),
    ).rejects.toMatchObject(gone)
    expect((await read((tx) => listBundles(tx, testToday))).bundles.map((one) => one.id)).not.toContain(id)
  })

  it('holds nothing of another organisation', async () => {
    const id = await bundle('Van ons')
    const theirs = draftOf('Van hen', b.projects.roof.id)
    const them = b.actor('policy')
    await write(them, (tx) => noteSignal(tx, them, theirs, testNow))
    await expect(
      write(policy, (tx) => addToBundle(tx, policy, { id, signalIds: [theirs.id] })),
    ).rejects.toMatchObject({ code: 'signal-unknown' })
    await expect(take(step(id, { partnerId: b.partners.town }))).rejects.toMatchObject({
      code: 'step-with-unknown',
    })
  })
})

describe('a dead end', () => {
  const deadEnds = () => read(async (tx) => (await listBundles(tx, testToday)).deadEnds)
  const ago = (days: number) => addDays(testToday, -days)

  it('is a bundle or a signal that was raised and then heard nothing, until a result is there', async () => {
    const id = await bundle('Doodlopend')
    await take(step(id, { date: ago(120) }))
    await take(step(id, { kind: 'answer', date: ago(96), text: 'We bekijken het' }))
    const signal = await note('Ook doodlopend', a.projects.roof.id)
    await take({ ...step(id), bundleId: null, signalId: signal, date: ago(100) })
    const fresh = await bundle('Nog vers')
    await take(step(fresh, { date: ago(89) }))
    expect(await deadEnds()).toEqual([
      { kind: 'signal', id: signal, title: 'Ook doodlopend', days: 100, lastStepOn: ago(100) },
      { kind: 'bundle', id, title: 'Doodlopend', days: 96, lastStepOn: ago(96) },
    ])
    const result = step(id, { kind: 'result', date: ago(95), text: 'Er komt een premie' })
    await take(result)
    expect((await deadEnds()).map((one) => one.id)).toEqual([signal])
    const withdrawal = { id: result.id, seenVersion: 1, reason: 'Toch niet' }
    await write(policy, (tx) => withdrawStep(tx, policy, withdrawal, testNow))
    expect((await deadEnds()).map((one) => one.id)).toEqual([signal, id])
    expect(await read((tx) => readBundle(tx, id, testToday))).toMatchObject({
      deadEndDays: 96,
      lastStep: { kind: 'answer' },
      steps: [{ kind: 'answer' }, { kind: 'raised', withWhom: 'Gemeente Linde' }],
    })
  })
})

describe('suggestions', () => {
  let damp: SignalId[]
  let dampBundle: BundleId

  beforeAll(async () => {
    damp = [
      await note('Schimmel in de slaapkamers van huurwoningen', a.projects.roof.id, { tags: ['vocht'] }),
      await note('Een huurder meldt schimmel in de slaapkamer, de verhuurder doet niets', a.projects.shop.id),
      await note('Vochtige muren: klachten van huurders', a.projects.steps.id, { tags: ['vocht'] }),
    ]
    await note('De dokter neemt geen nieuwe patiënten', a.projects.roof.id)
    dampBundle = await bundle('Schimmel in huurwoningen', damp.slice(0, 1))
  })

  it('for a signal are those that share its words, its letters or its tags, with the reason', async () => {
    const [first, second, third] = damp
    const alike = await read((tx) => alikeToSignal(tx, first ?? newId()))
    expect(alike.map(({ signal }) => signal.id).sort()).toEqual([second, third].sort())
    expect(alike.find(({ signal }) => signal.id === second)?.words).toEqual(['schimmel', 'slaapkamer'])
    expect(alike.find(({ signal }) => signal.id === third)).toMatchObject({ words: [], tags: ['vocht'] })
  })

  it('for a bundle leave out what is in it', async () => {
    const ids = async () => (await read((tx) => alikeToBundle(tx, dampBundle))).map(({ signal }) => signal.id)
    const [first, second, third = newId<SignalId>()] = damp
    expect((await ids()).sort()).toEqual([second, third].sort())
    await write(policy, (tx) => addToBundle(tx, policy, { id: dampBundle, signalIds: [third] }))
    expect(await ids()).toEqual([second])
    expect(await ids()).not.toContain(first)
  })

  it('of new bundles are free signals that say the same', async () => {
    const bills: SignalId[] = []
    for (const [project, text] of [
      [a.projects.roof.id, 'De energiefactuur is niet te betalen'],
      [a.projects.shop.id, 'Mensen begrijpen hun energiefactuur niet'],
      [a.projects.steps.id, 'Angst voor de energiefactuur in de winter'],
    ] as const) {
      bills.push(await note(text, project, { tags: ['energie'] }))
    }
    const possible = await read(findPossibleBundles)
    const [found] = possible.filter(({ words }) => words.includes('energiefactuur'))
    expect(found).toMatchObject({
      tags: ['energie'],
      weight: { signals: 3, projects: 3, municipalities: 2, months: 1 },
    })
    expect(found?.signals.map(({ id }) => id).sort()).toEqual([...bills].sort())
    await bundle('Energie', bills)
    const left = (await read(findPossibleBundles)).flatMap(({ signals }) => signals.map(({ id }) => id))
    expect(left.filter((id) => bills.includes(id))).toEqual([])
  })
})
