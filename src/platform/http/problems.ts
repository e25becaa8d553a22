import { ORPCError, ValidationError } from '@orpc/server'
import { defineProblems, Problem, problemsFrom } from '../core/problem.ts'
import { problemOfDatabase } from '../db/problems.ts'

const httpProblems = defineProblems({
  'sign-in-first': {
    kind: 'unauthenticated',
    sentence: {
      nl: 'Je bent niet (meer) aangemeld. Meld je aan en probeer opnieuw; je invoer blijft staan.',
      en: 'You are not signed in (any more). Sign in and try again; what you filled in stays.',
    },
  },
  'not-a-member': {
    kind: 'forbidden',
    sentence: {
      nl: 'Je account hoort bij geen enkele organisatie. Vraag je beheerder om je toe te voegen.',
      en: 'Your account belongs to no organisation. Ask your administrator to add you.',
    },
  },
  'not-allowed': {
    kind: 'forbidden',
    sentence: {
      nl: 'Met je rol mag je dit niet doen. Vraag het aan je coördinator of je beheerder.',
      en: 'Your role may not do this. Ask your coordinator or your administrator.',
    },
  },
  'invalid-input': {
    kind: 'invalid',
    sentence: {
      nl: 'Niet alles is juist ingevuld: {fields}. Er is niets bewaard; verbeter het en probeer opnieuw.',
      en: 'Not everything is filled in right: {fields}. Nothing was saved; correct it and try again.',
    },
  },
  'other-origin': {
    kind: 'forbidden',
    sentence: {
      nl: 'Deze vraag kwam van een andere website. Open Turfboek zelf en probeer opnieuw.',
      en: 'This request came from another website. Open Turfboek itself and try again.',
    },
  },
  'no-such-address': {
    kind: 'missing',
    sentence: { nl: 'Dit adres bestaat niet.', en: 'There is nothing at this address.' },
  },
  'too-large': {
    kind: 'invalid',
    sentence: {
      nl: 'Dit is te groot om in één keer te sturen (meer dan 4 MB). Stuur het in stukken.',
      en: 'This is too large to send at once (more than 4 MB). Send it in parts.',
    },
  },
  'port-in-use': {
    kind: 'unavailable',
    sentence: {
      nl: 'Poort {port} is al in gebruik. Stop het andere programma, of start met een andere poort: PORT={next} npm start',
      en: 'Port {port} is in use. Stop the other program, or start with another port: PORT={next} npm start',
    },
  },
  'port-not-allowed': {
    kind: 'unavailable',
    sentence: {
      nl: 'Poort {port} mag je niet gebruiken. Kies een poort vanaf 1024, bijvoorbeeld: PORT=3000 npm start',
      en: 'You may not use port {port}. Choose a port from 1024 up, for example: PORT=3000 npm start',
    },
  },
  'host-unknown': {
    kind: 'unavailable',
    sentence: {
      nl: 'Deze computer heeft het adres {host} niet. Pas TURFBOEK_HOST aan, of laat het weg.',
      en: 'This computer does not have the address {host}. Change TURFBOEK_HOST, or leave it out.',
    },
  },
  fault: {
    kind: 'fault',
    sentence: {
      nl: 'Er ging iets mis in Turfboek. Er is niets bewaard; je invoer blijft staan. Probeer opnieuw, en meld het als het blijft.',
      en: 'Something went wrong in Turfboek. Nothing was saved; what you filled in stays. Try again, and report it if it lasts.',
    },
  },
})

export const httpProblem = problemsFrom(httpProblems)

interface FieldProblem {
  path: string
  message: string
}

/** The problem that an error is to the one who asked; what nobody foresaw is a `fault`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    const fields = fieldsOf(error)
    const names = [...new Set(fields.map((field) => field.path))].join(', ')
    return httpProblem('invalid-input', { fields: names || '?' }, { cause: error })
  }
  if (error instanceof ORPCError && error.code === 'NOT_FOUND') return httpProblem('no-such-address')
  return problemOfDatabase(error) ?? httpProblem('fault', {}, { cause: error })
}

/** Which fields of the input are wrong, when that is what is wrong. */
function fieldsOf(error: unknown): FieldProblem[] {
  const cause = error instanceof Error ? error.cause : undefined
  if (!(cause instanceof ValidationError)) return []
  return cause.issues.map((issue) => ({
    path: (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
    message: issue.message,
  }))
}

/** What a client reads of a problem: its code, its status and its sentence in both languages. */
export function envelopeOf(problem: Problem): ORPCError<string, unknown> {
  return new ORPCError(problem.code, {
    status: problem.status,
    message: problem.message,
    data: {
      sentence: { nl: problem.sentence('nl'), en: problem.sentence('en') },
      details: problem.details,
      fields: fieldsOf(problem.cause),
    },
    cause: problem,
  })
}
