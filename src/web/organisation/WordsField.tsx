import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Bilingual } from '../../platform/core/language.ts'
import { useLanguage } from '../language.tsx'
import styles from './communication.module.css'

/** Words to tick, several at once, and others to write; kept are the Dutch words. */
export function WordsField({
  legend,
  others,
  usual,
  value,
  onChange,
}: {
  legend: string
  /** The label of the field for words of one's own. */
  others: string
  usual: readonly Bilingual[]
  value: readonly string[]
  onChange: (words: string[]) => void
}) {
  const language = useLanguage()
  const own = value.filter((word) => usual.every(({ nl }) => nl !== word))
  const [typed, setTyped] = useState(own.join(', '))
  const ticked = value.filter((word) => !own.includes(word))
  const write = (text: string) => {
    setTyped(text)
    onChange([...ticked, ...wordsIn(text)])
  }
  const tick = (word: string) => {
    const now = ticked.includes(word) ? ticked.filter((one) => one !== word) : [...ticked, word]
    onChange([...now, ...wordsIn(typed)])
  }
  return (
    <fieldset className={styles.words}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.chips}>
        {usual.map((word) => (
          <label key={word.nl} className={styles.chip}>
            <input type="checkbox" checked={ticked.includes(word.nl)} onChange={() => tick(word.nl)} />
            {word[language]}
          </label>
        ))}
      </div>
      <TextInput
        label={others}
        maxLength={200}
        value={typed}
        onChange={(event) => write(event.currentTarget.value)}
      />
    </fieldset>
  )
}

function wordsIn(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim().slice(0, 60))
    .filter((word) => word !== '')
}
