import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { FoundGroup } from './model.ts'

const tags: [string] = ['Search']

/** The longest text that is looked for, in characters. */
export const longestText = 100

export const searchApi = {
  find: endpoint('plan.read', {
    method: 'GET',
    path: '/search',
    summary:
      'Find in everything that everybody of the organisation may read, grouped by kind, the best first',
    tags,
  })
    .input(
      z.object({
        text: z.string().max(longestText),
        each: z.coerce.number().int().min(1).max(50).default(5),
      }),
    )
    .output(z.array(FoundGroup)),
}
