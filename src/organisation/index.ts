export type { CommunicationAction, StatedFigure } from './core/model.ts'
export { keepCommunicationAction } from './keep-communication-action.ts'
export { keepStatedFigure } from './keep-stated-figure.ts'
export { listCommunicationActions, listStatedFigures } from './reads.ts'
