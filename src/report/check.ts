import type { Bilingual } from '../platform/core/language.ts'
import type { Collected } from './collect.ts'
import type { BoundDocument } from './core/document.ts'
import { structureFaults } from './core/structure.ts'

/** What a reader of the report would stumble over. `blocking` findings stop the making of it. */
export interface Finding {
  code: 'broken-structure' | 'sheet-missing' | 'status-not-known'
  blocking: boolean
  sentence: Bilingual
}

/** Findings on a bound document and what it was written from. Pure. */
export function check(document: BoundDocument, collected: Collected): Finding[] {
  const structure = structureFaults(document).map(
    (fault): Finding => ({
      code: 'broken-structure',
      blocking: true,
      sentence: { nl: `Het document klopt niet: ${fault}.`, en: `The document is broken: ${fault}.` },
    }),
  )
  const sheets = collected.projects.flatMap(({ project, sheet }): Finding[] => {
    if (sheet === null) {
      return [
        {
          code: 'sheet-missing',
          blocking: false,
          sentence: {
            nl: `${project.name} heeft geen fiche voor ${collected.year}.`,
            en: `${project.name} has no sheet for ${collected.year}.`,
          },
        },
      ]
    }
    if (sheet.status !== null) return []
    return [
      {
        code: 'status-not-known',
        blocking: false,
        sentence: {
          nl: `Van ${project.name} is de status in de conclusie niet bekend.`,
          en: `The status in the conclusion of ${project.name} is not known.`,
        },
      },
    ]
  })
  return [...structure, ...sheets]
}
