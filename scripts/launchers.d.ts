/** The scripts are plain JavaScript, because they run before anything is installed; their types for the tests. */

declare module '*/scripts/import-rule.mjs' {
  import type { IViolation } from 'dependency-cruiser'

  export function followImports(
    folder: string,
    roots: string[],
  ): Promise<{
    violations: IViolation[]
    /** The sources that were read. */
    seen: string[]
    /** The sources that were not: a rule that sees nothing passes everything. */
    unseen: string[]
  }>
}

declare module '*/scripts/tally.mjs' {
  export interface Tally {
    passed: number
    failed: number
    skipped: number
  }

  export interface VitestReport {
    testResults: { status: string; assertionResults: { status: string }[] }[]
  }

  export function tally(report: VitestReport, ranWell: boolean): Tally
  export function tallyLine(count: Tally): string
}
