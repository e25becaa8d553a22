import {
  IconBuilding,
  IconBuildingCommunity,
  IconCalendarWeek,
  IconChartBar,
  IconFileText,
  IconFolders,
  IconListCheck,
  IconMessage2Bolt,
  IconSun,
  type TablerIcon,
} from '@tabler/icons-react'
import { brusselsDate, mondayOf } from '../../platform/core/calendar-date.ts'
import type { Permission } from '../../platform/core/permissions.ts'
import { paths } from '../paths.ts'

export interface Place {
  key:
    | 'today'
    | 'week'
    | 'projects'
    | 'network'
    | 'policy'
    | 'indicators'
    | 'report'
    | 'review'
    | 'organisation'
  href: string
  /** The starts of the addresses that belong to this place. */
  under: readonly string[]
  Sign: TablerIcon
  /** Who has no such permission anywhere does not see the place. */
  permission: Permission
}

/** The places of the main menu, in order, for someone who may do these things. */
export function placesFor(may: (permission: Permission) => boolean, now: Date): Place[] {
  const monday = mondayOf(brusselsDate(now))
  const places: Place[] = [
    { key: 'today', href: paths.today(), under: ['/'], Sign: IconSun, permission: 'session.read' },
    {
      key: 'week',
      href: paths.week(monday),
      under: ['/week'],
      Sign: IconCalendarWeek,
      permission: 'registration.write',
    },
    {
      key: 'projects',
      href: paths.projects(),
      under: ['/projecten', '/plan'],
      Sign: IconFolders,
      permission: 'plan.read',
    },
    {
      key: 'network',
      href: paths.partners(),
      under: ['/partners', '/overleg', '/samenwerking', '/netwerk'],
      Sign: IconBuildingCommunity,
      permission: 'network.read',
    },
    {
      key: 'policy',
      href: paths.signals(),
      under: ['/beleid'],
      Sign: IconMessage2Bolt,
      permission: 'policy.read',
    },
    {
      key: 'indicators',
      href: paths.indicators(),
      under: ['/cijfers'],
      Sign: IconChartBar,
      permission: 'indicators.read',
    },
    {
      key: 'report',
      href: paths.report(),
      under: ['/verslag'],
      Sign: IconFileText,
      permission: 'report.read',
    },
    {
      key: 'review',
      href: paths.review(),
      under: ['/nazicht'],
      Sign: IconListCheck,
      permission: 'registration.review',
    },
    {
      key: 'organisation',
      href: paths.organisation(),
      under: ['/organisatie'],
      Sign: IconBuilding,
      permission: 'organisation.read',
    },
  ]
  return places.filter((place) => may(place.permission))
}

/** Whether a page belongs to a place of the menu; today is only itself. */
export function isAt({ under }: Pick<Place, 'under'>, pathname: string): boolean {
  return under.some((start) => pathname === start || (start !== '/' && pathname.startsWith(`${start}/`)))
}
