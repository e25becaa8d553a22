import { join } from 'node:path'
import { NodeCompiler, type NodeTypstCompileResult } from '@myriaddreamin/typst-ts-node-compiler'
import { packageRoot } from '../../../platform/package-root.ts'
import type { BoundBlock, BoundDocument } from '../../core/document.ts'
import { readFonts } from './fonts.ts'
import {
  type Places,
  type SheetPages,
  sheetsThatGained,
  sheetsToOpenLeft,
  sheetsToTighten,
} from './place-sheets.ts'
import type { PdfProgress } from './progress.ts'
import { type TypstData, typstData } from './typst-data.ts'

/**
 * The document as a tagged PDF (PDF/UA-1). Blocks its thread for seconds, and what Typst keeps in
 * memory is not given back: run it in a worker that ends afterwards. The same document gives the
 * same bytes.
 */
export function compilePdf(
  document: BoundDocument,
  report: (progress: PdfProgress) => void,
  fonts: readonly Buffer[] = readFonts(),
): Uint8Array {
  const charts = countCharts(document)
  let drawn = 0
  const typst = typstData(document, () => {
    drawn += 1
    report({ step: 'charts', done: drawn, of: charts })
  })
  report({ step: 'layout', done: 0, of: 3 })
  const compiler = compilerFor(typst, fonts)
  const laidOut = layOut(compiler, report)
  report({ step: 'writing', pages: laidOut.numOfPages })
  return compiler.pdf(laidOut, {
    pdfStandard: 'ua-1',
    creationTimestamp: Date.parse(`${document.meta.madeOn}T00:00:00Z`) / 1000,
  })
}

const templates = join(packageRoot(), 'src', 'report', 'render', 'pdf')

function compilerFor({ data, images }: TypstData, fonts: readonly Buffer[]): NodeCompiler {
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: [...fonts] }] })
  compiler.mapShadow(join(templates, 'data.json'), Buffer.from(JSON.stringify(data)))
  for (const [name, svg] of images) compiler.mapShadow(join(templates, name), Buffer.from(svg))
  return compiler
}

type Layout = NonNullable<NodeTypstCompileResult['result']>

/** Lays out to see how long each sheet is, then again with the sheets in their places. */
function layOut(compiler: NodeCompiler, report: (progress: PdfProgress) => void): Layout {
  const loose = compile(compiler, { tight: [], opensLeft: [] })
  report({ step: 'layout', done: 1, of: 3 })
  const tight = tightSheets(compiler, sheetPages(compiler, loose))
  const fitted = tight.length === 0 ? loose : compile(compiler, { tight, opensLeft: [] })
  report({ step: 'layout', done: 2, of: 3 })
  const opensLeft = sheetsToOpenLeft(sheetPages(compiler, fitted))
  return opensLeft.length === 0 ? fitted : compile(compiler, { tight, opensLeft })
}

/** Tries tighter setting on the sheets that spill a little, and keeps it where it saves a page. */
function tightSheets(compiler: NodeCompiler, loose: readonly SheetPages[]): string[] {
  const candidates = sheetsToTighten(loose)
  if (candidates.length === 0) return []
  const tried = compile(compiler, { tight: candidates, opensLeft: [] })
  const gained = sheetsThatGained(loose, sheetPages(compiler, tried))
  return candidates.filter((id) => gained.has(id))
}

function compile(compiler: NodeCompiler, places: Places): Layout {
  compiler.mapShadow(join(templates, 'places.json'), Buffer.from(JSON.stringify(places)))
  const outcome = compiler.compile({ mainFilePath: join(templates, 'report.typ') })
  const { result } = outcome
  const complaints = complaintsOf(outcome)
  if (!result || complaints.length > 0)
    throw new Error(`the template does not compile: ${complaints.join('; ')}`)
  return result
}

/** Errors, and warnings too: a font that is missing is only a warning, and spoils every page. */
function complaintsOf(outcome: NodeTypstCompileResult): string[] {
  return [outcome.takeDiagnostics(), outcome.takeWarnings()].flatMap((found) =>
    (found?.shortDiagnostics ?? []).map((diagnostic: unknown) => JSON.stringify(diagnostic)),
  )
}

function sheetPages(compiler: NodeCompiler, layout: Layout): SheetPages[] {
  const [pages] = compiler.query(layout, { selector: '<sheet-pages>', field: 'value' }) as [SheetPages[]?]
  return pages ?? []
}

function countCharts(document: BoundDocument): number {
  const blocks = document.chapters.flatMap((chapter) => chapter.blocks)
  const inner = blocks.flatMap((block): readonly BoundBlock[] =>
    block.type === 'sheet' ? block.blocks : [block],
  )
  return inner.filter((block) => block.type === 'chart').length
}
