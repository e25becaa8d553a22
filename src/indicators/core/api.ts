import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { PartnerId, ProjectId } from '../../platform/core/ids.ts'
import { Language } from '../../platform/core/language.ts'
import { Year } from '../../platform/core/period.ts'
import { ComparedIndicator, IndicatorCode, IndicatorSeries, MergePreview, RecordList } from './model.ts'

const tags: [string] = ['Indicators']
const year = z.coerce.number().pipe(Year)
/** A period and a part; without quarter and month the whole year, without project and municipality everything. */
const asked = {
  year,
  quarter: z.coerce.number().int().min(1).max(4).optional(),
  month: z.coerce.number().int().min(1).max(12).optional(),
  projectId: ProjectId.optional(),
  municipality: z.string().max(100).optional(),
}
const look = {
  language: Language.default('nl'),
  scheme: z.enum(['light', 'dark']).default('light'),
  layout: z.enum(['wide', 'narrow']).default('wide'),
}

export const indicatorsApi = {
  list: endpoint('indicators.read', {
    method: 'GET',
    path: '/indicators',
    summary: 'The thirteen indicators of a year, each with its headline of the year before',
    tags,
  })
    .input(z.object(asked))
    .output(z.array(ComparedIndicator)),
  show: endpoint('indicators.read', {
    method: 'GET',
    path: '/indicators/{code}',
    summary: 'One indicator with all its cells',
    tags,
  })
    .input(z.object({ code: IndicatorCode, ...asked }))
    .output(ComparedIndicator),
  chart: endpoint('indicators.read', {
    method: 'GET',
    path: '/indicators/{code}/chart',
    summary: 'The chart of an indicator as SVG',
    tags,
  })
    .input(z.object({ code: IndicatorCode, ...asked, ...look }))
    .output(z.object({ svg: z.string() })),
  series: endpoint('indicators.read', {
    method: 'GET',
    path: '/indicators/{code}/series',
    summary: 'The same period of three years',
    tags,
  })
    .input(z.object({ code: IndicatorCode, ...asked }))
    .output(IndicatorSeries),
  seriesChart: endpoint('indicators.read', {
    method: 'GET',
    path: '/indicators/{code}/series/chart',
    summary: 'The chart of three years as SVG',
    tags,
  })
    .input(z.object({ code: IndicatorCode, ...asked, ...look }))
    .output(z.object({ svg: z.string() })),
  /** Lists that name employees or amounts need `people.read` besides. */
  records: endpoint('indicators.read', {
    method: 'GET',
    path: '/indicators/{code}/records',
    summary: 'The records that make a figure',
    tags,
  })
    .input(
      z.object({
        code: IndicatorCode,
        ...asked,
        row: z.string().max(60).optional(),
        breakdown: z.string().max(60).optional(),
        figure: z.enum(['main', 'beside']).default('main'),
        after: z.coerce.number().int().min(0).default(0),
      }),
    )
    .output(RecordList),
  /** A CSV file holds one of the sheets; an XLSX file holds them all. */
  export: endpoint('indicators.read', {
    method: 'GET',
    path: '/indicators/{code}/export',
    summary: 'An indicator as a spreadsheet: table, years, definition and records',
    tags,
  })
    .input(
      z.object({
        code: IndicatorCode,
        ...asked,
        language: Language.default('nl'),
        format: z.enum(['csv', 'xlsx']),
        sheet: z.enum(['table', 'series', 'definition', 'records']).default('table'),
      }),
    )
    .output(z.instanceof(Blob)),
  previewMerge: endpoint('network.merge', {
    method: 'GET',
    path: '/indicators/2.5/merge-preview',
    summary: 'What merging a partner into another does to indicator 2.5 of a year',
    tags,
  })
    .input(z.object({ partnerId: PartnerId, intoId: PartnerId, year }))
    .output(MergePreview),
}
