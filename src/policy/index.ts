/** The door of policy: signals, bundles and steps; dossiers. */
export { addToBundle } from './gather-signals.ts'
export { dossiersEndpoints } from './dossier-endpoints.ts'
export { makeBundle } from './make-bundle.ts'
export { noteSignal } from './note-signal.ts'
export { signalsEndpoints } from './signal-endpoints.ts'
export { takeStep } from './take-step.ts'
