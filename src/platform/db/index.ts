/** The door of the database: transactions of one organisation, and the types of the tables. */
export type { DB } from './tables.ts'
export { type ReadTransaction, reading, type WriteTransaction, writing } from './transaction.ts'
