import {
  IconBuildingCommunity,
  IconCalendarWeek,
  IconChartBar,
  IconFileText,
  IconFolders,
  IconSun,
  type TablerIcon,
} from '@tabler/icons-react'
import { brusselsDate, mondayOf } from '../../platform/core/calendar-date.ts'
import { paths } from '../paths.ts'

export interface Place {
  key: 'today' | 'week' | 'projects' | 'partners' | 'indicators' | 'report'
  href: string
  /** The start of the addresses that belong to this place. */
  under: string
  Sign: TablerIcon
}

/** The places of the main menu, in order; a week of one's own is there for those who register. */
export function placesFor(registers: boolean, now: Date): Place[] {
  const week: Place = {
    key: 'week',
    href: paths.week(mondayOf(brusselsDate(now))),
    under: '/week',
    Sign: IconCalendarWeek,
  }
  return [
    { key: 'today', href: paths.today(), under: '/', Sign: IconSun },
    ...(registers ? [week] : []),
    { key: 'projects', href: paths.projects(), under: '/projecten', Sign: IconFolders },
    { key: 'partners', href: paths.partners(), under: '/partners', Sign: IconBuildingCommunity },
    { key: 'indicators', href: paths.indicators(), under: '/cijfers', Sign: IconChartBar },
    { key: 'report', href: paths.report(), under: '/verslag', Sign: IconFileText },
  ]
}

/** Whether a page belongs to a place of the menu; today is only itself. */
export function isAt(place: Pick<Place, 'under'>, pathname: string): boolean {
  return place.under === '/'
    ? pathname === '/'
    : pathname === place.under || pathname.startsWith(`${place.under}/`)
}
