import type { Judgement } from './judgement.ts'
import { defineProblems, problemsFrom } from './problem.ts'
import { screen } from './screening.ts'

export const personalDataProblems = defineProblems({
  'holds-phone': {
    kind: 'refused',
    sentence: {
      nl: 'In de tekst staat misschien een telefoonnummer. Haal het weg als het van een bewoner is, of bevestig dat het mag.',
      en: 'The text may hold a phone number. Remove it if it is a resident’s, or confirm that it may stay.',
    },
  },
  'holds-national-number': {
    kind: 'refused',
    sentence: {
      nl: 'In de tekst staat een rijksregisternummer. Turfboek bewaart geen gegevens van personen: haal het weg en bewaar opnieuw. Er is niets verloren.',
      en: 'The text holds a national number. Turfboek keeps no data of persons: remove it and save again. Nothing is lost.',
    },
  },
  'holds-iban': {
    kind: 'refused',
    sentence: {
      nl: 'In de tekst staat een rekeningnummer. Turfboek bewaart geen gegevens van personen: haal het weg en bewaar opnieuw. Er is niets verloren.',
      en: 'The text holds a bank account number. Turfboek keeps no data of persons: remove it and save again. Nothing is lost.',
    },
  },
  'holds-email': {
    kind: 'refused',
    sentence: {
      nl: 'In de tekst staat een e-mailadres. Turfboek bewaart geen gegevens van personen: haal het weg en bewaar opnieuw. Er is niets verloren.',
      en: 'The text holds an e-mail address. Turfboek keeps no data of persons: remove it and save again. Nothing is lost.',
    },
  },
})

const problem = problemsFrom(personalDataProblems)
export type PersonalDataCode = keyof typeof personalDataProblems

/**
 * What a text says of persons: `refusals` for what certainly identifies somebody, a question for what
 * may. The phone and the server get the same answer.
 */
export function judgeText(text: string): Judgement {
  const found = screen(text)
  return {
    refusals: found.filter(({ certain }) => certain).map(({ kind }) => problem(`holds-${kind}`)),
    questions: found.some(({ certain }) => !certain) ? [problem('holds-phone')] : [],
  }
}

/** Throws `holds-…` when a text certainly holds an identifier of a person; an empty one holds nothing. */
export function refuseIdentifiers(texts: readonly string[]): void {
  for (const text of texts) {
    const [refusal] = judgeText(text).refusals
    if (refusal) throw refusal
  }
}
