import { z } from 'zod'
import { chartOf } from '../../platform/chart/core/spec.ts'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { Language } from '../../platform/core/language.ts'
import type { Block, Document, SheetBlock, Span } from './document.ts'
import { BoundFigure, FigureReference } from './figure.ts'
import { structureFaults } from './structure.ts'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'an id has small letters, digits and hyphens')
const words = z.string().min(1)
const href = z
  .string()
  .regex(/^(https?:\/\/|mailto:|#[a-z0-9])/, 'a link goes to the web, to a mailbox or to an id')

/** The schema of a document whose figure nodes hold `figure`. */
function documentOf<F>(figure: z.ZodType<F>): z.ZodType<Document<F>> {
  const { chapter } = schemasOf(figure)
  const meta = z.strictObject({
    title: words,
    subtitle: z.exactOptional(words),
    organisation: words,
    year: z.int(),
    language: Language,
    standingNotice: z.exactOptional(words),
    madeOn: CalendarDate,
    baseAddress: z.url({ protocol: /^https?$/ }),
  })
  return z
    .strictObject({ format: z.literal(1), meta, chapters: z.array(chapter) })
    .superRefine((document, context) => {
      for (const message of structureFaults(document)) context.addIssue({ code: 'custom', message })
    })
}

function schemasOf<F>(figure: z.ZodType<F>) {
  const spans = spansOf(figure)
  const figureSpan = z.strictObject({ type: z.literal('figure'), figure })
  const keyFigures = z.array(z.strictObject({ figure: figureSpan, label: words })).min(1)
  const sheetBlock: z.ZodType<SheetBlock<F>> = z.union([
    z.strictObject({
      type: z.literal('heading'),
      level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
      id,
      number: z.exactOptional(words),
      title: words,
      startsPage: z.exactOptional(z.boolean()),
    }),
    z.strictObject({ type: z.literal('paragraph'), spans }),
    z.strictObject({ type: z.literal('list'), items: z.array(listItemOf(spans)).min(1) }),
    tableOf(spans),
    z.strictObject({ type: z.literal('chart'), caption: spans, chart: chartOf(figureSpan) }),
    z
      .strictObject({
        type: z.literal('scale'),
        label: words,
        steps: z.array(words).min(2),
        chosen: z.int().min(0).nullable(),
      })
      .refine(({ steps, chosen }) => chosen === null || chosen < steps.length, { message: 'no such step' }),
    z.strictObject({
      type: z.literal('facts'),
      items: z.array(z.strictObject({ label: words, value: spans })).min(1),
    }),
    z.strictObject({ type: z.literal('keyFigures'), figures: keyFigures }),
    z.strictObject({ type: z.literal('notice'), spans }),
  ])
  const block: z.ZodType<Block<F>> = z.union([
    sheetBlock,
    z.strictObject({
      type: z.literal('sheet'),
      id,
      number: z.exactOptional(words),
      title: words,
      kicker: z.exactOptional(words),
      blocks: z.array(sheetBlock),
    }),
    z.strictObject({ type: z.literal('colophon'), id, title: words, paragraphs: z.array(spans) }),
  ])
  const chapter = z.strictObject({
    type: z.literal('chapter'),
    id,
    number: z.exactOptional(words),
    title: words,
    opening: z.exactOptional(z.strictObject({ figures: keyFigures, sentence: spans })),
    blocks: z.array(block),
  })
  return { block, chapter }
}

const text = z.strictObject({ type: z.literal('text'), text: z.string() })

function spansOf<F>(figure: z.ZodType<F>): z.ZodType<readonly Span<F>[]> {
  const span: z.ZodType<Span<F>> = z.lazy(() =>
    z.discriminatedUnion('type', [
      text,
      z.strictObject({ type: z.literal('strong'), spans: z.array(span) }),
      z.strictObject({ type: z.literal('emphasis'), spans: z.array(span) }),
      z.strictObject({ type: z.literal('link'), href, spans: z.array(text).min(1) }),
      z.strictObject({ type: z.literal('figure'), figure }),
    ]),
  )
  return z.array(span)
}

function listItemOf<S>(spans: z.ZodType<S>) {
  type Item = { readonly spans: S; readonly items?: readonly Item[] }
  const item: z.ZodType<Item> = z.lazy(() => z.strictObject({ spans, items: z.exactOptional(z.array(item)) }))
  return item
}

function tableOf<S>(spans: z.ZodType<S>) {
  const row = z.strictObject({ header: spans, cells: z.array(spans) })
  return z
    .strictObject({
      type: z.literal('table'),
      caption: spans,
      columns: z
        .array(
          z.strictObject({ header: words, align: z.enum(['start', 'end']), unit: z.exactOptional(words) }),
        )
        .min(1),
      rows: z.array(row),
      total: z.exactOptional(row),
    })
    .refine(
      ({ columns, rows, total }) =>
        [...rows, ...(total ? [total] : [])].every((one) => one.cells.length === columns.length - 1),
      { message: 'a row has a cell for each column after the first' },
    )
}

/** A report as it is written: figures are references. */
export const UnboundDocument = documentOf(FigureReference)

/** A report that is filled and may be frozen or rendered. Parses what was frozen earlier. */
export const BoundDocument = documentOf(BoundFigure)

/** One block of a filled report. */
export const BoundBlock = schemasOf(BoundFigure).block
