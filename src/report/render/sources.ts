import type { BoundDocument } from '../core/document.ts'
import type { BoundFigure } from '../core/figure.ts'

/** An indicator in one version of its definition, and where its records begin. */
export interface Source {
  readonly indicator: string
  readonly definitionVersion: string
  readonly url: string
}

/** The indicators that figures rest on, each once, in order of appearance. */
export function sourcesOf(figures: readonly BoundFigure[], meta: BoundDocument['meta']): Source[] {
  const sources = new Map<string, Source>()
  for (const figure of figures) {
    const { indicator, definitionVersion } = figure
    const key = `${indicator}\n${definitionVersion}`
    if (!sources.has(key)) sources.set(key, { indicator, definitionVersion, url: figureUrl(figure, meta) })
  }
  return [...sources.values()]
}

/** The full address of a figure's records. */
export function figureUrl(
  figure: BoundFigure,
  { baseAddress }: Pick<BoundDocument['meta'], 'baseAddress'>,
): string {
  return baseAddress.replace(/\/$/, '') + figure.address
}
