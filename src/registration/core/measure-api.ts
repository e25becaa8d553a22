import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { MeasureId, MeasureValueId, ProjectId } from '../../platform/core/ids.ts'
import { Language } from '../../platform/core/language.ts'
import { Year } from '../../platform/core/period.ts'
import {
  Measure,
  MeasureChange,
  MeasureDraft,
  MeasureWithdrawal,
  MeasureWithValues,
  ValueChange,
  ValueDraft,
  ValueWithdrawal,
} from './measure-model.ts'

const tags: [string] = ['Measures']
const receiptOf = <I extends z.ZodType>(id: I) => z.object({ id, version: z.number().int() })
const MeasureReceipt = receiptOf(MeasureId)
const ValueReceipt = receiptOf(MeasureValueId)

export const measuresApi = {
  list: endpoint('registration.read', {
    method: 'GET',
    path: '/projects/{projectId}/measures',
    summary: 'The measures of a project, with what they came to each year',
    tags,
  })
    .input(z.object({ projectId: ProjectId }))
    .output(z.array(Measure)),
  show: endpoint('registration.read', {
    method: 'GET',
    path: '/measures/{id}',
    summary: 'One measure with its values',
    tags,
  })
    .input(z.object({ id: MeasureId }))
    .output(MeasureWithValues),
  chart: endpoint('registration.read', {
    method: 'GET',
    path: '/measures/{id}/chart',
    summary: 'The chart of a measure as SVG: its years, or the months of one year',
    tags,
  })
    .input(
      z.object({
        id: MeasureId,
        year: z.coerce.number().pipe(Year).optional(),
        language: Language.default('nl'),
        scheme: z.enum(['light', 'dark']).default('light'),
        layout: z.enum(['wide', 'narrow']).default('wide'),
      }),
    )
    .output(z.object({ svg: z.string() })),
  add: endpoint('measure.write', {
    method: 'POST',
    path: '/measures',
    summary: 'Add a measure to a project',
    tags,
  })
    .input(MeasureDraft)
    .output(MeasureReceipt),
  change: endpoint('measure.write', {
    method: 'PUT',
    path: '/measures/{id}',
    summary: 'Change a measure, its targets or its end',
    tags,
  })
    .input(MeasureChange)
    .output(MeasureReceipt),
  note: endpoint('measure.write', {
    method: 'POST',
    path: '/measure-values',
    summary: 'Note a value of a measure on a day',
    tags,
  })
    .input(ValueDraft)
    .output(ValueReceipt),
  correctValue: endpoint('measure.write', {
    method: 'PUT',
    path: '/measure-values/{id}',
    summary: 'Correct a value',
    tags,
  })
    .input(ValueChange)
    .output(ValueReceipt),
  withdrawValue: endpoint('measure.write', {
    method: 'POST',
    path: '/measure-values/{id}/withdrawal',
    summary: 'Withdraw a value, with a reason',
    tags,
  })
    .input(ValueWithdrawal)
    .output(ValueReceipt),
  withdraw: endpoint('measure.write', {
    method: 'POST',
    path: '/measures/{id}/withdrawal',
    summary: 'Withdraw a measure, with a reason',
    tags,
  })
    .input(MeasureWithdrawal)
    .output(MeasureReceipt),
}
