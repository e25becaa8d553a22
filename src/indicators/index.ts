/** The door of the indicators: what other slices and main may use. */
export { chartOf } from './chart-of.ts'
export { computeIndicator } from './compute.ts'
export { definitionFor, definitions } from './definitions/index.ts'
export { indicatorsEndpoints } from './endpoints.ts'
export { readIndicator, readIndicators, readRecords } from './reads.ts'
