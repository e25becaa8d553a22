import { meansWords } from './means-words.ts'
import { peopleWords } from './people-words.ts'
import { staffWords } from './staff-words.ts'

/** What the pages of employees say, with what they share with those of means. */
export const everyPeopleWord = {
  nl: { ...staffWords.nl, ...peopleWords.nl },
  en: { ...staffWords.en, ...peopleWords.en },
}

/** What the pages of volunteers and means say, with what they share with those of employees. */
export const everyMeansWord = {
  nl: { ...staffWords.nl, ...meansWords.nl },
  en: { ...staffWords.en, ...meansWords.en },
}
