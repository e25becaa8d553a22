import { expect, it } from 'vitest'
import type { AgreementRecord } from '../../network/core/agreement-model.ts'
import type { Body } from '../../network/core/body-model.ts'
import { calendarDate } from '../../platform/core/calendar-date.ts'
import { type AgreementId, type BodyId, newId, type PartnerId } from '../../platform/core/ids.ts'
import {
  agreementDraft,
  agreementTerm,
  endingSoon,
  formOfAgreement,
  startAgreement,
} from './agreement-form.ts'
import { agreementWords } from './agreement-words.ts'
import { bodyDraft, formOfBody, startBody } from './body-form.ts'

const partner = { id: newId<PartnerId>(), name: 'OCMW Linde' }
const body: Body = {
  id: newId<BodyId>(),
  name: 'Wijkoverleg',
  purpose: 'Het plein',
  plannedPerYear: 6,
  endedOn: null,
  version: 3,
  partners: [partner],
  projects: [],
}
const agreement: AgreementRecord = {
  id: newId<AgreementId>(),
  partnerId: partner.id,
  partner: partner.name,
  goal: 'Buurthuis',
  themes: [],
  start: null,
  end: calendarDate('2022-12-31'),
  remindDays: 90,
  version: 1,
}

it('a body that is opened and saved says the same', () => {
  expect(bodyDraft(formOfBody(body))).toEqual({
    draft: {
      id: body.id,
      name: 'Wijkoverleg',
      purpose: 'Het plein',
      plannedPerYear: 6,
      endedOn: null,
      partnerIds: [partner.id],
      projectIds: [],
    },
  })
})

it.each([['0'], ['400'], ['1,5'], ['zes'], ['-1']])('a body is not planned %j times a year', (planned) => {
  expect(bodyDraft({ ...formOfBody(body), planned })).toEqual({ wrong: ['planned'] })
})

it('a body that is begun lacks a name, and needs no plan', () => {
  expect(bodyDraft(startBody(body.id))).toEqual({ wrong: ['name'] })
  expect(bodyDraft({ ...formOfBody(body), planned: ' ' })).toMatchObject({ draft: { plannedPerYear: null } })
})

it('an agreement that is opened and saved says the same; one that is begun lacks partner and goal', () => {
  expect(agreementDraft(formOfAgreement(agreement))).toMatchObject({
    draft: { partnerId: partner.id, goal: 'Buurthuis', end: '2022-12-31', remindDays: 90 },
  })
  expect(agreementDraft({ ...startAgreement(agreement.id), remind: '' })).toEqual({
    wrong: ['partner', 'goal', 'remind'],
  })
})

it('the agreements that end soon are told with the first to end on top', () => {
  const later = { ...agreement, id: newId<AgreementId>(), end: calendarDate('2023-01-15') }
  const far = { ...agreement, end: calendarDate('2024-01-01') }
  expect(endingSoon([later, far, agreement], calendarDate('2022-12-01'))).toEqual([agreement, later])
})

it('the term of an agreement says as much as is known', () => {
  const term = (start: string | null, end: string | null) =>
    agreementTerm(
      { start: start === null ? null : calendarDate(start), end: end === null ? null : calendarDate(end) },
      'nl',
      agreementWords.nl,
    )
  expect(term('2021-01-01', '2022-12-31')).toBe('1 januari 2021 tot en met 31 december 2022')
  expect(term('2021-01-01', null)).toBe('vanaf 1 januari 2021')
  expect(term(null, '2022-12-31')).toBe('tot en met 31 december 2022')
  expect(term(null, null)).toBe('niet gekend')
})
