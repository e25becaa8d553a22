import { Button, Textarea } from '@mantine/core'
import { useId, useState } from 'react'
import type { SheetRow } from '../../intake/core/paste-model.ts'
import { newId } from '../../platform/core/ids.ts'
import { useWords } from '../language.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import styles from './intake.module.css'
import { type Pasting, startPasting } from './pasting.ts'
import { type ReadAs, readFile, readText } from './read-file.ts'
import { pasteWords } from './words.ts'

/** Where a list comes in: pasted, or as a file. What was pasted stays here, whatever is wrong with it. */
export function PasteBox({ onRead }: { onRead: (pasting: Pasting | null) => void }) {
  const words = useWords(pasteWords)
  const fileId = useId()
  const [text, setText] = useState('')
  const [file, setFile] = useState<{ name: string; readAs: ReadAs | null } | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const begin = (read: () => SheetRow[]) => {
    try {
      onRead(startPasting(read(), newId()))
      setProblem(null)
    } catch (error) {
      onRead(null)
      setProblem(error)
    }
  }
  const paste = (pasted: string) => {
    setText(pasted)
    if (pasted.trim() !== '') return begin(() => readText(pasted))
    onRead(null)
    setProblem(null)
  }
  const choose = async (chosen: File) => {
    setFile({ name: chosen.name, readAs: null })
    try {
      const { rows, readAs } = await readFile(chosen)
      setFile({ name: chosen.name, readAs })
      begin(() => rows)
    } catch (error) {
      // What was pasted before, and what was read of it, stays.
      setFile(null)
      setProblem(error)
    }
  }
  const reset = () => {
    setFile(null)
    paste(text)
  }
  return (
    <section className={styles.part}>
      {file ? (
        <ChosenFile name={file.name} readAs={file.readAs} onOther={reset} />
      ) : (
        <>
          <Textarea
            label={words.box}
            description={words.boxHint}
            rows={6}
            classNames={{ input: styles.box ?? '' }}
            spellCheck={false}
            value={text}
            onChange={(event) => paste(event.currentTarget.value)}
          />
          <div className={styles.file}>
            {/* The browser's own button speaks the browser's language, not the person's. */}
            <label htmlFor={fileId} className={styles.fileLabel}>
              {words.choose}
            </label>
            <input
              id={fileId}
              className={styles.fileInput}
              type="file"
              accept=".xlsx,.csv,.tsv,.txt"
              onChange={(event) => {
                const [chosen] = event.currentTarget.files ?? []
                // The same file, corrected, can be chosen again.
                event.currentTarget.value = ''
                if (chosen) void choose(chosen)
              }}
            />
          </div>
        </>
      )}
      {problem !== null && <ProblemNotice error={problem} />}
    </section>
  )
}

function ChosenFile({ name, readAs, onOther }: { name: string; readAs: ReadAs | null; onOther: () => void }) {
  const words = useWords(pasteWords)
  return (
    <div className={styles.chosen} role="status">
      <p>
        {readAs === null ? words.reading : words.fromFile(name, readAs === 'xlsx' ? words.workbook : readAs)}
      </p>
      <Button variant="default" onClick={onOther}>
        {words.otherFile}
      </Button>
    </div>
  )
}
