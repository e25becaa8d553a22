import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { chooseOrganisation } from '../platform/auth/organisations.ts'
import type { Language } from '../platform/core/language.ts'
import { reading } from '../platform/db/transaction.ts'
import { generateReport } from '../report/index.ts'
import { parseYear } from './arguments.ts'
import { endProgress, print, printJson, showProgress } from './output.ts'
import { commandProblem } from './problems.ts'
import { withDatabase } from './with-database.ts'

interface Options {
  out?: string
  address: string
  organisation?: string
  language: Language
  json?: boolean
}

/** Makes the report of a year and writes it to a file. */
export async function reportCommand(yearText: string, options: Options): Promise<void> {
  const year = parseYear(yearText)
  const file = options.out ?? `voortgangsrapport-${year}.pdf`
  const format = extname(file).slice(1)
  if (format !== 'pdf' && format !== 'html') throw commandProblem('unknown-format', { file })
  const made = await withDatabase(async ({ owner, app }) => {
    const organisation = await chooseOrganisation(owner, options.organisation)
    return generateReport(
      (work) => reading(app, organisation.id, work),
      { year, language: options.language, baseAddress: options.address, now: new Date() },
      (step) => showProgress(`${step} …`),
    )
  })
  endProgress()
  await writeFile(file, made[format]).catch((cause) => {
    throw commandProblem('not-written', { file }, { cause })
  })
  if (options.json) printJson({ file, findings: made.findings })
  else print(file, ...made.findings.map((finding) => `  ${finding.sentence[options.language]}`))
}
