import { addDays, type CalendarDate, calendarDate, weekday } from '../src/platform/core/calendar-date.ts'
import type { BodyId, ContactId } from '../src/platform/core/ids.ts'
import { demonstrationYear, facts, type ProjectFacts } from './facts.ts'
import { madeUpId } from './made-up-id.ts'
import { type MadeUpContact, makeUpContact } from './make-up-contact.ts'
import { doubles, partnersOf } from './partners.ts'
import { type Random, randomFrom } from './random.ts'
import { workOf } from './work.ts'

/** A made-up consultation body of a project, with how often it was planned and held in the year. */
interface DemoBody {
  project: string
  name: string
  about: string
  planned: number | null
  held: number
  endedOn?: CalendarDate
}

const demoBodies: readonly DemoBody[] = [
  {
    project: 'Buurtopbouwwerk Genk Centrum',
    name: 'Wijkoverleg Genk Centrum',
    about: 'het leven in de wijk',
    planned: 6,
    held: 4,
  },
  {
    project: 'Buurtopbouwwerk Waterschei in Genk',
    name: 'Wijkoverleg Waterschei',
    about: 'het leven in de wijk',
    planned: 6,
    held: 5,
  },
  {
    project: 'OnderDak in Sint-Truiden',
    name: 'Woonoverleg Sint-Truiden',
    about: 'wie een woning zoekt',
    planned: 4,
    held: 4,
  },
  {
    project: 'Brede School Beringen',
    name: 'Stuurgroep Brede School Beringen',
    about: 'de school en de buurt',
    planned: 5,
    held: 3,
  },
  {
    project: 'Brugteam Huis Van Het Kind in Tongeren',
    name: 'Brugteamoverleg Tongeren',
    about: 'gezinnen met jonge kinderen',
    planned: 3,
    held: 2,
  },
  {
    project: 'Café Anoniem in Hasselt',
    name: 'Armoedeoverleg Hasselt',
    about: 'armoede in de stad',
    planned: 4,
    held: 2,
  },
  {
    project: 'Zorgzame buurten',
    name: 'Stuurgroep zorgzame buurten',
    about: 'zorg dicht bij huis',
    planned: 4,
    held: 4,
  },
  {
    project: 'Depot Margo',
    name: 'Verdeeloverleg Depot Margo',
    about: 'de verdeling van goederen',
    planned: null,
    held: 3,
  },
  {
    project: 'Opbouwwerk Paspoel 2 in Tongeren',
    name: 'Bewonersoverleg Paspoel',
    about: 'de vernieuwing van de wijk',
    planned: 4,
    held: 4,
    endedOn: calendarDate('2022-06-30'),
  },
]

export interface MadeUpBody {
  id: BodyId
  name: string
  purpose: string
  plannedPerYear: number | null
  endedOn: CalendarDate | null
  partners: string[]
  project: string
  meetings: MadeUpContact[]
}

/** Every consultation body with its members and its meetings of the year: nothing of it is real. */
export function makeUpBodies(): MadeUpBody[] {
  return demoBodies.map((body) => {
    const random = randomFrom(`overleg ${body.name}`)
    const project = facts.projects.find(({ name }) => name === body.project)
    if (project === undefined) throw new RangeError(`The demonstration does not hold “${body.project}”.`)
    const id = madeUpId<BodyId>(random, calendarDate(`${demonstrationYear}-01-04`))
    const members = random.some(partnersOf(project), 5)
    return {
      id,
      name: body.name,
      purpose: `(verzonnen) Afspraken maken over ${body.about}.`,
      plannedPerYear: body.planned,
      endedOn: body.endedOn ?? null,
      partners: members.map(({ partner }) => partner.name),
      project: project.name,
      meetings: meetingDays(random, project, body.held).map((date) => ({
        ...makeUpContact(random, { project: project.name, work: workOf(project), date, partners: members }),
        id: madeUpId<ContactId>(random, date),
        partners: attendanceOf(
          random,
          project,
          members.map(({ partner }) => partner.name),
        ),
        body: body.name,
      })),
    }
  })
}

/** Most members, and now and then one under a name that is in the list twice. */
function attendanceOf(random: Random, project: ProjectFacts, members: readonly string[]): string[] {
  const twice = doubles.find(({ projects }) => projects.includes(project.name))
  const present = random.some(members, random.whole(3, 5))
  return twice === undefined ? present : [...present, twice.partner.name]
}

/** Working days, spread over the part of the year in which the project ran. */
function meetingDays(random: Random, { start }: ProjectFacts, count: number): CalendarDate[] {
  const first = calendarDate(`${demonstrationYear}-01-11`)
  const from = start !== null && start > first ? addDays(start, 7) : first
  const days = Math.round((Date.parse(`${demonstrationYear}-12-17`) - Date.parse(from)) / 86_400_000)
  return Array.from({ length: count }, (_, place) => {
    const day = addDays(from, Math.floor((days * (place + 0.5)) / count) + random.whole(-3, 3))
    return weekday(day) > 5 ? addDays(day, 2) : day
  })
}
