/** The door of the review of the record. */
export { reviewEndpoints } from './endpoints.ts'
