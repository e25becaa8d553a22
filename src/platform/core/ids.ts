import { uuidv7 } from 'uuidv7'
import { z } from 'zod'

/** Ids are UUIDs of version 7: made by whoever writes first, the phone included, and ordered by time. */
function id<B extends string>(brand: B) {
  return z
    .uuid()
    .brand(brand)
    .meta({ description: `Id of ${brand}` })
}

export const OrganisationId = id('Organisation')
export type OrganisationId = z.infer<typeof OrganisationId>
export const ThemeId = id('Theme')
export type ThemeId = z.infer<typeof ThemeId>
export const ObjectiveId = id('Objective')
export type ObjectiveId = z.infer<typeof ObjectiveId>
export const ProjectId = id('Project')
export type ProjectId = z.infer<typeof ProjectId>
export const SheetId = id('Sheet')
export type SheetId = z.infer<typeof SheetId>
export const PartnerId = id('Partner')
export type PartnerId = z.infer<typeof PartnerId>
export const ActivityId = id('Activity')
export type ActivityId = z.infer<typeof ActivityId>
export const ActivityKindId = id('ActivityKind')
export type ActivityKindId = z.infer<typeof ActivityKindId>
export const ContactId = id('Contact')
export type ContactId = z.infer<typeof ContactId>
export const ReportRunId = id('ReportRun')
export type ReportRunId = z.infer<typeof ReportRunId>
export const EmployeeId = id('Employee')
export type EmployeeId = z.infer<typeof EmployeeId>
export const AssignmentId = id('Assignment')
export type AssignmentId = z.infer<typeof AssignmentId>
export const TrainingId = id('Training')
export type TrainingId = z.infer<typeof TrainingId>
export const VolunteersId = id('Volunteers')
export type VolunteersId = z.infer<typeof VolunteersId>
export const FundingId = id('Funding')
export type FundingId = z.infer<typeof FundingId>
export const FormationId = id('Formation')
export type FormationId = z.infer<typeof FormationId>
export const CommunicationActionId = id('CommunicationAction')
export type CommunicationActionId = z.infer<typeof CommunicationActionId>
export const PastedListId = id('PastedList')
export type PastedListId = z.infer<typeof PastedListId>
export const BodyId = id('Body')
export type BodyId = z.infer<typeof BodyId>
export const PartnerMergeId = id('PartnerMerge')
export type PartnerMergeId = z.infer<typeof PartnerMergeId>
export const AgreementId = id('Agreement')
export type AgreementId = z.infer<typeof AgreementId>
export const SignalId = id('Signal')
export type SignalId = z.infer<typeof SignalId>
export const BundleId = id('Bundle')
export type BundleId = z.infer<typeof BundleId>
export const StepId = id('Step')
export type StepId = z.infer<typeof StepId>
export const DossierId = id('Dossier')
export type DossierId = z.infer<typeof DossierId>
export const AttachmentId = id('Attachment')
export type AttachmentId = z.infer<typeof AttachmentId>
export const MonthClosingId = id('MonthClosing')
export type MonthClosingId = z.infer<typeof MonthClosingId>
export const TransversalActionId = id('TransversalAction')
export type TransversalActionId = z.infer<typeof TransversalActionId>
export const PlanningItemId = id('PlanningItem')
export type PlanningItemId = z.infer<typeof PlanningItemId>
export const TargetId = id('Target')
export type TargetId = z.infer<typeof TargetId>
export const MeasureId = id('Measure')
export type MeasureId = z.infer<typeof MeasureId>
export const MeasureValueId = id('MeasureValue')
export type MeasureValueId = z.infer<typeof MeasureValueId>

/** A new id of the kind asked for: `newId<ActivityId>()`. */
export function newId<I extends string>(): I {
  return uuidv7() as I
}
