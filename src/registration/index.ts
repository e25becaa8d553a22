/** The door of registration: what other slices and main may use. */
export { addMeasure } from './add-measure.ts'
export { closeMonth } from './close-month.ts'
export { readClosedMonths, readClosings } from './closed-months.ts'
export { closingEndpoints, registrationEndpoints } from './endpoints.ts'
export { keepActivityKinds, legalKindsAsKinds } from './keep-activity-kinds.ts'
export { measuresEndpoints } from './measure-endpoints.ts'
export { meetingsEndpoints } from './network-endpoints.ts'
export { noteMeasureValue } from './note-measure-value.ts'
export { readFirstContents } from './read-first-contents.ts'
export {
  activitiesIn,
  contactsIn,
  findVersion,
  type HeadCount,
  headCountsIn,
  type RegisteredActivity,
  type RegisteredContact,
} from './read-registered.ts'
export { listKinds } from './reads.ts'
export { type Registered, registerActivities, registerActivity } from './register-activities.ts'
export { registerContact } from './register-contact.ts'
export { reopenMonth } from './reopen-month.ts'
export { withdrawActivity, withdrawContact } from './withdraw.ts'
