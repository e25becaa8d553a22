import { Problem } from '../platform/core/problem.ts'
import { problemOfDatabase } from '../platform/db/problems.ts'

/** The exit code of a program that ended with a problem in words. */
export const problemExit = 1

/** Ends the program: a problem as its sentence, in Dutch and English; anything else with its trace. */
export function reportFailure(error: unknown): never {
  const problem = error instanceof Problem ? error : problemOfDatabase(error)
  if (problem === null) console.error(error)
  else console.error(`${problem.sentence('nl')}\n${problem.sentence('en')}`)
  // A fault is ours, and its sentence does not say where to look.
  if (problem?.entry.kind === 'fault') console.error(problem.cause)
  process.exit(problemExit)
}

/** A fault of a request, for whoever keeps this Turfboek running. */
export function reportFault(error: unknown): void {
  console.error(new Date().toISOString(), error)
}
