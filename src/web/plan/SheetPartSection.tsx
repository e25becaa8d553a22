import {
  partNames,
  Scale,
  type Sheet,
  type SheetBlock,
  type SheetPart,
  scaleNames,
  statusNames,
} from '../../plan/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import styles from './plan.module.css'
import { ScaleSign } from './ScaleSign.tsx'
import { planWords } from './words.ts'

/** One part of a sheet: its step or status, its text, and where the text was read. */
export function SheetPartSection({ part, sheet }: { part: SheetPart; sheet: Sheet }) {
  const words = useWords(planWords)
  const language = useLanguage()
  const blocks = sheet.parts[part]
  return (
    <section className={styles.sheetPart} aria-labelledby={`deel-${part}`}>
      <div className={styles.sheetHead}>
        <h2 id={`deel-${part}`}>{partNames[part][language]}</h2>
        {isScaled(part) && <ScaleSteps scale={sheet.scales[part]} />}
        {part === 'conclusion' && (
          <p>
            {words.status}:{' '}
            <strong>{sheet.status === null ? words.unknown : statusNames[sheet.status][language]}</strong>
          </p>
        )}
      </div>
      {blocks.length === 0 && <p className={styles.quiet}>{words.emptyPart}</p>}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text have no other identity than their place
        <Block key={index} block={block} year={sheet.year} />
      ))}
    </section>
  )
}

function isScaled(part: SheetPart): part is keyof Sheet['scales'] {
  return part === 'cooperation' || part === 'politicalResults' || part === 'participation'
}

/** The five steps, the reached one marked by word and sign; an unknown one is said to be unknown. */
function ScaleSteps({ scale }: { scale: Scale | null }) {
  const words = useWords(planWords)
  const language = useLanguage()
  if (scale === null) {
    return (
      <p>
        {words.progress}: <strong>{words.unknown}</strong>
      </p>
    )
  }
  return (
    <ol className={styles.scale} aria-label={words.progress}>
      {Scale.options.map((step) => (
        <li key={step} className={styles.step} aria-current={step === scale ? 'step' : undefined}>
          <ScaleSign scale={step} />
          {scaleNames[step][language]}
        </li>
      ))}
    </ol>
  )
}

function Block({ block, year }: { block: SheetBlock; year: number }) {
  const words = useWords(planWords)
  const level = block.level === 1 ? '' : (styles[`level${block.level}`] ?? '')
  return (
    <div className={styles.block}>
      {block.kind === 'heading' && <h3>{block.text}</h3>}
      {block.kind === 'paragraph' && <p>{block.text}</p>}
      {block.kind === 'item' && (
        <div className={level}>
          <p className={styles.item}>{block.text}</p>
        </div>
      )}
      {block.sourceLine !== null && (
        <span className={styles.source}>{words.sourceLine(year, block.sourceLine)}</span>
      )}
    </div>
  )
}
