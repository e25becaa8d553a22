import type { ObjectiveChange } from '../../plan/core/motion-model.ts'
import type { motionWords } from './motion-words.ts'

type Words = (typeof motionWords)['nl']

/** What happened to an objective, without its name: *verplaatst van Wonen naar Onderwijs*. */
export function changeInWords({ kind, before, after }: ObjectiveChange, words: Words): string {
  if (kind === 'added') return words.addedTo(after ?? '')
  return kind === 'moved' ? words.movedTo(before ?? '', after ?? '') : words.endedHere(before ?? '')
}
