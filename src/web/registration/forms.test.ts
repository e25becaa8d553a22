import { ORPCError } from '@orpc/client'
import { describe, expect, test } from 'vitest'
import { calendarDate } from '../../platform/core/calendar-date.ts'
import type {
  ActivityId,
  ActivityKindId,
  BodyId,
  ContactId,
  PartnerId,
  ProjectId,
} from '../../platform/core/ids.ts'
import type { Desk } from '../../registration/core/api.ts'
import type { Activity } from '../../registration/core/model.ts'
import { Month } from '../../registration/core/month.ts'
import {
  ActivityForm,
  activityDraft,
  changed,
  choiceOfKind,
  formOfActivity,
  judgeOnDesk,
  nextActivity,
  startActivity,
} from './activity-form.ts'
import { choiceOfBody, contactDraft, judgeContactOnDesk, startContact } from './contact-form.ts'
import { hindranceOf, hindranceOfError } from './saving.ts'
import { readForm } from './stored-form.ts'

const uuid = (n: number) => `01935b3c-0000-7000-8000-00000000000${n}`
const steenveld = uuid(1) as ProjectId
const kiel = uuid(2) as ProjectId
const doorstepVisit = {
  id: uuid(3) as ActivityKindId,
  legalKind: 'individual',
  name: { nl: 'stoepbezoek', en: 'door-step visit' },
  usualSetting: 'doorstep',
} as const
const id = uuid(4) as ActivityId
const partner = { id: uuid(5) as PartnerId, name: 'Huis van het Kind' }

const desk: Desk = {
  projects: [
    { id: steenveld, name: 'Steenveld', start: calendarDate('2021-01-01'), end: null },
    { id: kiel, name: 'Kiel', start: null, end: null },
  ],
  kinds: [doorstepVisit],
  lastActivity: null,
  today: calendarDate('2021-03-16'),
  closedMonths: [],
}
const lastInKiel: Desk = {
  ...desk,
  lastActivity: {
    projectId: kiel,
    date: calendarDate('2021-03-15'),
    kindId: doorstepVisit.id,
    setting: 'doorstep',
    participations: 2,
    partnerIds: [],
    referrals: [],
  },
}
const tallied = changed(startActivity(desk, id), { ...choiceOfKind(doorstepVisit), participations: 3 })

describe('the tally form', () => {
  test('proposes the project of the last tally, else the first', () => {
    expect(startActivity(lastInKiel, id).projectId).toBe(kiel)
    expect(startActivity(desk, id).projectId).toBe(steenveld)
    expect(startActivity({ ...desk, projects: [] }, id).projectId).toBeNull()
  })

  test('is whole after a kind and a number', () => {
    expect(activityDraft(tallied)).toEqual({
      draft: {
        id,
        projectId: steenveld,
        date: '2021-03-16',
        kindId: doorstepVisit.id,
        setting: 'doorstep',
        participations: 3,
        partnerIds: [],
        referrals: [],
        note: '',
        confirmed: [],
      },
    })
  })

  test('says what is missing, in the order of the form', () => {
    expect(activityDraft(startActivity(desk, id))).toEqual({ missing: ['kind', 'participations'] })
    expect(activityDraft({ ...tallied, participations: 0 })).toEqual({ missing: ['participations'] })
    expect(activityDraft({ ...tallied, setting: null })).toEqual({ missing: ['setting'] })
    expect(activityDraft({ ...tallied, date: null })).toEqual({ missing: ['date'] })
    const halfReferral = { partner, count: null, warm: true }
    expect(activityDraft({ ...tallied, referrals: [halfReferral] })).toEqual({ missing: ['referrals'] })
  })

  test('asks again what was confirmed when something changes', () => {
    const sure = { ...tallied, confirmed: ['long-ago'] }
    expect(changed(sure, { note: 'x' }).confirmed).toEqual([])
    expect(changed(sure, { confirmed: ['long-ago', 'holds-phone'] }).confirmed).toHaveLength(2)
  })

  test('goes on with the same project and day under a new id', () => {
    const yesterday = calendarDate('2021-03-15')
    const next = nextActivity({ ...tallied, projectId: kiel, date: yesterday }, uuid(9) as ActivityId, desk)
    expect(next).toMatchObject({
      id: uuid(9),
      projectId: kiel,
      date: yesterday,
      kindId: null,
      participations: null,
    })
  })

  test('runs the rules of the server', () => {
    const judged = (form: ActivityForm) => {
      const filled = activityDraft(form)
      return 'draft' in filled ? hindranceOf(judgeOnDesk(filled.draft, desk)) : filled
    }
    expect(judged(tallied)).toBeNull()
    expect(judged({ ...tallied, participations: 40 })).toMatchObject({
      kind: 'asked',
      questions: [{ code: 'many-for-individual' }],
    })
    expect(judged({ ...tallied, participations: 40, confirmed: ['many-for-individual'] })).toBeNull()
    expect(judged({ ...tallied, note: 'mail an@voorbeeld.be' })).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'holds-email' }],
    })
  })

  test('holds what was registered when it corrects', () => {
    const { confirmed: _, ...draft } = (activityDraft(tallied) as { draft: object & { confirmed: string[] } })
      .draft
    const activity = {
      ...draft,
      partnerIds: [partner.id],
      partners: [partner],
      referrals: [{ partnerId: partner.id, count: 2, warm: true }],
      note: 'regen',
    } as unknown as Activity
    const form = formOfActivity(activity, (id) => (id === partner.id ? partner.name : undefined))
    expect(form.referrals).toEqual([{ partner, count: 2, warm: true }])
    expect(activityDraft(form)).toMatchObject({ draft: { partnerIds: [partner.id], note: 'regen' } })
  })
})

