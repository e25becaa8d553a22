/** The door of HTTP: how a slice serves its endpoints. */
export { open, reads, writes } from './endpoint.ts'
