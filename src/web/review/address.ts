import type { ProjectId } from '../../platform/core/ids.ts'
import type { ReviewAddress } from '../paths.ts'
import { idFrom, numberFrom, type RawSearch, yearFrom } from '../search.ts'
import type { Scope } from './queries.ts'

/** The part of the record that an address asks for: a year or a month of it, all projects or one. */
export function reviewAddressFrom(raw: RawSearch): ReviewAddress {
  return {
    jaar: yearFrom(raw.jaar),
    maand: numberFrom(raw.maand, 1, 12),
    project: idFrom<ProjectId>(raw.project),
  }
}

/** What is asked of the server for an address. */
export function scopeOf({ jaar, maand, project }: ReviewAddress, usualYear: number): Scope {
  return {
    year: jaar ?? usualYear,
    ...(maand && { month: maand }),
    ...(project && { projectId: project }),
  }
}
