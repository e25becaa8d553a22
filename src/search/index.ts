/** The door of search. */
export { searchEndpoints } from './endpoints.ts'
export { find } from './find.ts'
