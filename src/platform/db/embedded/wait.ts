import { setTimeout } from 'node:timers/promises'

const pollMs = 25

/** Asks until the answer is yes; `false` when it is still no after `withinMs`. */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  withinMs: number,
): Promise<boolean> {
  const deadline = performance.now() + withinMs
  while (!(await condition())) {
    if (performance.now() > deadline) return false
    await setTimeout(pollMs)
  }
  return true
}
