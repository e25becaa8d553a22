import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { ChangesAsked } from '../../review/core/changes-model.ts'
import { dayFrom, idFrom, type RawSearch, textOf } from '../search.ts'

/** What an address asks of the changes. */
export interface ChangesAddress {
  wie?: string | undefined
  wat?: string | undefined
  handeling?: string | undefined
  van?: CalendarDate | undefined
  tot?: CalendarDate | undefined
  gegeven?: string | undefined
}

export function changesAddressFrom(raw: RawSearch): ChangesAddress {
  return {
    wie: textOf(raw.wie),
    wat: textOf(raw.wat),
    handeling: textOf(raw.handeling),
    van: dayFrom(raw.van),
    tot: dayFrom(raw.tot),
    gegeven: idFrom(raw.gegeven),
  }
}

/** What is asked of the server for an address. */
export function askedOf({ wie, wat, handeling, van, tot, gegeven }: ChangesAddress): ChangesAsked {
  return {
    ...(wie && { actorId: wie }),
    ...(wat && { recordKind: wat.slice(0, 60) }),
    ...(handeling && { verb: handeling.slice(0, 60) }),
    ...(van && { from: van }),
    ...(tot && { to: tot }),
    ...(gegeven && { recordId: gegeven }),
  }
}