describe('the contact form', () => {
  const form = startContact(desk, uuid(6) as ContactId)

  test('needs a subject and a partner', () => {
    expect(contactDraft(form)).toEqual({ missing: ['subject', 'partners'] })
    const filled = contactDraft({ ...form, subject: ' Wijkteam ', partners: [partner] })
    expect(filled).toMatchObject({ draft: { subject: 'Wijkteam', partnerIds: [partner.id], level: 'local' } })
  })

  test('runs the rules of the server', () => {
    const filled = contactDraft({
      ...form,
      subject: 'Wijkteam',
      partners: [partner],
      date: calendarDate('2021-03-17'),
    })
    if (!('draft' in filled)) throw new Error('the form is whole')
    expect(judgeContactOnDesk(filled.draft, desk).questions.map((question) => question.code)).toEqual([
      'date-in-future',
    ])
  })
})

describe('an answer of the server', () => {
  const error = (code: string) =>
    new ORPCError(code, { status: 422, data: { sentence: { nl: 'Klopt dat?', en: 'Is that right?' } } })

  test('is a question when the rules ask, so that a yes can answer it', () => {
    expect(hindranceOfError(error('long-ago'))).toEqual({
      kind: 'asked',
      questions: [{ code: 'long-ago', sentence: { nl: 'Klopt dat?', en: 'Is that right?' } }],
    })
  })

  test('is a refusal in all other cases', () => {
    expect(hindranceOfError(error('unknown-partner'))).toMatchObject({ kind: 'failed' })
    expect(hindranceOfError(new TypeError('Failed to fetch'))).toMatchObject({ kind: 'failed' })
  })
})

describe('a form that was kept', () => {
  const storage = (text: string | null) => ({ getItem: () => text })

  test('comes back as it was', () => {
    expect(readForm(storage(JSON.stringify(tallied)), 'activity', ActivityForm)).toEqual(tallied)
  })

  test('is left when it does not fit or cannot be read', () => {
    expect(readForm(storage(null), 'activity', ActivityForm)).toBeNull()
    expect(readForm(storage('{"id":7}'), 'activity', ActivityForm)).toBeNull()
    expect(readForm(storage('{half'), 'activity', ActivityForm)).toBeNull()
  })
})

describe('the meeting of a consultation body', () => {
  const member = { id: uuid(6) as PartnerId, name: 'OCMW' }
  const body = {
    id: uuid(7) as BodyId,
    name: 'Wijkteam',
    purpose: '',
    plannedPerYear: 6,
    endedOn: null,
    version: 1,
    partners: [member],
    projects: [],
  }
  const empty = startContact(desk, uuid(8) as ContactId)
  const chosen = { ...empty, ...choiceOfBody(empty, body, [body]) }

  test('brings its members and its name, and takes them away again', () => {
    expect(chosen).toMatchObject({ bodyId: body.id, partners: [member], subject: 'Wijkteam' })
    expect(choiceOfBody(chosen, null, [body])).toEqual({ bodyId: null, partners: [], subject: '' })
  })

  test('leaves partners and a subject that were filled in by hand', () => {
    const byHand = { ...chosen, partners: [member, partner], subject: 'Leegstand' }
    expect(choiceOfBody(byHand, null, [body])).toEqual({
      bodyId: null,
      partners: [member, partner],
      subject: 'Leegstand',
    })
  })
})

describe('a closed month', () => {
  const closed = { ...desk, closedMonths: [Month.parse('2021-03')] }
  const draftOf = (form: ActivityForm) => {
    const filled = activityDraft(form)
    if (!('draft' in filled)) throw new Error('The form is filled in.')
    return filled.draft
  }
  const refused = (judgement: ReturnType<typeof judgeOnDesk>) => judgement.refusals.map(({ code }) => code)

  test('is told before anything is sent, also of a correction that would leave it', () => {
    const draft = draftOf(tallied)
    expect(refused(judgeOnDesk(draft, desk))).toEqual([])
    expect(refused(judgeOnDesk(draft, closed))).toEqual(['month-closed'])
    const moved = { ...draft, date: calendarDate('2021-02-26') }
    expect(refused(judgeOnDesk(moved, closed))).toEqual([])
    expect(refused(judgeOnDesk(moved, closed, draft.date))).toEqual(['month-closed'])
  })
})
