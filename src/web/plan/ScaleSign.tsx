import { Scale } from '../../plan/core/model.ts'
import { Mark } from '../ui/Mark.tsx'

/** The sign of a step of the progress scale: one stroke of the tally more for each step. */
export function ScaleSign({ scale }: { scale: Scale }) {
  return <Mark size={20} strokes={strokes[Scale.options.indexOf(scale)] ?? 0} />
}

/** Not applicable has no stroke; above expectation has the stroke across. */
const strokes = [0, 1, 2, 4, 5]
