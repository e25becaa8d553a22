import { calendarDate } from '../../../src/platform/core/calendar-date.ts'
import type { BoundBlock, BoundDocument } from '../../../src/report/core/document.ts'

/** The smallest report around some blocks. */
export function reportOf(
  blocks: readonly BoundBlock[],
  meta: Partial<BoundDocument['meta']> = {},
): BoundDocument {
  return {
    format: 1,
    meta: {
      title: 'Voortgangsrapport 2021',
      organisation: 'Opbouwwerk Demerland vzw',
      year: 2021,
      language: 'nl',
      standingNotice: 'Verzonnen gegevens',
      madeOn: calendarDate('2022-04-28'),
      baseAddress: 'https://turfboek.example/',
      ...meta,
    },
    chapters: [{ type: 'chapter', id: 'proef', number: '1', title: 'Proef', blocks }],
  }
}
