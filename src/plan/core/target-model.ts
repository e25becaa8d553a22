import { z } from 'zod'
import { ThemeId } from '../../platform/core/ids.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { Year } from '../../platform/core/period.ts'

interface Aim {
  name: Bilingual
  unit: Bilingual
  /** How many decimals people write. */
  decimals: 0 | 1 | 2
  /** Whether it can be aimed at for one theme. */
  byTheme: boolean
}

const count = (nl: string, en: string): Pick<Aim, 'unit' | 'decimals'> => ({ unit: { nl, en }, decimals: 0 })

/** The thirteen indicators as they are aimed at: in the unit that people read. */
export const targetIndicators = {
  '2.1': {
    name: { nl: 'Decretale formatie', en: 'Decreed formation' },
    unit: { nl: 'VTE', en: 'FTE' },
    decimals: 2,
    byTheme: false,
  },
  '2.2': {
    name: { nl: 'Inzet per thema', en: 'Staff by theme' },
    unit: { nl: 'VTE', en: 'FTE' },
    decimals: 2,
    byTheme: true,
  },
  '2.3': {
    name: { nl: 'Activiteiten', en: 'Activities' },
    ...count('activiteiten', 'activities'),
    byTheme: true,
  },
  '2.4': {
    name: { nl: 'Deelnames', en: 'Participations' },
    ...count('deelnames', 'participations'),
    byTheme: true,
  },
  '2.5': {
    name: { nl: 'Partners en oplossingsactoren', en: 'Partners and solution actors' },
    ...count('partners', 'partners'),
    byTheme: true,
  },
  '2.6': {
    name: { nl: 'Contacten met partners', en: 'Contacts with partners' },
    ...count('contacten', 'contacts'),
    byTheme: true,
  },
  '2.7': {
    name: { nl: 'Beleidscontacten met de doelgroep', en: 'Policy contacts with the target group' },
    ...count('contacten', 'contacts'),
    byTheme: true,
  },
  '2.8': {
    name: { nl: 'Beleidsdossiers', en: 'Policy dossiers' },
    ...count('dossiers', 'dossiers'),
    byTheme: true,
  },
  '2.9': {
    name: { nl: 'Vrijwilligers', en: 'Volunteers' },
    ...count('vrijwilligers', 'volunteers'),
    byTheme: true,
  },
  '2.10': {
    name: { nl: 'Communicatieacties', en: 'Communication actions' },
    ...count('acties', 'actions'),
    byTheme: false,
  },
  '2.11': {
    name: { nl: 'Lokale middelen', en: 'Local means' },
    unit: { nl: 'euro', en: 'euro' },
    decimals: 2,
    byTheme: true,
  },
  '2.12': {
    name: { nl: 'Vormingsuren', en: 'Training hours' },
    unit: { nl: 'uur', en: 'hours' },
    decimals: 1,
    byTheme: false,
  },
  '2.13': {
    name: { nl: 'Anciënniteit', en: 'Seniority' },
    unit: { nl: 'jaar gemiddeld', en: 'years on average' },
    decimals: 1,
    byTheme: false,
  },
} as const satisfies Record<string, Aim>

export const TargetIndicator = z.enum(
  Object.keys(targetIndicators) as [keyof typeof targetIndicators, ...(keyof typeof targetIndicators)[]],
)
export type TargetIndicator = z.infer<typeof TargetIndicator>

export function aimOf(indicator: TargetIndicator): Aim {
  return targetIndicators[indicator]
}

/** A target's value in hundredths of its unit: 25,2 FTE is 2520, € 1.500 is 150000. */
export const TargetValue = z.number().int().min(0).max(1_000_000_000_000)

/** *Streefcijfer*: what the plan aims at for an indicator in a year, for one theme or for all. */
export const Target = z.object({
  year: Year,
  indicator: TargetIndicator,
  themeId: ThemeId.nullable(),
  value: TargetValue,
})
export type Target = z.infer<typeof Target>

/** The targets of the plan that holds now, with the years that it has. */
export const Targets = z.object({
  plan: z.string(),
  years: z.array(Year),
  themes: z.array(z.object({ id: ThemeId, name: z.string() })),
  targets: z.array(Target),
})
export type Targets = z.infer<typeof Targets>

/** A target as somebody fills it in: `null` removes it; `seen` is the value that stood there before. */
export const TargetDraft = Target.extend({ value: TargetValue.nullable(), seen: TargetValue.nullable() })
export type TargetDraft = z.infer<typeof TargetDraft>
