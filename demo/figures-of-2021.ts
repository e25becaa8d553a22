import { cellValue } from '../src/indicators/core/cells.ts'
import type { IndicatorCode, IndicatorResult } from '../src/indicators/core/model.ts'
import { readIndicator } from '../src/indicators/index.ts'
import { roundedOf } from '../src/platform/core/exact.ts'
import type { ReadTransaction } from '../src/platform/db/index.ts'
import { demonstrationYear } from './facts.ts'

/** Every number that the public facts state of an indicator, computed from the records, rounded as it is shown. */
export async function figuresOf2021(tx: ReadTransaction): Promise<Record<string, unknown>> {
  const of = (code: IndicatorCode, year = demonstrationYear) => readIndicator(tx, code, { year })
  const before = demonstrationYear - 1
  const [formation, staff, staffBefore] = [await of('2.1'), await of('2.2'), await of('2.2', before)]
  const [training, trainingBefore] = [await of('2.12'), await of('2.12', before)]
  const [seniority, seniorityBefore] = [await of('2.13'), await of('2.13', before)]
  const neighbourhoods = staff.rows.find(({ label }) => label.nl === 'Krachtige buurten en steden')?.key
  const years = (key: string) =>
    Object.fromEntries(formation.rows.map((row) => [row.key, shown(formation, row.key, key)]))
  return {
    staff: {
      formation: {
        normMean: named(formation, 'meanNorm'),
        realised: years('realised'),
        maribel: years('maribel'),
      },
      fte: { [before]: shown(staffBefore), [demonstrationYear]: shown(staff) },
      neighbourhoodFte: {
        [before]: shown(staffBefore, neighbourhoods),
        [demonstrationYear]: shown(staff, neighbourhoods),
      },
      directPercent: named(staff, 'directShare'),
      training: {
        formal: {
          [before]: shown(trainingBefore, null, 'formal'),
          [demonstrationYear]: shown(training, null, 'formal'),
        },
        informal: shown(training, null, 'informal'),
        employeesWithFormal: cellValue(training.beside?.cells ?? [], null, null),
      },
      seniority: {
        mean: named(seniority, 'mean'),
        meanBefore: named(seniorityBefore, 'mean'),
        employees: shown(seniority),
        under5: shown(seniority, null, 'under5'),
        from15to19: shown(seniority, null, 'from15'),
        from25: shown(seniority, null, 'from25'),
      },
    },
    realisedMean: named(formation, 'meanRealised'),
    policyDossiers: shown(await of('2.8')),
    communicationActions: shown(await of('2.10')),
  }
}

function shown(
  { cells, scale }: IndicatorResult,
  row: string | null | undefined = null,
  breakdown: string | null = null,
): number | null {
  return roundedOf(
    { amount: cellValue(cells, row ?? null, breakdown) ?? 0, divisor: scale.divisor },
    scale.decimals,
  )
}

function named({ headline, summary }: IndicatorResult, key: string): number | null {
  const found = [headline, ...summary].find((one) => one.key === key)
  return found === undefined ? null : roundedOf(found.value, found.decimals)
}
