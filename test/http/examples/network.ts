import type { PartnerId } from '../../../src/platform/core/ids.ts'
import { type ExamplesOf, nothing } from './example.ts'

const partner = (id: PartnerId, name: string) => ({
  id,
  name,
  kind: 'association',
  municipality: 'Linde',
  aliases: ['Buurt in beweging'],
})

export const networkExamples: ExamplesOf<'network'> = {
  'network.search': {
    role: 'worker',
    input: ({ projects }) => ({ text: 'gemeente linde', projectId: projects.roof.id }),
  },
  'network.list': { role: 'worker', input: nothing },
  'network.partner': { role: 'worker', input: ({ partners }) => ({ id: partners.welfare }) },
  'network.add': {
    role: 'worker',
    input: ({ partners, name }, id) => partner(id(partners.school), `Buurthuis ${name}`),
  },
  'network.rename': {
    role: 'worker',
    input: ({ partners, name }) => partner(partners.school, `De Kiem vzw ${name}`),
  },
}
