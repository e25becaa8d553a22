import type { EndpointName } from './endpoints.ts'
import { closingExamples } from './examples/closing.ts'
import { communicationExamples } from './examples/communication.ts'
import { dossiersExamples } from './examples/dossiers.ts'
import type { Example } from './examples/example.ts'
import { indicatorsExamples } from './examples/indicators.ts'
import { intakeExamples } from './examples/intake.ts'
import { measuresExamples } from './examples/measures.ts'
import { meetingsExamples } from './examples/meetings.ts'
import { networkExamples } from './examples/network.ts'
import { planExamples } from './examples/plan.ts'
import { registrationExamples } from './examples/registration.ts'
import { reportExamples } from './examples/report.ts'
import { reviewExamples } from './examples/review.ts'
import { searchExamples } from './examples/search.ts'
import { sessionExamples } from './examples/session.ts'
import { signalsExamples } from './examples/signals.ts'
import { staffExamples } from './examples/staff.ts'

/** An example of every endpoint; one that is new does not compile before it has its own. */
export const examples: Record<EndpointName, Example> = {
  ...sessionExamples,
  ...planExamples,
  ...networkExamples,
  ...communicationExamples,
  ...staffExamples,
  ...registrationExamples,
  ...closingExamples,
  ...reviewExamples,
  ...measuresExamples,
  ...meetingsExamples,
  ...dossiersExamples,
  ...signalsExamples,
  ...searchExamples,
  ...indicatorsExamples,
  ...reportExamples,
  ...intakeExamples,
}
