import { plainSpelling } from '../../network/core/spellings.ts'
import type { FundingDraft } from '../../organisation/core/staff-model.ts'
import { judgeFunding } from '../../organisation/core/staff-rules.ts'
import { amountIn, sourceIn, yearIn } from './paste-cells.ts'
import type { PasteReference } from './paste-reference.ts'
import { amongNamed, type ListJudge, type RowReader, textUpTo, withoutId } from './paste-row.ts'

type Draft = Omit<FundingDraft, 'id'>

/** How a pasted list of means is read and judged. */
export function fundingJudge(reference: PasteReference): ListJudge<Draft> {
  return {
    read: readerOf(reference),
    keyOf,
    keptKeys: reference.funding.map(keyOf),
    judge: (draft) => judgeFunding(withoutId(draft)),
    accept: () => undefined,
  }
}

function readerOf({ themes, projects }: PasteReference): (row: RowReader) => Draft | null {
  const themeNamed = amongNamed(themes, ({ name }) => name)
  const projectNamed = amongNamed(projects, ({ name }) => name)
  return (row) => {
    const year = row.need('year', yearIn, 'cell-no-year')
    const source = row.need('source', sourceIn, 'cell-no-source')
    const funder = row.may('funder', textUpTo(200), 'cell-too-long') ?? ''
    const theme = row.may('theme', themeNamed, 'cell-unknown-theme')
    const project = row.may('project', projectNamed, 'cell-unknown-project')
    if (theme && project) row.fault('project', 'cell-two-purposes')
    const amount = amountOf(row)
    if (row.faults.length > 0 || year === null || source === null || amount === null) return null
    return {
      year,
      source,
      funder,
      themeId: theme?.id ?? null,
      projectId: project?.id ?? null,
      amount,
      confirmed: [],
    }
  }
}

function amountOf(row: RowReader): Draft['amount'] | null {
  const amount = row.need('amount', amountIn, 'cell-no-amount')
  return amount !== null && amount < 0 ? row.fault('amount', 'cell-negative', String(amount / 100)) : amount
}

function keyOf({
  year,
  source,
  funder,
  themeId,
  projectId,
  amount,
}: Pick<Draft, 'year' | 'source' | 'funder' | 'themeId' | 'projectId' | 'amount'>): string {
  return [year, source, plainSpelling(funder), themeId, projectId, amount].join(' ')
}
