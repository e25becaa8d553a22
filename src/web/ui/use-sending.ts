import { useRef, useState } from 'react'

/**
 * Sending what a form holds: one sending at a time, the problem it met, and what follows when it went
 * well. A sending of `null` is none: the form has said by itself what is wrong.
 */
export function useSending(onSent: () => void) {
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const underway = useRef(false)
  const send = async (start: () => Promise<unknown> | null) => {
    if (underway.current) return
    const started = start()
    if (started === null) return
    underway.current = true
    setSending(true)
    setProblem(null)
    try {
      await started
      onSent()
    } catch (error) {
      setProblem(error)
    } finally {
      underway.current = false
      setSending(false)
    }
  }
  return { sending, problem, send }
}
