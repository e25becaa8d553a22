import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow } from '../../test/database/institute.ts'
import * as samples from '../../test/documents/samples.ts'
import { writingAs } from '../platform/audit.ts'
import { calendarDate } from '../platform/core/calendar-date.ts'
import { type AttachmentId, type DossierId, newId, type ProjectId } from '../platform/core/ids.ts'
import type { Role } from '../platform/core/permissions.ts'
import { type ReadTransaction, reading, type WriteTransaction } from '../platform/db/index.ts'
import { addDossier } from './add-dossier.ts'
import { attachDocument } from './attach-document.ts'
import { changeDossier } from './change-dossier.ts'
import type { DossierDraft } from './core/dossier-model.ts'
import { getDocument, listAnalyses, listDossiers, readDossier } from './dossier-reads.ts'
import { withdrawDocument } from './withdraw-document.ts'
import { withdrawDossier } from './withdraw-dossier.ts'

const database = await testDatabase()
let a: Institute
let count = 0

beforeEach(async () => {
  count += 1
  a = await insertInstitute(database.owner, `A${count}`)
})

const as = <T>(role: Role, verb: (tx: WriteTransaction) => Promise<T>) =>
  writingAs(database.app, a.actor(role), testNow, verb)
const read = <T>(work: (tx: ReadTransaction) => Promise<T>, of = a) =>
  reading(database.app, of.organisationId, work)
const show = (id: DossierId, role: Role = 'policy') => read((tx) => readDossier(tx, a.actor(role), id))

function draft(changes: Partial<DossierDraft> = {}): DossierDraft {
  return {
    id: newId<DossierId>(),
    title: 'Buurtanalyse Linde',
    kind: 'neighbourhoodAnalysis',
    status: 'inProgress',
    realisedOn: null,
    themeId: a.themes.housing,
    projectIds: [a.projects.roof.id],
    summary: 'Wonen in Linde.',
    audiences: ['Lokaal bestuur'],
    participation: true,
    participationHow: 'In drie gesprekken.',
    respondents: null,
    recommendations: ['Een woonloket', 'Een huurgids'],
    feedback: [{ date: calendarDate('2021-06-01'), text: 'Aan de buurt' }],
    figures: [
      { label: 'Huurwoningen', value: 41.5, unit: '%', source: 'Verzonnen' },
      { label: 'Inwoners', value: 1451, unit: '', source: 'Verzonnen' },
    ],
    groups: [{ name: 'Huurders', respondents: 28, themes: ['Vocht', 'Huurprijs'] }],
    followUps: [
      { text: 'Gesprek met de stad', due: calendarDate('2021-09-01'), done: null },
      { text: 'Verslag rondgestuurd', due: null, done: calendarDate('2021-06-02') },
    ],
    ...changes,
  }
}

const add = (dossier: DossierDraft, role: Role = 'policy') =>
  as(role, (tx) => addDossier(tx, a.actor(role), dossier, testNow))
const change = (dossier: DossierDraft, seenVersion: number, role: Role = 'policy') =>
  as(role, (tx) => changeDossier(tx, a.actor(role), { ...dossier, seenVersion }, testNow))
const attach = (dossierId: DossierId, file: File, id = newId<AttachmentId>()) =>
  as('policy', (tx) => attachDocument(tx, a.actor('policy'), { dossierId, id, file }, testNow))
const fileOf = (bytes: Buffer<ArrayBuffer>, name = 'nota.pdf') => new File([bytes], name)

async function audits() {
  const { rows } = await database.owner.query(
    'select verb, before, after from audit_entry where organisation_id = $1 order by id',
    [a.organisationId],
  )
  return rows
}

