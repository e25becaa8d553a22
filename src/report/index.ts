/** The door of the report: what main may use. */
export { reportEndpoints } from './endpoints.ts'
export { type GeneratedReport, generateReport, type ReportRequest } from './generate.ts'
export { makeReportJob } from './make-report.ts'
