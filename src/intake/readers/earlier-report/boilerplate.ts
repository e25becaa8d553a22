import type { EarlierReport } from '../../core/earlier-report.ts'
import { readDate } from './dates.ts'
import type { Reading } from './notes.ts'
import type { TextLine } from './text-lines.ts'
import { plain } from './words.ts'

/** What the footers say of the report as a whole. */
export type ReportIdentity = Pick<EarlierReport, 'institute' | 'year' | 'publishedOn'>

/**
 * Sets the footers and the lines that the template prints itself aside, and gives the lines that
 * are left. The line after a footer starts a page.
 */
export function stripBoilerplate(
  lines: readonly TextLine[],
  reading: Reading,
): { identity: ReportIdentity; lines: TextLine[] } {
  const printed = new Map(reading.template.printed.map(({ text, kind }) => [plain(text), kind]))
  const footers: RegExpExecArray[] = []
  const left: TextLine[] = []
  let underFooter = false
  for (const line of lines) {
    const footer = reading.template.footer.exec(line.text)
    const kind = footer ? 'footer' : printed.get(plain(line.text))
    if (footer) footers.push(footer)
    if (kind) reading.setAside([line], kind)
    else left.push(underFooter ? { ...line, startsPage: true, afterGap: false } : line)
    underFooter = footer !== null || (underFooter && kind !== undefined)
  }
  return { identity: identityOf(footers, reading), lines: left }
}

function identityOf(footers: readonly RegExpExecArray[], reading: Reading): ReportIdentity {
  const [, institute, year, day] = footers[0] ?? []
  if (institute === undefined || year === undefined || day === undefined) {
    reading.doubt('report-not-named', [], '')
    return { institute: null, year: null, publishedOn: null }
  }
  return { institute, year: Number(year), publishedOn: readDate(day).date }
}