describe('a dossier', () => {
  it('is read as it was added, and a retry changes nothing', async () => {
    const dossier = draft()
    expect(await add(dossier)).toEqual({ id: dossier.id, version: 1 })
    const { projectIds, ...content } = dossier
    expect(await show(dossier.id)).toEqual({
      ...content,
      projects: [{ id: projectIds[0], name: a.projects.roof.name }],
      attachments: [],
      version: 1,
      withdrawal: null,
      mayChange: true,
    })
    expect(await add(dossier)).toEqual({ id: dossier.id, version: 1 })
    expect((await audits()).map(({ verb }) => verb)).toEqual(['add-dossier'])
    await expect(add({ ...dossier, recommendations: [] })).rejects.toMatchObject({ code: 'id-taken' })
  })

  it('changes with its lists before and after in the audit; what is the same keeps its version', async () => {
    const dossier = draft()
    await add(dossier)
    expect(await change(dossier, 1)).toEqual({ id: dossier.id, version: 1 })
    const changed = { ...dossier, recommendations: ['Een huurgids'], figures: [] }
    expect(await change(changed, 1)).toEqual({ id: dossier.id, version: 2 })
    expect(await show(dossier.id)).toMatchObject({
      recommendations: ['Een huurgids'],
      figures: [],
      version: 2,
    })
    const [, audit] = await audits()
    expect(audit).toMatchObject({
      verb: 'change-dossier',
      before: { recommendations: dossier.recommendations, figures: dossier.figures, groups: dossier.groups },
      after: { recommendations: ['Een huurgids'], figures: [], groups: dossier.groups },
    })
    await expect(change(dossier, 1)).rejects.toMatchObject({ code: 'changed-meanwhile' })
  })

  it('realised, it is a fact of indicator 2.8 until it is withdrawn', async () => {
    const facts = async () =>
      (
        await database.owner.query(
          'select title, on_date, theme_id from fact_dossier where organisation_id = $1',
          [a.organisationId],
        )
      ).rows
    const dossier = draft()
    await add(dossier)
    expect(await facts()).toEqual([])
    await change({ ...dossier, status: 'realised', realisedOn: calendarDate('2021-06-15') }, 1)
    expect(await facts()).toEqual([
      { title: dossier.title, on_date: '2021-06-15', theme_id: a.themes.housing },
    ])
    await as('policy', (tx) =>
      withdrawDossier(tx, a.actor('policy'), { id: dossier.id, seenVersion: 2, reason: 'Dubbel' }, testNow),
    )
    expect(await facts()).toEqual([])
    expect(await read((tx) => listDossiers(tx, {}))).toEqual([])
    expect(await show(dossier.id)).toMatchObject({ withdrawal: { reason: 'Dubbel' }, mayChange: false })
    await expect(attach(dossier.id, fileOf(samples.pdf))).rejects.toMatchObject({ code: 'already-withdrawn' })
  })

  it.each([
    ['a theme', { themeId: newId() }, 'dossier-unknown-theme'],
    ['a project', { projectIds: [newId<ProjectId>()] }, 'dossier-unknown-project'],
  ] as const)('of %s that does not exist is refused', async (_, part, code) => {
    await expect(add(draft(part as Partial<DossierDraft>))).rejects.toMatchObject({ code })
  })

  it('of a lead is of the lead’s own projects, before and after', async () => {
    const others = draft({ projectIds: [a.projects.steps.id] })
    await expect(add(others, 'lead')).rejects.toMatchObject({ code: 'dossier-not-yours' })
    await add(others)
    await expect(change({ ...others, projectIds: [a.projects.roof.id] }, 1, 'lead')).rejects.toMatchObject({
      code: 'dossier-not-yours',
    })
    const own = draft()
    await add(own, 'lead')
    await expect(change({ ...own, projectIds: [] }, 1, 'lead')).rejects.toMatchObject({
      code: 'dossier-not-yours',
    })
    expect(await show(own.id, 'lead')).toMatchObject({ mayChange: true })
    expect(await show(others.id, 'lead')).toMatchObject({ mayChange: false })
  })

  it('is found by its words, kind, status, year and project', async () => {
    const note: Partial<DossierDraft> = { kind: 'note', figures: [], groups: [], followUps: [] }
    await add(draft({ title: 'Een analyse' }))
    await add(
      draft({
        ...note,
        title: 'Een nota',
        projectIds: [a.projects.steps.id],
        recommendations: ['Café open'],
      }),
    )
    await add(draft({ ...note, title: 'Klaar', status: 'realised', realisedOn: calendarDate('2020-12-31') }))
    const titles = async (filter: Parameters<typeof listDossiers>[1]) =>
      (await read((tx) => listDossiers(tx, filter))).map(({ title }) => title)
    expect(await titles({})).toEqual(['Een analyse', 'Een nota', 'Klaar'])
    expect(await titles({ search: 'CAFE open' })).toEqual(['Een nota'])
    expect(await titles({ search: 'xyzzy' })).toEqual([])
    expect(await titles({ kind: 'note', status: 'realised' })).toEqual(['Klaar'])
    expect(await titles({ year: 2020 })).toEqual(['Klaar'])
    expect(await titles({ year: 2021 })).toEqual([])
    expect(await titles({ projectId: a.projects.steps.id })).toEqual(['Een nota'])
  })

  it('of another organisation is not there', async () => {
    const dossier = draft()
    await add(dossier)
    const { id } = await attach(dossier.id, fileOf(samples.pdf))
    const b = await insertInstitute(database.owner, `B${count}`)
    await expect(read((tx) => readDossier(tx, b.actor('policy'), dossier.id), b)).rejects.toMatchObject({
      code: 'unknown-record',
    })
    const asked = { dossierId: dossier.id, id: id as AttachmentId }
    await expect(read((tx) => getDocument(tx, asked), b)).rejects.toMatchObject({ code: 'unknown-record' })
    expect(await read((tx) => listAnalyses(tx), b)).toEqual([])
  })
})

