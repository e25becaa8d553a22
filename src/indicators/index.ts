/** The door of the indicators: what other slices and main may use. */
export { chartOf, placedChartOf } from './chart-of.ts'
export { computeIndicator } from './compute.ts'
export { definitionFor, definitions } from './definitions/index.ts'
export { indicatorsEndpoints } from './endpoints.ts'
export { previewMerge } from './preview-merge.ts'
export { readIndicator, readIndicators, readOverview, readRecords, readSeries } from './reads.ts'
