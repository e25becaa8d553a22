import { z } from 'zod'

/** What part of the records a figure speaks of. */
export const FigureScope = z.strictObject({
  year: z.int().min(1990).max(2100),
  quarter: z.exactOptional(z.int().min(1).max(4)),
  month: z.exactOptional(z.int().min(1).max(12)),
  theme: z.exactOptional(z.string()),
  /** What belongs to no theme: `overhead`, or a year of indicator 2.1. */
  row: z.exactOptional(z.string()),
  project: z.exactOptional(z.string()),
  municipality: z.exactOptional(z.string()),
})
export type FigureScope = z.infer<typeof FigureScope>

/** Names one number: which indicator, about what, and which cell of its outcome. */
export const FigureReference = z.strictObject({
  indicator: z.string().min(1),
  scope: FigureScope,
  cell: z.string().min(1),
})
export type FigureReference = z.infer<typeof FigureReference>

/** A figure that has its value, and knows where its records are. */
export const BoundFigure = FigureReference.extend({
  /** `null` when the value is not known or not shown; `text` then says so. */
  value: z.number().nullable(),
  /** `deelnames`, `VTE`, `%`, `euro`. */
  unit: z.string(),
  /** As it is printed, in Flemish notation: `1.451,5`. */
  text: z.string().min(1),
  definitionVersion: z.string().min(1),
  /** Path to the records that make the number: `/cijfers/2.3?jaar=2021`. */
  address: z.string().regex(/^\/(?!\/)/, 'an address is a path'),
})
export type BoundFigure = z.infer<typeof BoundFigure>
