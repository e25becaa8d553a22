import { daysInYear, daysWithin, type FteSpan, later } from '../src/organisation/core/staff-time.ts'
import { addDays, type CalendarDate, calendarDate } from '../src/platform/core/calendar-date.ts'
import { yearPeriod } from '../src/platform/core/period.ts'
import { demonstrationYear } from './facts.ts'
import { type Random, randomFrom } from './random.ts'
import { type Cell, type Goal, goalsOf, heads, type SolvedYear, solvedYears } from './staff-cells.ts'
import type { MadeUpEmployee } from './staff-people.ts'

/** What an employee does from a day on: so much, in such a part of the staff. */
interface Step {
  from: CalendarDate
  fte: number
  cell: Cell
}

/** An employee whose work is being made up. */
interface Worker {
  employee: MadeUpEmployee
  steps: Step[]
}

/** An employee's work from a day to another, or with an open end. */
export interface Work extends FteSpan {
  employee: MadeUpEmployee
  cell: Cell
}

/** The sizes of a job, in hundredths of FTE. */
const sizes = [50, 60, 75, 80, 90, 100]
const firstDay = calendarDate('2019-01-01')

/**
 * The work of everybody since 2019. Jobs are drawn; in each year of which the report gives sums, jobs
 * grow or shrink by a step until each sum is near, and one employee fills it up to the day.
 */
export function makeUpWork(seed: string, employees: readonly MadeUpEmployee[]): Work[] {
  const random = randomFrom(`${seed} inzet`)
  const workers = startWork(random, employees)
  const fillers = fillersOf(workers)
  for (const year of solvedYears) {
    if (year === demonstrationYear) moveSome(workers, fillers, year)
    for (const goal of goalsOf(year)) reach(random, workers, fillers, goal, year)
  }
  for (let year = demonstrationYear + 1; year <= demonstrationYear + 4; year++)
    changeSome(random, workers, year)
  return workers.flatMap(workOf)
}

/** Everybody's first job: those who stay fill the cells by their number, the others work among them. */
function startWork(random: Random, employees: readonly MadeUpEmployee[]): Worker[] {
  const places = Object.entries(heads).flatMap(([cell, count]) => Array<Cell>(count).fill(cell as Cell))
  const order = employees.map((employee) => ({ employee, drawn: random.fraction() }))
  order.sort((a, b) => Number(staysLong(b.employee)) - Number(staysLong(a.employee)) || a.drawn - b.drawn)
  const cellOf = new Map(order.map(({ employee }, place) => [employee, places[place] ?? 'other'] as const))
  return employees.map((employee) => ({
    employee,
    steps: [
      {
        from: later(employee.start, firstDay),
        fte: random.pick(sizes),
        cell: cellOf.get(employee) ?? 'other',
      },
    ],
  }))
}

/** Employed in every year that is solved, from its first day to its last. */
function staysLong({ start, end }: MadeUpEmployee): boolean {
  return start < firstDay && end === null
}

/** One long-serving employee in each cell that has a sum to fill up. */
function fillersOf(workers: readonly Worker[]): ReadonlyMap<Cell, Worker> {
  const fillers = new Map<Cell, Worker>()
  for (const worker of workers) {
    const cell = worker.steps[0]?.cell
    if (cell !== undefined && staysLong(worker.employee) && !fillers.has(cell)) fillers.set(cell, worker)
  }
  return fillers
}

/** The neighbourhoods grow: two of each kind of the other themes go and work there. */
function moveSome(workers: readonly Worker[], fillers: ReadonlyMap<Cell, Worker>, year: number): void {
  const moves = [
    ['otherDecreed', 'neighbourhoodDecreed'],
    ['other', 'neighbourhood'],
  ] as const
  for (const [from, to] of moves) {
    const movable = workers.filter(
      (worker) => jobOf(worker).cell === from && staysLong(worker.employee) && fillers.get(from) !== worker,
    )
    for (const worker of movable.slice(0, 2)) {
      take(worker, { ...jobOf(worker), from: yearPeriod(year).from, cell: to })
    }
  }
}

