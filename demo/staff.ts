import { facts } from './facts.ts'
import { type MadeUpFunding, type MadeUpVolunteers, makeUpFunding, makeUpVolunteers } from './means.ts'
import { type MadeUpAssignment, makeUpAssignments } from './staff-assignments.ts'
import { type MadeUpEmployee, makeUpEmployees } from './staff-people.ts'
import { type MadeUpTraining, makeUpTraining } from './staff-training.ts'
import { makeUpWork } from './staff-work.ts'

/** Norm and Maribel of a year, in hundredths of FTE. */
interface MadeUpFormation {
  year: number
  norm: number
  maribel: number
}

/** Staff and means of the demonstration. */
export interface MadeUpStaff {
  employees: MadeUpEmployee[]
  assignments: MadeUpAssignment[]
  training: MadeUpTraining[]
  formation: MadeUpFormation[]
  volunteers: MadeUpVolunteers[]
  funding: MadeUpFunding[]
}

/**
 * Staff and means, made up so that every figure that the report of 2021 states of them comes out of
 * these records: the same seed, the same records.
 */
export function makeUpStaff(seed: string): MadeUpStaff {
  const employees = makeUpEmployees(seed)
  return {
    employees,
    assignments: makeUpAssignments(seed, makeUpWork(seed, employees)),
    training: makeUpTraining(seed, employees),
    formation: formation(),
    volunteers: makeUpVolunteers(seed),
    funding: makeUpFunding(seed),
  }
}

/** The report gives the mean norm of three years; each of them gets it. */
function formation(): MadeUpFormation[] {
  const { normMean, maribel } = facts.staff.formation
  return Object.entries(maribel).map(([year, share]) => ({
    year: Number(year),
    norm: Math.round(normMean * 100),
    maribel: Math.round(share * 100),
  }))
}
