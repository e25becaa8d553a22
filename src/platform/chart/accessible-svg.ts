import { createHash } from 'node:crypto'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/**
 * ECharts numbers its ids by a counter of the process. They become a digest of the drawing: the
 * same chart gives the same bytes, two charts on a page do not share an id.
 */
function stableIds(svg: string): string {
  const plain = svg.replace(/zr\d+-/g, '')
  const prefix = `c${createHash('sha256').update(plain).digest('hex').slice(0, 10)}-`
  return svg.replace(/zr\d+-/g, prefix)
}

/** The drawing as one image with a name and a description, which ECharts does not write itself. */
export function accessibleSvg(svg: string, title: string, description: string): string {
  const words = `<title>${escapeXml(title)}</title>${description === '' ? '' : `<desc>${escapeXml(description)}</desc>`}`
  return stableIds(svg.replace(/^<svg ([^>]*)>/, `<svg role="img" $1>${words}`))
}
