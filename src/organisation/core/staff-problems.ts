import type { PersonalDataCode } from '../../platform/core/personal-data.ts'
import { defineProblems, problemsFrom } from '../../platform/core/problem.ts'

const staffProblems = defineProblems({
  'employee-code-taken': {
    kind: 'conflict',
    sentence: {
      nl: 'Er is al een medewerker “{code}”. Er is niets bewaard: kies een andere code, of wijzig die medewerker.',
      en: 'There is an employee “{code}” already. Nothing was saved: choose another code, or change that employee.',
    },
  },
  'employee-ends-before-start': {
    kind: 'refused',
    sentence: {
      nl: 'De medewerker zou stoppen op {end}, nog voor de start op {start}. Er is niets bewaard: verbeter een van beide.',
      en: 'The employee would leave on {end}, before starting on {start}. Nothing was saved: correct one of the two.',
    },
  },
  'assignments-outside-employment': {
    kind: 'refused',
    sentence: {
      nl: 'Deze medewerker heeft nog inzet die dan buiten de dienst valt ({count}). Er is niets bewaard: pas eerst die inzet aan.',
      en: 'This employee has assignments that would then lie outside the employment ({count}). Nothing was saved: change those assignments first.',
    },
  },
  'assignment-ends-before-start': {
    kind: 'refused',
    sentence: {
      nl: 'De inzet zou stoppen op {to}, nog voor ze begint op {from}. Er is niets bewaard: verbeter een van beide.',
      en: 'The assignment would end on {to}, before it begins on {from}. Nothing was saved: correct one of the two.',
    },
  },
  'assignment-before-employment': {
    kind: 'refused',
    sentence: {
      nl: '{code} is pas in dienst sinds {start}. Er is niets bewaard: laat de inzet dan of later beginnen.',
      en: '{code} is employed since {start} only. Nothing was saved: let the assignment begin then or later.',
    },
  },
  'assignment-after-employment': {
    kind: 'refused',
    sentence: {
      nl: '{code} is in dienst tot {end}. Er is niets bewaard: laat de inzet dan of vroeger stoppen.',
      en: '{code} is employed until {end}. Nothing was saved: let the assignment end then or earlier.',
    },
  },
  'assignment-for-nothing': {
    kind: 'refused',
    sentence: {
      nl: 'Waarvoor is deze inzet? Er is niets bewaard: kies één thema of één project, of kies transversaal of overhead.',
      en: 'What is this assignment for? Nothing was saved: choose one theme or one project, or choose transversal or overhead.',
    },
  },
  'more-than-full-time': {
    kind: 'refused',
    sentence: {
      nl: 'Op {date} komt {code} hiermee aan {fte} VTE. Klopt dat, of moet andere inzet eerst stoppen?',
      en: 'On {date} this brings {code} to {fte} FTE. Is that right, or should another assignment end first?',
    },
  },
  'unknown-employee': {
    kind: 'refused',
    sentence: {
      nl: 'Deze medewerker bestaat niet (meer) in je organisatie. Er is niets bewaard: kies een andere.',
      en: 'This employee does not exist in your organisation (any more). Nothing was saved: choose another.',
    },
  },
  'employee-not-found': {
    kind: 'missing',
    sentence: {
      nl: 'Deze medewerker bestaat niet, of is ingetrokken, of is niet van je organisatie. Kijk in de lijst van medewerkers.',
      en: 'This employee does not exist, or is withdrawn, or is not of your organisation. Look in the list of employees.',
    },
  },
  'training-in-future': {
    kind: 'refused',
    sentence: {
      nl: 'Deze vorming is pas op {date}. Klopt die datum?',
      en: 'This training is on {date}, still to come. Is that date right?',
    },
  },
  'training-outside-employment': {
    kind: 'refused',
    sentence: {
      nl: '{code} was op {date} niet in dienst. Klopt die datum?',
      en: '{code} was not employed on {date}. Is that date right?',
    },
  },
  'formation-of-year-exists': {
    kind: 'conflict',
    sentence: {
      nl: 'De formatie van {year} staat er al. Er is niets bewaard: wijzig die.',
      en: 'The formation of {year} is there already. Nothing was saved: change that one.',
    },
  },
  'volunteers-end-before-start': {
    kind: 'refused',
    sentence: {
      nl: 'De periode stopt op {to}, nog voor ze begint op {from}. Er is niets bewaard: verbeter een van beide.',
      en: 'The period ends on {to}, before it begins on {from}. Nothing was saved: correct one of the two.',
    },
  },
  'volunteers-not-yours': {
    kind: 'forbidden',
    sentence: {
      nl: 'Vrijwilligers noteer je alleen bij je eigen projecten, en dit is er geen van. Je invoer blijft staan: kies een eigen project, of vraag het aan je coördinator.',
      en: 'You record volunteers in your own projects only, and this is not one of them. What you filled in stays: choose one of your projects, or ask your coordinator.',
    },
  },
  'amount-not-positive': {
    kind: 'refused',
    sentence: {
      nl: 'Het bedrag moet meer dan 0 euro zijn. Er is niets bewaard: verbeter het bedrag.',
      en: 'The amount must be more than 0 euro. Nothing was saved: correct the amount.',
    },
  },
  'funding-for-two': {
    kind: 'refused',
    sentence: {
      nl: 'Middelen gaan naar één thema, naar één project, of naar de hele organisatie. Er is niets bewaard: kies er één.',
      en: 'Means go to one theme, to one project, or to the whole organisation. Nothing was saved: choose one.',
    },
  },
})

export const staffProblem = problemsFrom(staffProblems)
type StaffProblemCode = keyof typeof staffProblems

/** The problems that are questions: a person may answer "yes, this is right" and send again. */
export const staffQuestionCodes: ReadonlySet<string> = new Set<StaffProblemCode | PersonalDataCode>([
  'more-than-full-time',
  'training-in-future',
  'training-outside-employment',
  'holds-phone',
])
