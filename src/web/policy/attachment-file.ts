import { formatNumber, type Language } from '../../platform/core/language.ts'
import type { Problem } from '../../platform/core/problem.ts'
import { tooLarge } from '../../platform/core/upload.ts'
import { documentProblem } from '../../policy/core/document-problems.ts'
import { documentEndings, largestDocument } from '../../policy/core/document-types.ts'

const kilobyte = 1024
const megabyte = kilobyte * kilobyte

/** The largest document, in megabytes. */
export const largestInMegabytes = largestDocument / megabyte

/** What a file chooser offers first. */
export const acceptedEndings = Object.values(documentEndings)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',')

/** A size as a person reads it: *350 kB*, *1,4 MB*. */
export function formatSize(bytes: number, language: Language): string {
  if (bytes < megabyte) return `${formatNumber(Math.max(1, Math.round(bytes / kilobyte)), language)} kB`
  return `${formatNumber(Math.round((bytes / megabyte) * 10) / 10, language)} MB`
}

/** What can be said of a file before it is sent; the server looks at what is in it. */
export function refusalOfFile({ name, size }: { name: string; size: number }): Problem | null {
  if (size > largestDocument) return tooLarge(largestDocument)
  return size === 0 ? documentProblem('document-empty', { name }) : null
}
