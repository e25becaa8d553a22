import { ORPCError } from '@orpc/client'
import { z } from 'zod'
import { type Bilingual, defineWords } from '../platform/core/language.ts'
import { Problem } from '../platform/core/problem.ts'

const Envelope = z.object({ sentence: z.object({ nl: z.string(), en: z.string() }) })

const words = defineWords({
  nl: {
    unreachable:
      'Turfboek is nu niet bereikbaar. Er is niets verloren: wat je invulde, blijft staan. Probeer het straks opnieuw.',
    fault: 'Er ging iets mis aan onze kant. Er is niets verloren: probeer het opnieuw.',
  },
  en: {
    unreachable:
      'Turfboek cannot be reached right now. Nothing is lost: what you filled in stays. Try again in a moment.',
    fault: 'Something went wrong on our side. Nothing is lost: try again.',
  },
})

/** The sentence a person reads when `error` was thrown: the server's own, or one about the connection. */
export function sentenceOf(error: unknown): Bilingual {
  if (error instanceof Problem) return { nl: error.sentence('nl'), en: error.sentence('en') }
  if (error instanceof ORPCError) {
    const envelope = Envelope.safeParse(error.data)
    return envelope.success ? envelope.data.sentence : inBoth('fault')
  }
  return error instanceof TypeError ? inBoth('unreachable') : inBoth('fault')
}

/** The HTTP status of an error of the server; `null` when there was no answer. */
export function statusOf(error: unknown): number | null {
  return error instanceof ORPCError ? error.status : null
}

function inBoth(key: keyof (typeof words)['nl']): Bilingual {
  return { nl: words.nl[key], en: words.en[key] }
}
