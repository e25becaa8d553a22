import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { ProjectId, ThemeId } from '../../platform/core/ids.ts'
import { Language } from '../../platform/core/language.ts'
import { Year } from '../../platform/core/period.ts'
import { IndicatorCode, IndicatorResult, RecordList } from './model.ts'

const tags: [string] = ['Indicators']
const year = z.coerce.number().pipe(Year)
const part = {
  projectId: ProjectId.optional(),
  municipality: z.string().max(100).optional(),
}

export const indicatorsApi = {
  list: endpoint('indicators.read', {
    method: 'GET',
    path: '/indicators',
    summary: 'The live indicators of a year',
    tags,
  })
    .input(z.object({ year, ...part }))
    .output(z.array(IndicatorResult)),
  show: endpoint('indicators.read', {
    method: 'GET',
    path: '/indicators/{code}',
    summary: 'One indicator with all its cells',
    tags,
  })
    .input(z.object({ code: IndicatorCode, year, ...part }))
    .output(IndicatorResult),
  chart: endpoint('indicators.read', {
    method: 'GET',
    path: '/indicators/{code}/chart',
    summary: 'The chart of an indicator as SVG',
    tags,
  })
    .input(
      z.object({
        code: IndicatorCode,
        year,
        ...part,
        language: Language.default('nl'),
        scheme: z.enum(['light', 'dark']).default('light'),
        layout: z.enum(['wide', 'narrow']).default('wide'),
      }),
    )
    .output(z.object({ svg: z.string() })),
  records: endpoint('indicators.read', {
    method: 'GET',
    path: '/indicators/{code}/records',
    summary: 'The records that make a figure',
    tags,
  })
    .input(
      z.object({
        code: IndicatorCode,
        year,
        ...part,
        themeId: ThemeId.optional(),
        breakdown: z.string().max(60).optional(),
        figure: z.enum(['main', 'beside']).default('main'),
        after: z.coerce.number().int().min(0).default(0),
      }),
    )
    .output(RecordList),
}
