import { defineWords } from '../../platform/core/language.ts'

/** The words of closing and reopening months. */
export const monthWords = defineWords({
  nl: {
    title: 'Maanden',
    lead: 'In een afgesloten maand registreert, verbetert of trekt niemand nog iets in. Heropenen kan altijd, met een reden.',
    holds: (activities: string, contacts: string) => `${activities} activiteiten, ${contacts} contacten`,
    openQuestions: (count: number) => (count === 1 ? '1 open vraag' : `${count} open vragen`),
    noQuestions: 'geen open vragen',
    lackingWeeks: (count: number) =>
      count === 1 ? '1 week ontbreekt of is mager' : `${count} weken ontbreken of zijn mager`,
    isOpen: 'open',
    isClosed: 'afgesloten',
    notOver: 'nog niet voorbij',
    toCome: 'moet nog komen',
    closedBy: (by: string, at: string) => `Afgesloten door ${by} op ${at}.`,
    reopenedBy: (by: string, at: string, reason: string) => `Heropend door ${by} op ${at}: ${reason}`,
    close: 'Sluit af',
    closeMonth: (month: string) => `Sluit ${month} af`,
    closeNamed: (month: string) => `Sluit af: ${month}`,
    closeLead:
      'Daarna registreert, verbetert of trekt niemand nog iets in deze maand in. Je kan ze later heropenen, met een reden.',
    stillOpen: (count: number) =>
      count === 1
        ? 'Er staat nog 1 vraag open. Je mag toch afsluiten.'
        : `Er staan nog ${count} vragen open. Je mag toch afsluiten.`,
    lookFirst: 'Bekijk de vragen eerst',
    reopen: 'Heropen',
    reopenMonth: (month: string) => `Heropen ${month}`,
    reopenLead:
      'Iedereen kan dan weer registreren, verbeteren en intrekken in deze maand. Je reden blijft bewaard.',
  },
  en: {
    title: 'Months',
    lead: 'In a closed month nobody registers, corrects or withdraws anything any more. It can always be reopened, with a reason.',
    holds: (activities: string, contacts: string) => `${activities} activities, ${contacts} contacts`,
    openQuestions: (count: number) => (count === 1 ? '1 open question' : `${count} open questions`),
    noQuestions: 'no open questions',
    lackingWeeks: (count: number) =>
      count === 1 ? '1 week is missing or thin' : `${count} weeks are missing or thin`,
    isOpen: 'open',
    isClosed: 'closed',
    notOver: 'not over yet',
    toCome: 'still to come',
    closedBy: (by: string, at: string) => `Closed by ${by} on ${at}.`,
    reopenedBy: (by: string, at: string, reason: string) => `Reopened by ${by} on ${at}: ${reason}`,
    close: 'Close',
    closeMonth: (month: string) => `Close ${month}`,
    closeNamed: (month: string) => `Close: ${month}`,
    closeLead:
      'After that nobody registers, corrects or withdraws anything in this month. You can reopen it later, with a reason.',
    stillOpen: (count: number) =>
      count === 1
        ? '1 question is still open. You may close nevertheless.'
        : `${count} questions are still open. You may close nevertheless.`,
    lookFirst: 'Look at the questions first',
    reopen: 'Reopen',
    reopenMonth: (month: string) => `Reopen ${month}`,
    reopenLead: 'Everybody can then register, correct and withdraw in this month again. Your reason is kept.',
  },
})