/** Makes the cells of a goal come to its FTE in the year. */
function reach(
  random: Random,
  workers: readonly Worker[],
  fillers: ReadonlyMap<Cell, Worker>,
  goal: Goal,
  year: SolvedYear,
): void {
  const cell = goal.filledIn ?? goal.cells[0]
  const filler = goal.filledIn === null ? undefined : fillers.get(goal.filledIn)
  const others = workers.filter((worker) => worker !== filler)
  const lacking = () => goal.fte * daysInYear(year) - fteDays(others, goal.cells, year)
  const [least, most] = filler === undefined ? [-13, 13] : [42, 94]
  const period = yearPeriod(year)
  const fillersOwn = new Set(fillers.values())
  const changeable = (worker: Worker) =>
    jobOf(worker).cell === cell &&
    !fillersOwn.has(worker) &&
    (worker.employee.end === null || worker.employee.end > period.to)
  while (lacking() < least * daysInYear(year) || lacking() > most * daysInYear(year)) {
    const grow = lacking() > most * daysInYear(year)
    const candidates = others.filter(
      (worker) => changeable(worker) && nextSize(jobOf(worker).fte, grow) !== null,
    )
    if (candidates.length === 0) throw new RangeError(`No job can change to reach ${goal.fte} in ${year}.`)
    const worker = random.pick(candidates)
    const fte = nextSize(jobOf(worker).fte, grow) ?? jobOf(worker).fte
    const job = jobOf(worker)
    take(worker, { ...job, from: job.from > period.from ? job.from : changeDay(random, year), fte })
  }
  if (filler !== undefined) fill(filler, lacking(), year)
}

/** Most jobs change with the year, some in spring or after the summer. */
function changeDay(random: Random, year: SolvedYear): CalendarDate {
  if (year === solvedYears[0] || random.chance(0.7)) return yearPeriod(year).from
  return calendarDate(`${year}-${random.pick(['04', '09'])}-01`)
}

/** Fills up a sum to within three days of a hundredth: a job for the year, a little more in its last weeks. */
function fill(filler: Worker, fteDaysLacking: number, year: number): void {
  const more = 5
  const { from, to } = yearPeriod(year)
  const fte = Math.floor(fteDaysLacking / daysInYear(year))
  const days = Math.round((fteDaysLacking - fte * daysInYear(year)) / more)
  take(filler, { ...jobOf(filler), from, fte })
  if (days > 0) take(filler, { ...jobOf(filler), from: addDays(to, 1 - days), fte: fte + more })
}

/** After the years that are solved, some jobs change on the first of a quarter. */
function changeSome(random: Random, workers: readonly Worker[], year: number): void {
  const there = workers.filter(
    ({ employee, steps }) => employee.end === null && (steps.at(-1)?.from ?? '') < `${year}`,
  )
  for (const worker of random.some(there, 6)) {
    const fte = nextSize(jobOf(worker).fte, random.chance(0.5))
    const from = calendarDate(`${year}-${random.pick(['01', '04', '09'])}-01`)
    if (fte !== null) take(worker, { ...jobOf(worker), from, fte })
  }
}

/** The next larger or smaller size of a job, or `null` for the largest and the smallest. */
function nextSize(fte: number, grow: boolean): number | null {
  return (grow ? sizes.find((size) => size > fte) : sizes.findLast((size) => size < fte)) ?? null
}

function jobOf({ steps }: Worker): Step {
  const job = steps.at(-1)
  if (job === undefined) throw new RangeError('Everybody has a first job.')
  return job
}

/** A job from a day on; it takes the place of one that would begin on the same day. */
function take(worker: Worker, step: Step): void {
  worker.steps = [...worker.steps.filter(({ from }) => from !== step.from), step]
}

function fteDays(workers: readonly Worker[], inCells: readonly Cell[], year: number): number {
  return workers
    .flatMap(workOf)
    .filter(({ cell }) => inCells.includes(cell))
    .reduce((sum, work) => sum + work.fte * daysWithin(work, yearPeriod(year)), 0)
}

function workOf({ employee, steps }: Worker): Work[] {
  return steps
    .map((step, place) => {
      const next = steps[place + 1]
      return { employee, ...step, to: next === undefined ? employee.end : addDays(next.from, -1) }
    })
    .filter(({ from, to }) => to === null || from <= to)
}
