import { createHash } from 'node:crypto'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** Hovering, clicking and the marks that ECharts leaves for its own scripts: a printed chart has none. */
function withoutInteraction(svg: string): string {
  return svg
    .replace(/<style\b.*?<\/style>\s*/s, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
}

/**
 * ECharts numbers its ids by a counter of the process. They become a digest of the drawing and a
 * number: the same chart gives the same bytes, two charts on a page do not share an id.
 */
function withStableIds(svg: string): string {
  const ids = [...new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? ''))]
  const renamed = (prefix: string) =>
    svg.replace(
      /(\bid="|url\(#|href="#)([^")]+)/g,
      (_, before: string, id: string) => `${before}${prefix}${ids.indexOf(id)}`,
    )
  const digest = createHash('sha256').update(renamed('')).digest('hex').slice(0, 10)
  return renamed(`c${digest}-`)
}

/** The drawing as one image with a name and a description, which ECharts does not write itself. */
export function accessibleSvg(svg: string, title: string, description: string): string {
  const words = `<title>${escapeXml(title)}</title>${description === '' ? '' : `<desc>${escapeXml(description)}</desc>`}`
  return withStableIds(withoutInteraction(svg)).replace(/^<svg ([^>]*)>/, `<svg role="img" $1>${words}`)
}
