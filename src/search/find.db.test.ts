import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute } from '../../test/database/institute.ts'
import { newId } from '../platform/core/ids.ts'
import type { Marked } from '../platform/core/marked.ts'
import { reading } from '../platform/db/index.ts'
import type { Find, FoundKind } from './core/model.ts'
import { find } from './find.ts'

const database = await testDatabase()
let a: Institute
let b: Institute

async function insert(institute: Institute, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row)
  await database.owner.query(
    `insert into ${table} (organisation_id, ${columns.join(', ')})
     values ($1, ${columns.map((_, place) => `$${place + 2}`).join(', ')})`,
    [institute.organisationId, ...Object.values(row)],
  )
}
const registered = { registered_by: 'x', registered_by_name: 'X' }
const gone = { withdrawn_at: '2021-06-01T10:00:00Z', withdrawal_reason: 'Dubbel' }

const note = (text: string, more: Record<string, unknown> = {}, institute = a) =>
  insert(institute, 'activity', {
    id: newId(),
    project_id: institute.projects.roof.id,
    on_date: '2021-03-01',
    kind_id: institute.kinds.visit,
    setting: 'venue',
    participations: 3,
    note: text,
    ...registered,
    ...more,
  })
const contact = (subject: string, text = '', more: Record<string, unknown> = {}) =>
  insert(a, 'contact', {
    id: newId(),
    project_id: a.projects.shop.id,
    on_date: '2021-03-02',
    subject,
    policy: false,
    level: 'local',
    target_group_present: false,
    setting: 'venue',
    note: text,
    ...registered,
    ...more,
  })
const signal = (text: string, more: Record<string, unknown> = {}, institute = a) =>
  insert(institute, 'signal', {
    id: newId(),
    project_id: institute.projects.roof.id,
    on_date: '2021-03-03',
    text,
    source: 'team',
    noted_by: 'x',
    noted_by_name: 'X',
    ...more,
  })

beforeAll(async () => {
  a = await insertInstitute(database.owner, 'A')
  b = await insertInstitute(database.owner, 'B')
  await note('Veel vragen over een woning met schimmel')
  await note('Ouders zoeken een crèche')
  await note('De plaats is vrij')
  await note('')
  await note('Een ingetrokken olifant', { ...gone, withdrawn_by_name: 'X' })
  await note('Een olifant van B', {}, b)
  await contact('Overleg over huisvesting', 'De huizen zijn vochtig')
  await contact('Een ingetrokken olifant', '', { ...gone, withdrawn_by_name: 'X' })
  await signal('Grote gezinnen wachten op <b>huizen</b> & <script>alert(1)</script>')
  await signal('Een ingetrokken olifant', gone)
  await signal('Een olifant van B', {}, b)
  await insert(a, 'consultation_body', {
    id: newId(),
    name: 'Woonoverleg Linde',
    purpose: 'Wie een dak zoekt',
  })
  await insert(a, 'consultation_body', { id: newId(), name: 'Olifantenoverleg', ...gone })
  await insert(a, 'signal_bundle', {
    id: newId(),
    title: 'Vocht',
    description: 'Schimmel',
    made_by_name: 'X',
  })
  await insert(a, 'signal_bundle', { id: newId(), title: 'Olifanten', made_by_name: 'X', ...gone })
  const dossierId = newId<string>()
  await insert(a, 'dossier', { id: dossierId, title: 'Nota over kansen', kind: 'note', status: 'idea' })
  await insert(a, 'recommendation', { dossier_id: dossierId, position: 1, text: 'Bouw een giraffenhuis' })
  await insert(a, 'dossier', {
    id: newId(),
    title: 'Olifantendossier',
    kind: 'note',
    status: 'idea',
    ...gone,
  })
})

const search = (text: string, institute = a) =>
  reading(database.app, institute.organisationId, (tx) => find(tx, { text, each: 5 }))
const finds = async (text: string) => (await search(text)).flatMap((group) => group.finds)
const plain = (pieces: readonly Marked[] | null) => (pieces ?? []).map((piece) => piece.text).join('')
const marked = ({ title, snippet }: Find) =>
  [...(title ?? []), ...snippet].filter((piece) => piece.marked).map((piece) => piece.text)
