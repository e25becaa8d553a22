import { addDays, type CalendarDate, calendarDate, weekday } from '../src/platform/core/calendar-date.ts'
import { yearPeriod } from '../src/platform/core/period.ts'
import { demonstrationYear, facts } from './facts.ts'
import { type Random, randomFrom } from './random.ts'
import type { MadeUpEmployee } from './staff-people.ts'

/** Hours of training by the code of the employee. */
export interface MadeUpTraining {
  employee: string
  date: CalendarDate
  minutes: number
  formal: boolean
  title: string
}

const formalTitles = [
  'Basisopleiding opbouwwerk',
  'Groepen begeleiden',
  'Verbindend communiceren',
  'Werken met kwetsbare huurders',
  'Recht op energie en water',
  'Beleidsbeïnvloeding van onderuit',
  'Omgaan met agressie',
  'Participatief onderzoek',
]
const informalTitles = [
  'Intervisie',
  'Studiebezoek',
  'Collegiale uitwisseling',
  'Leesgroep armoede',
  'Webinar',
]

/** The hours of a training of some days, of a day, of half a day. */
const formalHours = [6, 7, 12, 14, 18, 21]
const informalHours = [2, 3, 4, 6]
const hour = 60

const { formal, informal, employeesWithFormal } = facts.staff.training

/** Training of which the hours of each year, and the employees with formal hours, are what the report states. */
export function makeUpTraining(seed: string, employees: readonly MadeUpEmployee[]): MadeUpTraining[] {
  const lastYear = demonstrationYear - 1
  return [
    ...trainingOf(seed, employees, { year: lastYear, formal: true, people: 38, hours: formal[2020] }),
    ...trainingOf(seed, employees, { year: lastYear, formal: false, people: 22, hours: 286 }),
    ...trainingOf(seed, employees, {
      year: demonstrationYear,
      formal: true,
      people: employeesWithFormal,
      hours: formal[2021],
    }),
    ...trainingOf(seed, employees, { year: demonstrationYear, formal: false, people: 31, hours: informal }),
  ]
}

interface Asked {
  year: number
  formal: boolean
  /** How many employees have at least one. */
  people: number
  hours: number
}

function trainingOf(seed: string, employees: readonly MadeUpEmployee[], asked: Asked): MadeUpTraining[] {
  const random = randomFrom(`${seed} vorming ${asked.year} ${asked.formal}`)
  const { from, to } = yearPeriod(asked.year)
  const there = employees.filter(({ start, end }) => start <= from && (end === null || end > to))
  const drawn = random.some(there, asked.people).flatMap(({ code }) =>
    Array.from({ length: asked.formal ? random.whole(1, 3) : random.whole(3, 6) }, () => ({
      employee: code,
      date: workingDay(random, asked.year),
      minutes: random.pick(asked.formal ? formalHours : informalHours) * hour,
      formal: asked.formal,
      title: random.pick(asked.formal ? formalTitles : informalTitles),
    })),
  )
  return fittedTo(drawn, asked.hours * hour)
}

/** A Monday to Friday out of the summer. */
function workingDay(random: Random, year: number): CalendarDate {
  const month = String(random.pick([1, 2, 3, 4, 5, 6, 9, 10, 11, 12])).padStart(2, '0')
  const date = calendarDate(`${year}-${month}-${String(random.whole(1, 24)).padStart(2, '0')}`)
  return addDays(date, weekday(date) > 5 ? 3 : 0)
}

/** The same trainings, each an hour longer or shorter in turn until together they last `minutes`. */
function fittedTo(trainings: readonly MadeUpTraining[], minutes: number): MadeUpTraining[] {
  const fitted = trainings.map((one) => ({ ...one }))
  let lacking = minutes - fitted.reduce((sum, one) => sum + one.minutes, 0)
  for (let turn = 0; lacking !== 0; turn++) {
    const one = fitted[turn % fitted.length]
    const step = Math.sign(lacking) * Math.min(hour, Math.abs(lacking))
    if (one === undefined || one.minutes + step < hour) continue
    one.minutes += step
    lacking -= step
  }
  return fitted
}
