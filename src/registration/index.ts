/** The door of registration: what other slices and main may use. */
export { registrationEndpoints } from './endpoints.ts'
export { keepActivityKinds, legalKindsAsKinds } from './keep-activity-kinds.ts'
export { listKinds } from './reads.ts'
export { type Registered, registerActivities, registerActivity } from './register-activities.ts'
export { registerContact } from './register-contact.ts'
export { withdrawActivity, withdrawContact } from './withdraw.ts'