async function kindsOf(text: string): Promise<FoundKind[]> {
  return (await search(text)).map(({ kind }) => kind).sort()
}

describe('find', () => {
  it.each([
    ['a plural', 'woningen', 'woning'],
    ['a singular', 'huis', 'huizen'],
    ['another singular', 'gezin', 'gezinnen'],
    ['a plural that the stemmer sees otherwise', 'plaatsen', 'plaats'],
    ['no accent', 'creche', 'crèche'],
    ['a plural without accents', 'creches', 'crèche'],
    ['an accent too many', 'wóning', 'woning'],
    ['the beginning of a word', 'schim', 'schimmel'],
    ['a vowel that closes when the word goes on', 'vraa', 'vragen'],
    ['two words, wherever they stand', 'schimmel vragen', 'vragen'],
    ['capitals', 'SCHIMMEL', 'schimmel'],
    ['a recommendation of a dossier', 'giraffenhuis', 'giraffenhuis'],
  ])('meets a text by %s: %s', async (_what, text, word) => {
    const words = (await finds(text)).flatMap(marked)
    expect(words).toContain(word)
  })

  it('needs all words', async () => {
    expect(await search('schimmel crèche')).toEqual([])
  })

  it.each([
    ['a swapped letter', 'buurtwinekl', 'De Buurtwinkel'],
    ['a missing letter', 'stapstnen', 'Stapstenen'],
    ['a doubled letter', 'bassisschool', 'Basisschool De Kiem'],
    ['a mistaken body', 'woonovreleg', 'Woonoverleg Linde'],
  ])('forgives in a name %s: %s', async (_what, text, name) => {
    const [first] = await finds(text)
    expect(plain(first?.title ?? null)).toBe(name)
  })

  it('gives first what is called so, then what begins so, then what only holds it', async () => {
    await insert(a, 'partner', { id: newId(), name: 'Vocht en zonen', kind: 'other' })
    await database.owner.query(
      `insert into partner_alias select organisation_id, id, name from partner
        where organisation_id = $1 and name = 'Vocht en zonen'`,
      [a.organisationId],
    )
    const groups = await search('vocht')
    expect(groups.map(({ kind }) => kind).slice(0, 2)).toEqual(['bundle', 'partner'])
    expect(groups.at(-1)?.kind).toBe('contact')
    const [linde] = await search('Dak boven Linde')
    expect(plain(linde?.finds[0]?.title ?? null)).toBe('Dak boven Linde')
  })

  it('says where a find stands: the project, the day', async () => {
    const [group] = await search('crèche')
    expect(group).toMatchObject({
      kind: 'activity',
      total: 1,
      finds: [
        { title: null, date: '2021-03-01', project: { id: a.projects.roof.id, name: 'Dak boven Linde' } },
      ],
    })
  })

  it('finds by the municipality of a project and by a spelling of a partner', async () => {
    expect(await kindsOf('beukendorp')).toEqual(['project'])
    const [partner] = await search('de kiem')
    expect(partner).toMatchObject({ kind: 'partner', total: 1 })
  })

  it('counts all and gives as many as are asked for, the newest first', async () => {
    for (const day of ['01', '05', '03']) await note('Een kameel', { on_date: `2021-05-${day}` })
    const groups = await reading(database.app, a.organisationId, (tx) =>
      find(tx, { text: 'kameel', each: 2 }),
    )
    expect(groups).toMatchObject([{ total: 3, finds: [{ date: '2021-05-05' }, { date: '2021-05-03' }] }])
  })

  it('gives text as text: what looks like HTML is no mark', async () => {
    const [hit] = (await search('gezinnen')).flatMap((group) => group.finds)
    const pieces = hit?.snippet ?? []
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['gezinnen'])
    expect(pieces.every(({ text }) => !text.includes('\u0002') && !text.includes('\u0003'))).toBe(true)
  })

  it('finds nothing that is withdrawn, and nothing of another organisation', async () => {
    expect(await search('olifant')).toEqual([])
    expect((await search('olifant', b)).map(({ kind, total }) => [kind, total]).sort()).toEqual([
      ['activity', 1],
      ['signal', 1],
    ])
  })

  it.each(['', ' ', 'x', '%', '!!! & | :*', '\\', "'); --"])('finds nothing for %j', async (text) => {
    expect(await search(text)).toEqual([])
  })
})
