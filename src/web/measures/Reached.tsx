import type { Thousandths } from '../../registration/core/measure-model.ts'
import { reachedOf } from '../../registration/core/measure-rules.ts'
import { useLanguage, useWords } from '../language.tsx'
import { amountInWords } from './amount.ts'
import { measureWords } from './words.ts'

/** How far a figure is on the way to its target, in words. */
export function Reached({
  figure,
  target,
  decimals,
}: {
  figure: Thousandths
  target: Thousandths
  decimals: number
}) {
  const words = useWords(measureWords)
  const written = amountInWords(target, decimals, useLanguage())
  const share = reachedOf(figure, target)
  return <span>{share >= 100 ? words.hit(written) : words.reached(share, written)}</span>
}
