import { defineWords } from '../../platform/core/language.ts'

export const sessionWords = defineWords({
  nl: {
    title: 'Aanmelden',
    lead: 'Turf je werk in enkele tellen. Het verslag schrijft zichzelf halfweg.',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    signIn: 'Meld je aan',
    castTitle: 'Kies wie je bent',
    castLead: 'In de demonstratie meld je je aan met één klik. De mensen en de registraties zijn verzonnen.',
    withPassword: 'Aanmelden met e-mailadres en wachtwoord',
  },
  en: {
    title: 'Sign in',
    lead: 'Tally your work in seconds. The report writes itself halfway.',
    email: 'E-mail address',
    password: 'Password',
    signIn: 'Sign in',
    castTitle: 'Choose who you are',
    castLead: 'In the demonstration one click signs you in. The people and the registrations are made up.',
    withPassword: 'Sign in with e-mail address and password',
  },
})
