/** The door of the jobs: how a slice leaves work for after the commit, and how it does that work. */
export { enqueue } from './enqueue.ts'
export type { JobHandler } from './run-jobs.ts'
