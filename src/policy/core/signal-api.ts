import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { BundleId, ProjectId, SignalId, StepId } from '../../platform/core/ids.ts'
import { Reason } from '../../platform/core/reason.ts'
import {
  AlikeSignal,
  Bundle,
  BundleDraft,
  BundleSummary,
  DeadEnd,
  PossibleBundle,
  Signal,
  SignalDetail,
  SignalDraft,
  StepChange,
  StepDraft,
} from './signal-model.ts'

const tags: [string] = ['Signals']

/** What is kept: its id, and the version that a next change names. */
export const SignalReceipt = z.object({ id: z.uuid(), version: z.number().int().positive() })
export type SignalReceipt = z.infer<typeof SignalReceipt>

/** The version that the person saw: a change of an older one is a conflict, never an overwrite. */
const seen = { seenVersion: z.coerce.number().int().positive() }
const SomeSignals = z.array(SignalId).min(1).max(200)

/** What a list of signals is narrowed by. */
export const SignalFilter = z.object({
  text: z.string().max(100).optional(),
  projectId: ProjectId.optional(),
  tag: z.string().max(60).optional(),
  bundled: z.enum(['yes', 'no']).optional(),
})
export type SignalFilter = z.infer<typeof SignalFilter>

/** The newest of the signals that fit, and how many fit. */
export const SignalList = z.object({ total: z.number().int(), signals: z.array(Signal) })
export type SignalList = z.infer<typeof SignalList>

/** All bundles, the heaviest first, and what waits for a step for too long. */
export const BundleList = z.object({ bundles: z.array(BundleSummary), deadEnds: z.array(DeadEnd) })
export type BundleList = z.infer<typeof BundleList>

export const signalsApi = {
  list: endpoint('policy.read', {
    method: 'GET',
    path: '/signals',
    summary: 'Signals, searched and filtered, the newest first',
    tags,
  })
    .input(SignalFilter)
    .output(SignalList),
  tags: endpoint('policy.read', {
    method: 'GET',
    path: '/signal-tags',
    summary: 'The subject tags in use, the most used first',
    tags,
  }).output(z.array(z.object({ tag: z.string(), signals: z.number().int() }))),
  signal: endpoint('policy.read', {
    method: 'GET',
    path: '/signals/{id}',
    summary: 'One signal with its bundles, steps and history',
    tags,
  })
    .input(z.object({ id: SignalId }))
    .output(SignalDetail),
  alike: endpoint('policy.read', {
    method: 'GET',
    path: '/signals/{id}/alike',
    summary: 'Signals that look like this one, and why',
    tags,
  })
    .input(z.object({ id: SignalId }))
    .output(z.array(AlikeSignal)),
  note: endpoint('signal.write', { method: 'POST', path: '/signals', summary: 'Note a signal', tags })
    .input(SignalDraft)
    .output(SignalReceipt),
  change: endpoint('signal.write', { method: 'PUT', path: '/signals/{id}', summary: 'Change a signal', tags })
    .input(SignalDraft.extend({ ...seen, reason: Reason.optional() }))
    .output(SignalReceipt),
  withdraw: endpoint('signal.write', {
    method: 'POST',
    path: '/signals/{id}/withdraw',
    summary: 'Withdraw a signal, with a reason',
    tags,
  })
    .input(z.object({ id: SignalId, ...seen, reason: Reason }))
    .output(SignalReceipt),

  bundles: endpoint('policy.read', {
    method: 'GET',
    path: '/bundles',
    summary: 'Bundles by weight, and the dead ends',
    tags,
  }).output(BundleList),
  possibleBundles: endpoint('policy.read', {
    method: 'GET',
    path: '/possible-bundles',
    summary: 'Signals that say the same and are in no bundle yet',
    tags,
  }).output(z.array(PossibleBundle)),
  bundle: endpoint('policy.read', {
    method: 'GET',
    path: '/bundles/{id}',
    summary: 'One bundle with its weight, signals and steps',
    tags,
  })
    .input(z.object({ id: BundleId }))
    .output(Bundle),
  alikeToBundle: endpoint('policy.read', {
    method: 'GET',
    path: '/bundles/{id}/alike',
    summary: 'Signals that look like those of this bundle, and why',
    tags,
  })
    .input(z.object({ id: BundleId }))
    .output(z.array(AlikeSignal)),
  makeBundle: endpoint('policy.write', { method: 'POST', path: '/bundles', summary: 'Make a bundle', tags })
    .input(BundleDraft.extend({ signalIds: z.array(SignalId).max(200).default([]) }))
    .output(SignalReceipt),
  changeBundle: endpoint('policy.write', {
    method: 'PUT',
    path: '/bundles/{id}',
    summary: 'Rename or describe a bundle',
    tags,
  })
    .input(BundleDraft.extend(seen))
    .output(SignalReceipt),
  withdrawBundle: endpoint('policy.write', {
    method: 'POST',
    path: '/bundles/{id}/withdraw',
    summary: 'Withdraw a bundle, with a reason; its signals stay',
    tags,
  })
    .input(z.object({ id: BundleId, ...seen, reason: Reason }))
    .output(SignalReceipt),
  addToBundle: endpoint('policy.write', {
    method: 'POST',
    path: '/bundles/{id}/signals',
    summary: 'Put signals in a bundle',
    tags,
  })
    .input(z.object({ id: BundleId, signalIds: SomeSignals }))
    .output(z.object({ added: z.array(SignalId) })),
  takeFromBundle: endpoint('policy.write', {
    method: 'POST',
    path: '/bundles/{id}/signals/take-out',
    summary: 'Take signals out of a bundle',
    tags,
  })
    .input(z.object({ id: BundleId, signalIds: SomeSignals }))
    .output(z.object({ takenOut: z.array(SignalId) })),

  takeStep: endpoint('policy.write', {
    method: 'POST',
    path: '/steps',
    summary: 'Note a step of a bundle or of one signal',
    tags,
  })
    .input(StepDraft)
    .output(SignalReceipt),
  changeStep: endpoint('policy.write', { method: 'PUT', path: '/steps/{id}', summary: 'Change a step', tags })
    .input(StepChange)
    .output(SignalReceipt),
  withdrawStep: endpoint('policy.write', {
    method: 'POST',
    path: '/steps/{id}/withdraw',
    summary: 'Withdraw a step, with a reason',
    tags,
  })
    .input(z.object({ id: StepId, ...seen, reason: Reason }))
    .output(SignalReceipt),
}
