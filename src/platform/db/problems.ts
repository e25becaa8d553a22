import { defineProblems, type Problem, problemsFrom } from '../core/problem.ts'

const databaseProblems = defineProblems({
  'newer-database': {
    kind: 'unavailable',
    sentence: {
      nl: 'Deze gegevens zijn van een nieuwere versie van Turfboek ({migration}). Start die versie, of kies een andere gegevensmap.',
      en: 'This data is of a newer version of Turfboek ({migration}). Start that version, or choose another data folder.',
    },
  },
  'database-too-old': {
    kind: 'unavailable',
    sentence: {
      nl: 'De databank is PostgreSQL {version}; Turfboek heeft PostgreSQL 18 of nieuwer nodig. Werk de server bij, of laat DATABASE_URL weg voor de ingebouwde databank.',
      en: 'The database is PostgreSQL {version}; Turfboek needs PostgreSQL 18 or newer. Update the server, or leave DATABASE_URL out for the built-in database.',
    },
  },
  'may-not-prepare': {
    kind: 'unavailable',
    sentence: {
      nl: 'De gebruiker van DATABASE_URL mag de databank niet klaarzetten. Hij moet eigenaar van de databank zijn, rollen mogen maken, en de rollen turfboek_app en turfboek_accounts mogen aannemen als die al bestaan (GRANT turfboek_app, turfboek_accounts TO gebruiker).',
      en: 'The user of DATABASE_URL may not prepare the database. It has to own the database, be allowed to create roles, and be allowed to assume the roles turfboek_app and turfboek_accounts where they exist already (GRANT turfboek_app, turfboek_accounts TO user).',
    },
  },
  'already-exists': {
    kind: 'conflict',
    sentence: {
      nl: 'Dit bestaat al in je organisatie. Er is niets veranderd: zoek het op, of kies een andere naam.',
      en: 'This exists in your organisation already. Nothing has changed: look it up, or choose another name.',
    },
  },
  'unknown-reference': {
    kind: 'refused',
    sentence: {
      nl: 'Je verwijst naar iets dat niet (meer) bestaat in je organisatie. Er is niets bewaard: kies opnieuw.',
      en: 'You refer to something that does not exist in your organisation (any more). Nothing was saved: choose again.',
    },
  },
  'value-not-allowed': {
    kind: 'refused',
    sentence: {
      nl: 'Een waarde past niet bij de regels van het veld. Er is niets bewaard: kijk je invoer na.',
      en: 'A value does not fit the rules of its field. Nothing was saved: check what you filled in.',
    },
  },
  'database-away': {
    kind: 'unavailable',
    sentence: {
      nl: 'De databank is even niet bereikbaar. Er is niets bewaard; je invoer blijft staan. Probeer het zo meteen opnieuw.',
      en: 'The database cannot be reached for a moment. Nothing was saved; what you filled in stays. Try again shortly.',
    },
  },
  'database-ended': {
    kind: 'unavailable',
    sentence: {
      nl: 'De databank is gestopt terwijl Turfboek draaide. Wat bewaard was, is bewaard. Start Turfboek opnieuw.',
      en: 'The database ended while Turfboek was running. What was saved is saved. Start Turfboek again.',
    },
  },
  'disk-full': {
    kind: 'unavailable',
    sentence: {
      nl: 'De schijf van de server is vol. Er is niets bewaard; je invoer blijft staan. Verwittig je beheerder.',
      en: 'The disk of the server is full. Nothing was saved; what you filled in stays. Tell your administrator.',
    },
  },
})

export const databaseProblem = problemsFrom(databaseProblems)

const byState: Record<string, keyof typeof databaseProblems> = {
  '23505': 'already-exists',
  '23503': 'unknown-reference',
  '23514': 'value-not-allowed',
  '23502': 'value-not-allowed',
  '22003': 'value-not-allowed',
  // A character that PostgreSQL does not keep: NUL.
  '22021': 'value-not-allowed',
  '53100': 'disk-full',
  '57P01': 'database-away',
  '57P02': 'database-away',
  '57P03': 'database-away',
  ECONNREFUSED: 'database-away',
  ECONNRESET: 'database-away',
  EPIPE: 'database-away',
  ENOENT: 'database-away',
}

/** The problem that a PostgreSQL error or a lost connection is, or `null` for any other error. */
export function problemOfDatabase(error: unknown): Problem | null {
  if (!(error instanceof Error)) return null
  const state = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const lost = /Connection terminated|is not queryable|timeout exceeded when trying to connect/.test(
    error.message,
  )
  const code = lost ? 'database-away' : byState[state]
  return code === undefined ? null : databaseProblem(code, {}, { cause: error })
}
