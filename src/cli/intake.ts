import { readFile } from 'node:fs/promises'
import { intakeProblem } from '../intake/core/problems.ts'
import {
  type EarlierReport,
  type IntakeOutcome,
  intakeReport,
  readEarlierReport,
  summarise,
} from '../intake/index.ts'
import type { OpenDatabase } from '../main/open-database.ts'
import { writingAs } from '../platform/audit.ts'
import { inOrganisation } from '../platform/auth/organisations.ts'
import type { Language } from '../platform/core/language.ts'
import { commandLineActor } from './actor.ts'
import { parsePeriod } from './arguments.ts'
import { outcomeLines, summaryLines } from './intake-lines.ts'
import { endProgress, print, printJson, showProgress } from './output.ts'
import { withDatabase } from './with-database.ts'

interface Options {
  organisation: string
  plan?: string
  dryRun?: boolean
  language: Language
  json?: boolean
}

/** Reads a report and stores it; ends with what was read, what is doubtful, and what was not understood. */
export async function intakeCommand(file: string, options: Options): Promise<void> {
  const period = options.plan === undefined ? undefined : parsePeriod(options.plan)
  const report = readEarlierReport(await readText(file))
  if (report.projects.length === 0 && report.sheets.length === 0) throw intakeProblem('no-projects')
  const summary = summarise(report)
  if (options.dryRun) {
    if (options.json) printJson({ summary, doubtful: report.doubtful })
    else print(...summaryLines(summary, report, options.language))
    return
  }
  const stored = await withDatabase((database) => store(database, report, options.organisation, period))
  if (options.json) printJson({ summary, stored, doubtful: report.doubtful })
  else print(...summaryLines(summary, report, options.language), ...outcomeLines(stored, options.language))
}

async function store(
  { owner, app }: OpenDatabase,
  report: EarlierReport,
  organisationName: string,
  plan: ReturnType<typeof parsePeriod> | undefined,
): Promise<IntakeOutcome> {
  const onProgress = (done: number, of: number) => showProgress(`${done} / ${of}`)
  try {
    return await inOrganisation(owner, organisationName, ({ id }) =>
      writingAs(app, commandLineActor(id), new Date(), (tx) =>
        intakeReport(tx, report, { plan, onProgress }),
      ),
    )
  } finally {
    endProgress()
  }
}

/** The text of a file in UTF-8 or, failing that, in Windows-1252. Throws `file-not-found` or `not-text`. */
async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause) => {
    throw intakeProblem('file-not-found', { file }, { cause })
  })
  if (bytes.includes(0)) throw intakeProblem('not-text', { file })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
