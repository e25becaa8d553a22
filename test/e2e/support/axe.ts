import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** For a window that is going to be examined: a page's own policy lets no script in afterwards. */
export const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * The foot of a form and the menu of a phone stay in sight and cover what scrolls under them, which the
 * rule takes for small targets: `accessibility.test.ts` measures them itself.
 */
const rules = { 'target-size': { enabled: false } }

/** The rules of WCAG 2.2 AA, and those that axe itself thinks wise. */
export const everyRule: RunOptions = { runOnly: [...standards, 'best-practice'], rules }

/** The rules of WCAG 2.2 AA: for what Mantine lays over a page, outside its landmarks. */
export const legalRules: RunOptions = { runOnly: standards, rules }

export const contrastOnly: RunOptions = { runOnly: ['color-contrast'] }

/** What axe holds against a page as it stands, each as the rule and the place. */
export async function complaintsOf(page: Page, options: RunOptions): Promise<string[]> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  const results = await page.evaluate((asked) => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }
    return axe.run(asked)
  }, options)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  )
}
