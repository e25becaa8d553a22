import { type ReportRun, ReportStep } from '../../report/core/api.ts'

export type StepState = 'stepDone' | 'stepBusy' | 'stepWaiting'

/** How far each step of a making is, in their order. */
export function stepsOf(run: Pick<ReportRun, 'state' | 'step'>): { step: ReportStep; state: StepState }[] {
  const at = run.step === null ? -1 : ReportStep.options.indexOf(run.step)
  return ReportStep.options.map((step, index) => ({ step, state: stateAt(index, at, run.state) }))
}

/** Strokes of the tally that are drawn: one per step that is done, and the one across when all is. */
export function strokesOf(run: Pick<ReportRun, 'state' | 'step'>): number {
  if (run.state === 'done') return 5
  return stepsOf(run).filter(({ state }) => state === 'stepDone').length
}

function stateAt(index: number, at: number, state: ReportRun['state']): StepState {
  if (state === 'done' || index < at) return 'stepDone'
  return index === at && state === 'running' ? 'stepBusy' : 'stepWaiting'
}
