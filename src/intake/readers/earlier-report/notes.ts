import { type DoubtCode, doubtSentence } from '../../core/doubts.ts'
import type { BoilerplateKind, EarlierReport } from '../../core/earlier-report.ts'
import type { JoiningContext } from './joining-lines.ts'
import type { ReportTemplate } from './template.ts'
import type { TextLine } from './text-lines.ts'

/** What a reading keeps beside the records: the template's own lines, leftovers and doubts. */
export type Notes = Pick<EarlierReport, 'boilerplate' | 'notUnderstood' | 'doubtful'>

/** Where the small readers put their notes. */
export interface Reading extends JoiningContext {
  notes: Notes
  setAside: (lines: readonly TextLine[], kind: BoilerplateKind) => void
  leave: (lines: readonly TextLine[]) => void
  doubt: (code: DoubtCode, lines: readonly number[], written: string) => void
}

/** A reading without notes yet. */
export function startReading(template: ReportTemplate, vocabulary: ReadonlySet<string>): Reading {
  const notes: Notes = { boilerplate: [], notUnderstood: [], doubtful: [] }
  return {
    template,
    vocabulary,
    notes,
    setAside: (lines, kind) => {
      for (const { number } of lines) notes.boilerplate.push({ line: number, kind })
    },
    leave: (lines) => {
      for (const { number, text } of lines) notes.notUnderstood.push({ line: number, text })
    },
    doubt: (code, lines, written) => {
      notes.doubtful.push({ code, lines: [...lines], written, sentence: doubtSentence(code, written) })
    },
  }
}
