import type { Problem } from './problem.ts'

/**
 * What the rules say of a draft: refusals end it; questions are asked once and pass when their code
 * is among the draft's `confirmed`. The browser and the server get the same answer.
 */
export interface Judgement {
  refusals: Problem[]
  questions: Problem[]
}

/** The questions that a draft has not answered with "yes, this is right". */
export function unanswered(
  questions: readonly Problem[],
  draft: { confirmed: readonly string[] },
): Problem[] {
  return questions.filter(({ code }) => !draft.confirmed.includes(code))
}

/** Throws the first refusal, or else the first question that is not answered. */
export function enforce({ refusals, questions }: Judgement): void {
  const first = refusals[0] ?? questions[0]
  if (first !== undefined) throw first
}
