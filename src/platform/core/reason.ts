import { z } from 'zod'

/** Why something is changed, withdrawn or reopened, in a person's words; kept with the change. */
export const Reason = z.string().trim().min(3).max(500)
