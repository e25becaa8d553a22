import { expect, test } from 'vitest'
import { changesBetween } from './version-changes.ts'

const names = (id: string) => ({ p1: 'KBM', p2: 'OCMW Genk', k1: 'stoepbezoek', k2: 'werkgroep' })[id]

test('only what changed is told, in words', () => {
  const before = {
    date: '2021-03-16',
    kindId: 'k1',
    setting: 'doorstep',
    participations: 3,
    partnerIds: [],
    note: '',
  }
  const after = {
    ...before,
    kindId: 'k2',
    setting: 'venue',
    participations: 12,
    partnerIds: ['p1', 'p2'],
    note: 'regen',
  }
  expect(changesBetween(before, after, names, 'nl')).toEqual([
    { field: 'Soort', before: 'stoepbezoek', after: 'werkgroep' },
    { field: 'Deelnames', before: '3', after: '12' },
    { field: 'Werkvorm', before: 'stoepbezoek', after: 'in een lokaal' },
    { field: 'Partners', before: '–', after: 'KBM, OCMW Genk' },
    { field: 'Nota', before: '–', after: 'regen' },
  ])
})

test('yes, no, levels, days and referrals read as words', () => {
  const before = { policy: false, level: 'local', date: '2021-03-16', referrals: [] }
  const after = {
    policy: true,
    level: 'flemish',
    date: '2021-03-17',
    referrals: [{ partnerId: 'p1', count: 2, warm: true }],
  }
  expect(changesBetween(before, after, names, 'en').map((change) => change.after)).toEqual([
    expect.stringMatching(/^Wednesday,? 17 March$/),
    'yes',
    'Flemish',
    '2 to KBM (warm, we went along)',
  ])
})

test('the same content changed nothing', () => {
  expect(changesBetween({ note: 'x' }, { note: 'x' }, names, 'nl')).toEqual([])
})
