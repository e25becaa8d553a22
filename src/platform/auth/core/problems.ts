import { defineProblems, problemsFrom } from '../../core/problem.ts'

export const authProblems = defineProblems({
  'name-an-organisation': {
    kind: 'invalid',
    sentence: {
      nl: 'Zeg voor welke organisatie: --organisation NAAM. Er zijn: {names}.',
      en: 'Say for which organisation: --organisation NAME. There are: {names}.',
    },
  },
  'unknown-organisation': {
    kind: 'missing',
    sentence: {
      nl: 'Organisatie “{name}” bestaat niet. Er zijn: {names}.',
      en: 'Organisation “{name}” does not exist. There are: {names}.',
    },
  },
  'account-exists': {
    kind: 'conflict',
    sentence: {
      nl: 'Er is al een account met het adres {email}. Er is niets veranderd.',
      en: 'There is an account with the address {email} already. Nothing has changed.',
    },
  },
  'password-too-short': {
    kind: 'invalid',
    sentence: {
      nl: 'Dit wachtwoord is te kort. Neem er minstens 10 tekens voor.',
      en: 'This password is too short. Take at least 10 characters.',
    },
  },
  'invalid-email': {
    kind: 'invalid',
    sentence: {
      nl: '“{email}” is geen e-mailadres. Schrijf het als naam@voorbeeld.be.',
      en: '“{email}” is not an e-mail address. Write it as name@example.org.',
    },
  },
  'unknown-role': {
    kind: 'invalid',
    sentence: {
      nl: '“{role}” is geen rol. Kies uit: {roles}.',
      en: '“{role}” is not a role. Choose from: {roles}.',
    },
  },
})

export const authProblem = problemsFrom(authProblems)
