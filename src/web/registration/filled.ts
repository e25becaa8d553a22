/** A form read as what is sent: a whole draft, or the fields that still lack something, in their order. */
export type Filled<Draft, Field extends string> = { draft: Draft } | { missing: Field[] }
