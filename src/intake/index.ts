/** The door of the intake: what main may use. */
export type { EarlierReport } from './core/earlier-report.ts'
export { type ReadingSummary, summarise } from './core/reading-summary.ts'
export { type IntakeOutcome, intakeReport } from './intake-report.ts'
export { intakeEndpoints } from './paste-endpoints.ts'
export { readEarlierReport } from './readers/earlier-report/read-earlier-report.ts'
