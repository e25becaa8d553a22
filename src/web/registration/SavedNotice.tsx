import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Receipt } from '../../registration/core/api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { sentenceOf } from '../problems.ts'
import { Notice } from '../ui/Notice.tsx'
import { registrationWords } from './words.ts'

export interface Saved {
  receipt: Receipt
  what: string
}

/** Says what was saved and takes it back when asked; the focus comes here, before the next form. */
export function SavedNotice({ saved, undo }: { saved: Saved; undo: (receipt: Receipt) => Promise<void> }) {
  const words = useWords(registrationWords)
  const language = useLanguage()
  const notice = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<
    { at: 'saved' | 'undoing' | 'undone' } | { at: 'failed'; error: unknown }
  >({
    at: 'saved',
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is shown and heard
  useEffect(() => {
    notice.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [state.at === 'undone'])
  const takeBack = async () => {
    setState({ at: 'undoing' })
    try {
      await undo(saved.receipt)
      setState({ at: 'undone' })
    } catch (error) {
      setState({ at: 'failed', error })
    }
  }
  return (
    <Notice ref={notice} tone={state.at === 'failed' ? 'brick' : 'moss'} role="status">
      <p>{state.at === 'undone' ? words.undone : words.saved(saved.what)}</p>
      {state.at === 'failed' && <p>{sentenceOf(state.error)[language]}</p>}
      {state.at !== 'undone' && (
        <div>
          <Button variant="default" loading={state.at === 'undoing'} onClick={takeBack}>
            {words.undo}
          </Button>
        </div>
      )}
    </Notice>
  )
}
