import { reads, writes } from '../platform/http/index.ts'
import { closeMonth } from './close-month.ts'
import { readClosings } from './closed-months.ts'
import { registrationApi as api } from './core/api.ts'
import { closingApi } from './core/closing-api.ts'
import { correctActivity } from './correct-activity.ts'
import { correctContact } from './correct-contact.ts'
import { readHistory } from './read-history.ts'
import { getActivity, getContact, readDesk, readWeek } from './reads.ts'
import { registerActivities, registerActivity } from './register-activities.ts'
import { registerContact } from './register-contact.ts'
import { reopenMonth } from './reopen-month.ts'
import { withdrawActivity, withdrawContact } from './withdraw.ts'

export const registrationEndpoints = {
  desk: reads(api.desk, ({ tx, actor, now }) => readDesk(tx, actor, now)),
  week: reads(api.week, ({ tx, actor, input }) => readWeek(tx, actor, input.monday)),

  registerActivity: writes(api.registerActivity, ({ tx, actor, input, now }) =>
    registerActivity(tx, actor, input, now),
  ),
  registerActivities: writes(api.registerActivities, async ({ tx, actor, input, now }) => {
    const answers = await registerActivities(tx, actor, input.activities, now)
    return {
      outcomes: input.activities.map((draft, index) => {
        const answer = answers[index]
        const problems = answer && 'problems' in answer ? answer.problems : []
        return {
          id: draft.id,
          outcome: answer?.outcome ?? 'refused',
          problems: problems.map((problem) => ({
            code: problem.code,
            sentence: { nl: problem.sentence('nl'), en: problem.sentence('en') },
          })),
        }
      }),
    }
  }),
  activity: reads(api.activity, ({ tx, actor, input }) => getActivity(tx, actor, input.id)),
  activityHistory: reads(api.activityHistory, ({ tx, input }) => readHistory(tx, 'activity', input.id)),
  correctActivity: writes(api.correctActivity, ({ tx, actor, input, now }) =>
    correctActivity(tx, actor, input, now),
  ),
  withdrawActivity: writes(api.withdrawActivity, ({ tx, actor, input, now }) =>
    withdrawActivity(tx, actor, input, now),
  ),

  registerContact: writes(api.registerContact, ({ tx, actor, input, now }) =>
    registerContact(tx, actor, input, now),
  ),
  contact: reads(api.contact, ({ tx, actor, input }) => getContact(tx, actor, input.id)),
  contactHistory: reads(api.contactHistory, ({ tx, input }) => readHistory(tx, 'contact', input.id)),
  correctContact: writes(api.correctContact, ({ tx, actor, input, now }) =>
    correctContact(tx, actor, input, now),
  ),
  withdrawContact: writes(api.withdrawContact, ({ tx, actor, input, now }) =>
    withdrawContact(tx, actor, input, now),
  ),
}

/** The endpoints of the closing of months. */
export const closingEndpoints = {
  closedMonths: reads(closingApi.closedMonths, ({ tx }) => readClosings(tx)),
  closeMonth: writes(closingApi.closeMonth, ({ tx, actor, input, now }) => closeMonth(tx, actor, input, now)),
  reopenMonth: writes(closingApi.reopenMonth, ({ tx, actor, input, now }) =>
    reopenMonth(tx, actor, input, now),
  ),
}
