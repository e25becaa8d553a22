import { defineWords } from '../../platform/core/language.ts'

export const pageWords = defineWords({
  nl: {
    tallyTitle: 'Turf een activiteit',
    contactTitle: 'Noteer een contact',
    toContact: 'Noteer een contact',
    toTally: 'Turf een activiteit',
    noProject: 'Je hebt nog geen project om in te turven.',
    noProjectHelp: 'Vraag je coördinator om je aan een project toe te voegen.',
  },
  en: {
    tallyTitle: 'Tally an activity',
    contactTitle: 'Note a contact',
    toContact: 'Note a contact',
    toTally: 'Tally an activity',
    noProject: 'You have no project to tally in yet.',
    noProjectHelp: 'Ask your coordinator to add you to a project.',
  },
})
