import { expect, test } from 'vitest'
import type { PartnerId } from '../../platform/core/ids.ts'
import { formOfPartner, partnerDraft, startPartner } from './partner-form.ts'

const id = '01935b3c-0000-7000-8000-000000000001' as PartnerId

test('spellings are lines, without blanks and doubles', () => {
  const form = {
    ...startPartner(id, ' Huis van het Kind '),
    aliases: 'HVHK\n\n HvhK \nHVHK',
    municipality: ' ',
  }
  expect(partnerDraft(form)).toEqual({
    id,
    name: 'Huis van het Kind',
    kind: 'other',
    municipality: null,
    aliases: ['HVHK', 'HvhK'],
  })
})

test('a name is needed', () => {
  expect(partnerDraft(startPartner(id, ' K '))).toBeNull()
})

test('a partner comes back as it was', () => {
  const partner = {
    id,
    name: 'KBM',
    kind: 'housing',
    municipality: 'Beringen',
    aliases: ['Kempisch'],
  } as const
  expect(partnerDraft(formOfPartner({ ...partner, aliases: [...partner.aliases] }))).toEqual(partner)
})
