import { defineProblems, problemsFrom } from '../core/problem.ts'

const configProblems = defineProblems({
  'port-invalid': {
    kind: 'invalid',
    sentence: {
      nl: 'PORT is „{value}”; dat is geen poort. Geef een geheel getal van 0 tot 65535, zoals 3000.',
      en: 'PORT is “{value}”, which is not a port. Give a whole number from 0 to 65535, such as 3000.',
    },
  },
  'host-invalid': {
    kind: 'invalid',
    sentence: {
      nl: 'TURFBOEK_HOST is „{value}”; dat is geen adres. Geef een naam of IP-adres zonder poort, zoals 127.0.0.1.',
      en: 'TURFBOEK_HOST is “{value}”, which is not an address. Give a name or IP address without a port, such as 127.0.0.1.',
    },
  },
  'address-invalid': {
    kind: 'invalid',
    sentence: {
      nl: 'TURFBOEK_ADDRESS is „{value}”; dat is geen adres van een site. Geef het zoals https://turfboek.voorbeeld.be, zonder iets erachter.',
      en: 'TURFBOEK_ADDRESS is “{value}”, which is not the address of a site. Give it as https://turfboek.example.org, with nothing after it.',
    },
  },
  'database-url-invalid': {
    kind: 'invalid',
    sentence: {
      nl: 'DATABASE_URL is geen adres van een PostgreSQL. Geef het als postgres://gebruiker:wachtwoord@server/databank, of laat het weg voor de ingebouwde databank.',
      en: 'DATABASE_URL is not the address of a PostgreSQL. Give it as postgres://user:password@server/database, or leave it out for the built-in database.',
    },
  },
  'demonstration-invalid': {
    kind: 'invalid',
    sentence: {
      nl: 'TURFBOEK_DEMONSTRATION is „{value}”. Kies on of off.',
      en: 'TURFBOEK_DEMONSTRATION is “{value}”. Choose on or off.',
    },
  },
  'demonstration-on-server': {
    kind: 'refused',
    sentence: {
      nl: 'TURFBOEK_DEMONSTRATION staat aan terwijl DATABASE_URL naar een eigen databank wijst. De demonstratie gebruikt alleen de ingebouwde databank: laat een van beide weg.',
      en: 'TURFBOEK_DEMONSTRATION is on while DATABASE_URL points to a database of your own. The demonstration uses the built-in database only: leave one of the two out.',
    },
  },
  'secret-short': {
    kind: 'invalid',
    sentence: {
      nl: 'TURFBOEK_SECRET is te kort. Geef minstens {least} willekeurige tekens, of laat het weg: dan maakt Turfboek er zelf een.',
      en: 'TURFBOEK_SECRET is too short. Give at least {least} random characters, or leave it out: Turfboek then makes one.',
    },
  },
})

export const configProblem = problemsFrom(configProblems)
