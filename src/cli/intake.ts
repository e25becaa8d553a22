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
import { writeAudit } from '../platform/audit.ts'
import {
  foundOrganisation,
  listOrganisations,
  type Organisation,
  removeEmptyOrganisation,
} from '../platform/auth/organisations.ts'
import { newId } from '../platform/core/ids.ts'
import type { Language } from '../platform/core/language.ts'
import { writing } from '../platform/db/transaction.ts'
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
  database: OpenDatabase,
  report: EarlierReport,
  organisationName: string,
  plan: ReturnType<typeof parsePeriod> | undefined,
): Promise<IntakeOutcome> {
  const known = (await listOrganisations(database.owner)).find(
    (organisation) => organisation.name.toLowerCase() === organisationName.toLowerCase(),
  )
  const organisation = known ?? {
    id: newId<Organisation['id']>(),
    name: organisationName,
    demonstration: false,
  }
  if (known === undefined) await foundOrganisation(database.owner, organisation)
  const actor = commandLineActor(organisation.id)
  const onProgress = (done: number, of: number) => showProgress(`${done} / ${of}`)
  try {
    return await writing(database.app, organisation.id, async (tx) => {
      const outcome = await intakeReport(tx, report, { plan, onProgress })
      await writeAudit(tx, actor, new Date())
      return outcome
    })
  } catch (error) {
    if (known === undefined) await removeEmptyOrganisation(database.owner, organisation.id)
    throw error
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