it('a neighbourhood analysis stands in its list with where, whom and what is still to be done', async () => {
  const dossier = draft()
  await add(dossier)
  expect(await read((tx) => listAnalyses(tx))).toEqual([
    {
      id: dossier.id,
      title: dossier.title,
      status: 'inProgress',
      realisedOn: null,
      projects: [{ id: a.projects.roof.id, name: a.projects.roof.name }],
      municipalities: ['Linde'],
      figures: 2,
      respondents: 28,
      followUps: 2,
      openFollowUps: [{ text: 'Gesprek met de stad', due: '2021-09-01' }],
    },
  ])
})

describe('a document', () => {
  it('is given back byte for byte under a safe name, to be kept and not shown', async () => {
    const dossier = draft()
    await add(dossier)
    const receipt = await attach(dossier.id, fileOf(samples.pdf, 'C:\\nota’s\\Nota “één”.pdf'))
    expect(receipt).toMatchObject({ name: 'Nota “één”.pdf', version: 1, cleaned: false })
    const { body, headers } = await read((tx) =>
      getDocument(tx, { dossierId: dossier.id, id: receipt.id as AttachmentId }),
    )
    expect(Buffer.from(await body.arrayBuffer()).equals(samples.pdf)).toBe(true)
    expect(body.type).toBe('application/pdf')
    expect(headers['content-disposition']).toBe(
      'attachment; filename="Nota een.pdf"; filename*=UTF-8\'\'Nota%20%E2%80%9C%C3%A9%C3%A9n%E2%80%9D.pdf',
    )
    const [attachment] = (await show(dossier.id)).attachments
    expect(attachment).toMatchObject({
      type: 'application/pdf',
      size: samples.pdf.length,
      attachedBy: `policy of A${count}`,
    })
  })

  it('is kept once: a retry changes nothing, the same file again is said', async () => {
    const dossier = draft()
    await add(dossier)
    const id = newId<AttachmentId>()
    const first = await attach(dossier.id, fileOf(samples.photoWithPlace(6), 'straat.jpg'), id)
    expect(first.cleaned).toBe(true)
    expect(await attach(dossier.id, fileOf(samples.photoWithPlace(6), 'straat.jpg'), id)).toEqual(first)
    await expect(attach(dossier.id, fileOf(samples.photoWithPlace(6), 'anders.jpg'))).rejects.toMatchObject({
      code: 'document-attached-already',
      details: { name: 'straat.jpg' },
    })
    const { rows } = await database.owner.query(
      'select content, sha256 from attachment join attachment_content on attachment_id = id where dossier_id = $1',
      [dossier.id],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0].content.includes(samples.place)).toBe(false)
    expect(rows[0].sha256).toBe(createHash('sha256').update(rows[0].content).digest('hex'))
  })

  it('withdrawn, nobody opens it any more, and the same file may come again', async () => {
    const dossier = draft()
    await add(dossier)
    const { id } = await attach(dossier.id, fileOf(samples.png, 'kaart.png'))
    const asked = { dossierId: dossier.id, id: id as AttachmentId }
    const withdrawal = { ...asked, seenVersion: 1, reason: 'Verkeerd bestand' }
    const withdraw = () => as('policy', (tx) => withdrawDocument(tx, a.actor('policy'), withdrawal, testNow))
    expect(await withdraw()).toEqual({ id, version: 2 })
    await expect(withdraw()).rejects.toMatchObject({ code: 'already-withdrawn' })
    await expect(read((tx) => getDocument(tx, asked))).rejects.toMatchObject({ code: 'unknown-record' })
    expect((await show(dossier.id)).attachments).toEqual([])
    expect(await attach(dossier.id, fileOf(samples.png, 'kaart.png'))).toMatchObject({ version: 1 })
  })

  it('that is refused leaves nothing behind', async () => {
    const dossier = draft()
    await add(dossier)
    const before = await audits()
    const named = fileOf(samples.pdf, 'nota voor an@voorbeeld.be.pdf')
    await expect(attach(dossier.id, fileOf(samples.program))).rejects.toMatchObject({
      code: 'document-is-program',
    })
    await expect(attach(dossier.id, named)).rejects.toMatchObject({ code: 'holds-email' })
    const { rows } = await database.owner.query('select from attachment where dossier_id = $1', [dossier.id])
    expect(rows).toEqual([])
    expect(await audits()).toEqual(before)
  })
})
