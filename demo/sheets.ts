import { type ConclusionStatus, Scale, type SheetBlock } from '../src/plan/core/model.ts'
import type { KeptSheet } from '../src/plan/index.ts'
import { formatNumber } from '../src/platform/core/language.ts'
import { demonstrationYear, facts, type ProjectFacts } from './facts.ts'
import type { MadeUpYear } from './generate.ts'
import { demoKinds } from './kinds.ts'
import { type Random, randomFrom } from './random.ts'

/** Every text of a sheet opens with this: no sentence of it is of a real report. */
const mark = '(verzonnen)'

/** This project has no sheet, as happens: a report then says so. */
export const projectWithoutSheet = 'Solidariteit in beeld (sector)'

/** The sheets of the year, with short texts that are made up from the made-up registrations. */
export function makeUpSheets(year: MadeUpYear): KeptSheet[] {
  return facts.projects
    .filter(({ name }) => name !== projectWithoutSheet)
    .map((project) =>
      makeUpSheet(project, {
        activities: year.activities.filter((activity) => activity.project === project.name),
        contacts: year.contacts.filter((contact) => contact.project === project.name),
      }),
    )
}

function makeUpSheet(project: ProjectFacts, done: MadeUpYear): KeptSheet {
  const random = randomFrom(`sheet ${project.name}`)
  const scale = () => unknownOr(random, Scale.options.slice(1))
  return {
    project: { name: project.name },
    year: demonstrationYear,
    scales: { cooperation: scale(), politicalResults: scale(), participation: scale() },
    status: statusOf(random, project),
    parts: {
      cooperation: cooperation(done),
      politicalResults: politicalResults(done),
      participation: participation(done),
      policyAdvice: policyAdvice(done),
      conclusion: [paragraph(conclusionOf(done))],
      planning: [paragraph(planningOf(project))],
    },
  }
}

/** Which step was set is often not known, and is then left open. */
function unknownOr<T>(random: Random, options: readonly T[]): T | null {
  return random.chance(0.25) ? null : random.pick(options)
}

function statusOf(random: Random, { phase, start }: ProjectFacts): ConclusionStatus | null {
  if (phase === 'finished') return 'completed'
  if (start !== null && start > `${demonstrationYear}-06-30`) return 'new'
  return unknownOr(random, ['onSchedule', 'onSchedule', 'adjusted'] satisfies ConclusionStatus[])
}

function cooperation({ contacts }: MadeUpYear): SheetBlock[] {
  const attendances = tally(contacts.flatMap(({ partners }) => partners))
  const met = counted(contacts.length, 'contact', 'contacten')
  const partners = counted(attendances.length, 'partner of oplossingsactor', 'partners en oplossingsactoren')
  return [
    paragraph(`We hadden ${met} met ${partners}. Dit waren de vaste gesprekspartners:`),
    ...attendances.slice(0, 4).map(([name, times]) => item(`${name}, ${times} keer`)),
  ]
}

function politicalResults({ contacts }: MadeUpYear): SheetBlock[] {
  const aimed = contacts.filter(({ policy }) => policy)
  if (aimed.length === 0) return [paragraph('Dit jaar waren er geen contacten die op beleid gericht waren.')]
  const present = aimed.filter(({ targetGroupPresent }) => targetGroupPresent)
  const aimedAt = counted(aimed.length, 'contact', 'contacten')
  return [
    paragraph(
      `Op beleid gericht: ${aimedAt}, waarvan ${number(present.length)} met de doelgroep erbij. Het ging over:`,
    ),
    ...tally(aimed.map(({ subject }) => subject)).map(([subject]) => item(subject)),
  ]
}

function participation({ activities }: MadeUpYear): SheetBlock[] {
  const heads = activities.reduce((sum, { participations }) => sum + participations, 0)
  const held = counted(activities.length, 'activiteit', 'activiteiten')
  return [
    paragraph(`Er waren ${held}, samen goed voor ${counted(heads, 'deelname', 'deelnames')}:`),
    ...tally(activities.map(({ kind }) => demoKinds[kind].name.nl))
      .slice(0, 5)
      .map(([kind, times]) => item(`${kind}: ${number(times)} keer`)),
  ]
}

function policyAdvice({ contacts }: MadeUpYear): SheetBlock[] {
  const [most] = tally(contacts.filter(({ policy }) => policy).map(({ subject }) => subject))
  return most === undefined ? [] : [paragraph(`We bundelden wat bewoners zeiden over “${most[0]}”.`)]
}

function conclusionOf({ activities }: MadeUpYear): string {
  const remote = activities.filter(({ setting }) => setting === 'phone' || setting === 'online')
  return `Groepswerk lag maanden stil. Daarom ging veel aan de deur, en ${number(remote.length)} keer per telefoon of online.`
}

function planningOf({ phase, end }: ProjectFacts): string {
  const next = demonstrationYear + 1
  if (phase === 'finished' || (end !== null && end < `${next}-01-01`)) return 'Het project is afgerond.'
  return `In ${next} gaan we verder met wat bewoners dit jaar belangrijk vonden.`
}

function paragraph(text: string): SheetBlock {
  return { kind: 'paragraph', level: 1, text: `${mark} ${text}`, sourceLine: null }
}

function item(text: string): SheetBlock {
  return { kind: 'item', level: 1, text, sourceLine: null }
}

function number(value: number): string {
  return formatNumber(value, 'nl')
}

function counted(value: number, one: string, more: string): string {
  return `${number(value)} ${value === 1 ? one : more}`
}

/** How often each text occurs, most often first. */
function tally(texts: readonly string[]): [string, number][] {
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  return [...times].sort(([, one], [, other]) => other - one)
}
