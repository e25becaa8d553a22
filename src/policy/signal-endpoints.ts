import { brusselsDate } from '../platform/core/calendar-date.ts'
import { reads, writes } from '../platform/http/index.ts'
import { alikeToBundle, alikeToSignal } from './alike-signals.ts'
import { listBundles, readBundle } from './bundle-reads.ts'
import { changeBundle, withdrawBundle } from './change-bundle.ts'
import { changeSignal, withdrawSignal } from './change-signal.ts'
import { signalsApi as api } from './core/signal-api.ts'
import { addToBundle, takeFromBundle } from './gather-signals.ts'
import { makeBundle } from './make-bundle.ts'
import { noteSignal } from './note-signal.ts'
import { findPossibleBundles } from './possible-bundles.ts'
import { listSignals, listTags, readSignal } from './signal-reads.ts'
import { changeStep, takeStep, withdrawStep } from './take-step.ts'

/** The endpoints of signals, bundles and their steps. */
export const signalsEndpoints = {
  list: reads(api.list, ({ tx, input }) => listSignals(tx, input)),
  tags: reads(api.tags, ({ tx }) => listTags(tx)),
  signal: reads(api.signal, ({ tx, input }) => readSignal(tx, input.id)),
  alike: reads(api.alike, ({ tx, input }) => alikeToSignal(tx, input.id)),
  note: writes(api.note, ({ tx, actor, input, now }) => noteSignal(tx, actor, input, now)),
  change: writes(api.change, ({ tx, actor, input, now }) => changeSignal(tx, actor, input, now)),
  withdraw: writes(api.withdraw, ({ tx, actor, input, now }) => withdrawSignal(tx, actor, input, now)),

  bundles: reads(api.bundles, ({ tx, now }) => listBundles(tx, brusselsDate(now))),
  possibleBundles: reads(api.possibleBundles, ({ tx }) => findPossibleBundles(tx)),
  bundle: reads(api.bundle, ({ tx, input, now }) => readBundle(tx, input.id, brusselsDate(now))),
  alikeToBundle: reads(api.alikeToBundle, ({ tx, input }) => alikeToBundle(tx, input.id)),
  makeBundle: writes(api.makeBundle, ({ tx, actor, input }) => makeBundle(tx, actor, input)),
  changeBundle: writes(api.changeBundle, ({ tx, actor, input }) => changeBundle(tx, actor, input)),
  withdrawBundle: writes(api.withdrawBundle, ({ tx, actor, input, now }) =>
    withdrawBundle(tx, actor, input, now),
  ),
  addToBundle: writes(api.addToBundle, ({ tx, actor, input }) => addToBundle(tx, actor, input)),
  takeFromBundle: writes(api.takeFromBundle, ({ tx, actor, input }) => takeFromBundle(tx, actor, input)),

  takeStep: writes(api.takeStep, ({ tx, actor, input, now }) => takeStep(tx, actor, input, now)),
  changeStep: writes(api.changeStep, ({ tx, actor, input, now }) => changeStep(tx, actor, input, now)),
  withdrawStep: writes(api.withdrawStep, ({ tx, actor, input, now }) => withdrawStep(tx, actor, input, now)),
}
