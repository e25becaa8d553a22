import type { Theme } from '../plan/core/model.ts'
import type { NetworkSpec } from '../platform/chart/index.ts'
import { formatNumber, type Language } from '../platform/core/language.ts'
import { type Collaboration, mostLines } from './core/network-api.ts'

const words = {
  nl: {
    title: (year: number) => `Wie met wie samenwerkt in ${year}`,
    left: 'Projecten',
    right: 'Partners',
    unit: 'hoe dikker de lijn, hoe vaker',
    all: (lines: string) => `Alle ${lines} samenwerkingen.`,
    some: (drawn: string, lines: string) => `De ${drawn} sterkste van ${lines} samenwerkingen.`,
    most: (project: string, partner: string, times: string) =>
      `Het vaakst: ${project} met ${partner} (${times} keer).`,
  },
  en: {
    title: (year: number) => `Who works with whom in ${year}`,
    left: 'Projects',
    right: 'Partners',
    unit: 'the thicker the line, the more often',
    all: (lines: string) => `All ${lines} collaborations.`,
    some: (drawn: string, lines: string) => `The ${drawn} strongest of ${lines} collaborations.`,
    most: (project: string, partner: string, times: string) =>
      `Most often: ${project} with ${partner} (${times} times).`,
  },
} satisfies Record<Language, unknown>

/** The picture of the strongest collaborations: projects in the tone of their theme, a line to each partner. */
export function pictureOf(
  rows: readonly Collaboration[],
  themes: readonly Theme[],
  { year, language }: { year: number; language: Language },
): NetworkSpec {
  const { title, left, right, unit, all, some, most } = words[language]
  const lines = rows.slice(0, mostLines)
  const projects = distinct(lines, (row) => row.projectId)
  const partners = distinct(lines, (row) => row.partnerId)
  const number = (value: number) => formatNumber(value, language)
  const said =
    rows.length > lines.length ? some(number(lines.length), number(rows.length)) : all(number(rows.length))
  const [first] = lines
  return {
    kind: 'network',
    title: title(year),
    description: first ? `${said} ${most(first.project, first.partner, number(first.times))}` : said,
    unit,
    left: {
      heading: left,
      nodes: projects.map((row) => ({
        label: row.project,
        tone: {
          family: 'themes',
          index:
            Math.max(
              0,
              themes.findIndex(({ id }) => id === row.themeId),
            ) % 6,
        },
      })),
    },
    right: { heading: right, nodes: partners.map((row) => ({ label: row.partner })) },
    links: lines.map((row) => ({
      left: projects.findIndex(({ projectId }) => projectId === row.projectId),
      right: partners.findIndex(({ partnerId }) => partnerId === row.partnerId),
      value: row.times,
    })),
  }
}

/** The first row of each. */
function distinct(rows: readonly Collaboration[], keyOf: (row: Collaboration) => string): Collaboration[] {
  return rows.filter((row, place) => rows.findIndex((one) => keyOf(one) === keyOf(row)) === place)
}
