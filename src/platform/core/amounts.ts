import { z } from 'zod'

/** Euro cents, an integer: money knows no binary fractions. */
export const Cents = z.number().int().brand('Cents')
export type Cents = z.infer<typeof Cents>

/** Hundredths of a full-time equivalent: 24,57 FTE is 2457. */
export const FteHundredths = z.number().int().brand('FteHundredths')
export type FteHundredths = z.infer<typeof FteHundredths>

/** Whole minutes. */
export const Minutes = z.number().int().brand('Minutes')
export type Minutes = z.infer<typeof Minutes>
