import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { IndicatorCode } from '../../indicators/core/model.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import type { DrawingStyle } from '../ui/Drawing.tsx'

/** What is counted over: a year or a part of it, and perhaps one project or municipality. */
export interface Part {
  year: number
  quarter?: number
  month?: number
  projectId?: ProjectId
  municipality?: string
}

/** A cell of an indicator; without row and breakdown it is the total. */
export interface CellAsked extends Part {
  code: IndicatorCode
  /** A theme by its id, or a word for what belongs to none. */
  row?: string
  breakdown?: string
  /** The indicator's own figure, or the one given beside it. */
  figure: 'main' | 'beside'
}

export const indicatorsQuery = (part: Part) =>
  queryOptions({
    queryKey: ['indicators', part],
    queryFn: () => api.indicators.list(part),
    placeholderData: keepPreviousData,
  })

export const indicatorQuery = (code: IndicatorCode, part: Part) =>
  queryOptions({
    queryKey: ['indicator', code, part],
    queryFn: () => api.indicators.show({ code, ...part }),
    placeholderData: keepPreviousData,
  })

export const seriesQuery = (code: IndicatorCode, part: Part) =>
  queryOptions({
    queryKey: ['indicator', code, part, 'series'],
    queryFn: () => api.indicators.series({ code, ...part }),
    placeholderData: keepPreviousData,
  })

export const chartQuery = (
  of: 'chart' | 'seriesChart',
  code: IndicatorCode,
  part: Part,
  look: DrawingStyle,
) =>
  queryOptions({
    queryKey: ['indicator', code, part, of, look],
    queryFn: () => api.indicators[of]({ code, ...part, ...look }),
    placeholderData: keepPreviousData,
  })

/** The records behind a cell, page by page; `after` is how many were read before. */
export const recordsQuery = (cell: CellAsked) =>
  infiniteQueryOptions({
    queryKey: ['records', cell],
    queryFn: ({ pageParam }) => api.indicators.records({ ...cell, after: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, page) => sum + page.records.length, 0)
      return last.records.length > 0 && read < last.total ? read : undefined
    },
  })
