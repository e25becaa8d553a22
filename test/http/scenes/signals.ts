import { type BundleId, newId, type SignalId, type StepId } from '../../../src/platform/core/ids.ts'
import type { Institute } from '../../database/institute.ts'

/** Signals of `roof`, bundles and steps: one of each to read and change, and one to do away with. */
export interface SignalScene {
  signalId: SignalId
  bundledSignalId: SignalId
  spareSignalId: SignalId
  bundleId: BundleId
  spareBundleId: BundleId
  stepId: StepId
  spareStepId: StepId
}

/** Adds signals to an institute; `mark` stands in every word of them. */
export async function makeSignalScene(
  insert: (table: string, row: Record<string, unknown>) => Promise<void>,
  { projects, partners }: Institute,
  mark: string,
): Promise<SignalScene> {
  const scene: SignalScene = {
    signalId: newId(),
    bundledSignalId: newId(),
    spareSignalId: newId(),
    bundleId: newId(),
    spareBundleId: newId(),
    stepId: newId(),
    spareStepId: newId(),
  }
  const texts = [
    [scene.signalId, 'Weer schimmel in de huurwoningen'],
    [scene.bundledSignalId, 'Schimmel op de muren van huurwoningen'],
    [scene.spareSignalId, 'Vochtige slaapkamers en schimmel bij huurders'],
  ] as const
  for (const [id, text] of texts) {
    await insert('signal', {
      id,
      project_id: projects.roof.id,
      on_date: '2021-03-02',
      text: `${text} ${mark}`,
      source: 'targetGroup',
      tags: ['wonen', `vocht ${mark}`.trim()],
      noted_by: 'somebody',
      noted_by_name: `Somebody ${mark}`,
    })
  }
  for (const [id, title] of [
    [scene.bundleId, 'Schimmel'],
    [scene.spareBundleId, 'Vocht'],
  ] as const) {
    await insert('signal_bundle', {
      id,
      title: `${title} ${mark}`,
      description: `Huurwoningen ${mark}`,
      tags: [`wonen ${mark}`.trim()],
      made_by_name: `Somebody ${mark}`,
    })
  }
  await insert('bundled_signal', { bundle_id: scene.bundleId, signal_id: scene.bundledSignalId })
  for (const [id, kind] of [
    [scene.stepId, 'raised'],
    [scene.spareStepId, 'answer'],
  ] as const) {
    await insert('step', {
      id,
      bundle_id: scene.bundleId,
      kind,
      on_date: '2021-03-05',
      partner_id: partners.town,
      text: `Op het woonoverleg ${mark}`,
      taken_by_name: `Somebody ${mark}`,
    })
  }
  return scene
}
