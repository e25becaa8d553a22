import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader and a screen reader find in a PDF. */
export interface ReadPdf {
  readonly title: string
  readonly language: string | null
  readonly tagged: boolean
  readonly bookmarks: readonly string[]
  readonly pages: readonly ReadPage[]
}

export interface ReadPage {
  readonly text: string
  readonly links: readonly string[]
  /** The roles of the structure tree: `H1`, `Table`, `TH`, `Figure`. */
  readonly roles: readonly string[]
  readonly altTexts: readonly string[]
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await loading.promise
  try {
    const { info } = await pdf.getMetadata()
    const outline = await pdf.getOutline()
    return {
      title: String((info as { Title?: string }).Title),
      language: (info as { Language?: string }).Language ?? null,
      tagged: (await pdf.getMarkInfo())?.Marked === true,
      bookmarks: (outline ?? []).map((entry) => entry.title),
      pages: await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => readPage(pdf, index + 1))),
    }
  } finally {
    await loading.destroy()
  }
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await pdf.getPage(number)
  const content = await page.getTextContent()
  const annotations: { url?: string }[] = await page.getAnnotations()
  const nodes = flatten(await page.getStructTree())
  return {
    text: content.items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      .join('')
      .replace(/\s+/g, ' '),
    links: annotations.flatMap(({ url }) => (url ? [url] : [])),
    roles: nodes.flatMap(({ role }) => (role ? [role] : [])),
    altTexts: nodes.flatMap(({ alt }) => (alt ? [alt] : [])),
  }
}

interface StructureNode {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly unknown[]
}

function flatten(node: unknown): StructureNode[] {
  if (typeof node !== 'object' || node === null) return []
  const { children = [] } = node as StructureNode
  return [node as StructureNode, ...children.flatMap(flatten)]
}
