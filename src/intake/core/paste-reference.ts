import { z } from 'zod'
import {
  AssignmentDraft,
  EmployeeDraft,
  FundingDraft,
  TrainingDraft,
} from '../../organisation/core/staff-model.ts'
import { ProjectId, ThemeId } from '../../platform/core/ids.ts'

const Named = <I extends z.ZodType>(id: I) => z.object({ id, name: z.string() })

/** What there is already, to hold a pasted list against; only what the list needs is given. */
export const PasteReference = z.object({
  employees: z.array(EmployeeDraft.pick({ id: true, code: true, start: true, end: true })),
  themes: z.array(Named(ThemeId)),
  projects: z.array(Named(ProjectId)),
  assignments: z.array(
    AssignmentDraft.pick({
      employeeId: true,
      from: true,
      to: true,
      fte: true,
      purpose: true,
      themeId: true,
      projectId: true,
    }),
  ),
  training: z.array(
    TrainingDraft.pick({ employeeId: true, date: true, minutes: true, formal: true, title: true }),
  ),
  funding: z.array(
    FundingDraft.pick({
      year: true,
      source: true,
      funder: true,
      themeId: true,
      projectId: true,
      amount: true,
    }),
  ),
})
export type PasteReference = z.infer<typeof PasteReference>
