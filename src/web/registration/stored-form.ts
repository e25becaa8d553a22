import { useState } from 'react'
import type { z } from 'zod'

const prefix = 'turfboek-form-'

/**
 * A form that outlives a reload: each change is kept in this tab until it is cleared. What was kept
 * and no longer fits `schema` is left for a fresh form.
 */
export function useStoredForm<F>(name: string, schema: z.ZodType<F>, fresh: () => F) {
  const [form, setForm] = useState<F>(() => readForm(sessionStorage, name, schema) ?? fresh())
  return {
    form,
    change: (next: F) => {
      setForm(next)
      writeForm(sessionStorage, name, next)
    },
    /** Forgets what was kept and goes on with another form. */
    restart: (next: F) => {
      setForm(next)
      sessionStorage.removeItem(prefix + name)
    },
  }
}

/** The form kept under `name`, or `null` when there is none that fits. */
export function readForm<F>(storage: Pick<Storage, 'getItem'>, name: string, schema: z.ZodType<F>): F | null {
  try {
    const kept = schema.safeParse(JSON.parse(storage.getItem(prefix + name) ?? 'null'))
    return kept.success ? kept.data : null
  } catch {
    return null
  }
}

function writeForm(storage: Pick<Storage, 'setItem'>, name: string, form: unknown) {
  try {
    storage.setItem(prefix + name, JSON.stringify(form))
  } catch {
    // A full or closed storage costs the safety net, not the form.
  }
}
