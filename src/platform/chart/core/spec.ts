import { z } from 'zod'

/**
 * What stands on a bar: a number, or a short text where no bar may be drawn (`< 5` for a
 * suppressed count, *niet bekend*).
 */
export const ChartValue = z.union([z.number().nonnegative(), z.object({ text: z.string().min(1) })])
export type ChartValue = z.infer<typeof ChartValue>

/** `themes`: the six tones of the plan's themes; `kinds`: the tones for everything else. */
export const ChartTone = z.object({ family: z.enum(['themes', 'kinds']), index: z.int().min(0).max(5) })
export type ChartTone = z.infer<typeof ChartTone>

/**
 * `bars`: one bar per category and series, coloured by the category's tone.
 * `stackedBars`: one bar per category, a segment per series, coloured by the series' tone.
 */
export const chartKinds = ['bars', 'stackedBars'] as const

/** A chart with values of type `V`: numbers when it is drawn, figures while it is in a document. */
export interface Chart<V> {
  readonly kind: (typeof chartKinds)[number]
  /** One sentence: what the chart shows. Read by a screen reader as its name. */
  readonly title: string
  /** What a reader should see in it. Read by a screen reader as its description. */
  readonly description: string
  /** Said once above the numbers: *deelnames*, *VTE*, *euro*. */
  readonly unit: string
  readonly fractionDigits?: number
  readonly categories: readonly Labelled[]
  readonly series: ReadonlyArray<Labelled & { readonly values: readonly V[] }>
}

interface Labelled {
  readonly label: string
  readonly tone?: ChartTone
}

export type ChartSpec = Chart<ChartValue>

const label = z.object({ label: z.string().min(1), tone: z.exactOptional(ChartTone) })

/** The schema of a chart with values of one kind; every series has a value for every category. */
export function chartOf<V>(value: z.ZodType<V>) {
  return z
    .object({
      kind: z.enum(chartKinds),
      title: z.string().min(1),
      description: z.string(),
      unit: z.string(),
      fractionDigits: z.exactOptional(z.int().min(0).max(4)),
      categories: z.array(label).min(1),
      series: z
        .array(label.extend({ values: z.array(value) }))
        .min(1)
        .max(6),
    })
    .refine((chart) => chart.series.every((one) => one.values.length === chart.categories.length), {
      message: 'a series needs one value for each category',
    }) satisfies z.ZodType<Chart<V>>
}

export const ChartSpec = chartOf(ChartValue)
