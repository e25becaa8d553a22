import { useEffect, useState } from 'react'

/**
 * What a form over the page holds while it is filled in. It begins anew each time the dialog opens; that
 * somebody `tried` to save it, from when on it says what is missing, is told by `setTried`.
 */
export function useFreshForm<Form extends object>(opened: boolean, begin: () => Form) {
  const [form, setForm] = useState(begin)
  const [tried, setTried] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only opening begins the form anew
  useEffect(() => {
    if (opened) setForm(begin())
    setTried(false)
  }, [opened])
  const change = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  return { form, change, tried, setTried }
}
