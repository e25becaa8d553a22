import { z } from 'zod'
import { PartnerId } from '../../platform/core/ids.ts'

/** A partner as a form keeps it: the name is shown, the id is sent. */
export const NamedPartner = z.object({ id: PartnerId, name: z.string() })
export type NamedPartner = z.infer<typeof NamedPartner>

/** The name of what is known by its id only: a partner, a kind, a project. */
export type NameOf = (id: string) => string | undefined
