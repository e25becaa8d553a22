import { z } from 'zod'
import { ChartTone } from './spec.ts'

const side = z.object({
  heading: z.string().min(1),
  nodes: z.array(z.object({ label: z.string().min(1), tone: z.exactOptional(ChartTone) })),
})

/**
 * Who is tied to whom: two sides with lines between them, as thick as their value. Each node says how
 * much its lines are together, so that nothing is told by colour or thickness alone.
 */
export const NetworkSpec = z
  .object({
    kind: z.literal('network'),
    /** One sentence: what the picture shows. Read by a screen reader as its name. */
    title: z.string().min(1),
    /** What a reader should see in it. Read by a screen reader as its description. */
    description: z.string(),
    /** What the thickness of a line says. */
    unit: z.string(),
    left: side,
    right: side,
    /** The places of two nodes and the value of the line between them. */
    links: z.array(
      z.object({ left: z.int().nonnegative(), right: z.int().nonnegative(), value: z.number().positive() }),
    ),
  })
  .refine(
    ({ left, right, links }) =>
      links.every((link) => link.left < left.nodes.length && link.right < right.nodes.length),
    { message: 'a line needs a node on each side' },
  )
export type NetworkSpec = z.infer<typeof NetworkSpec>
