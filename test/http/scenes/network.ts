import {
  type AgreementId,
  type BodyId,
  type ContactId,
  newId,
  type PartnerId,
  type PartnerMergeId,
} from '../../../src/platform/core/ids.ts'
import type { Institute } from '../../database/institute.ts'

export interface NetworkScene {
  bodyId: BodyId
  agreementId: AgreementId
  /** A partner that was merged into the welfare centre, and by which merge. */
  mergedId: PartnerId
  mergeId: PartnerMergeId
  /** Two partners that look alike. */
  alikeIds: [PartnerId, PartnerId]
}

/** Adds a consultation body with a meeting, an agreement, a merge and a likely duplicate. */
export async function makeNetworkScene(
  insert: (table: string, row: Record<string, unknown>) => Promise<void>,
  { projects, partners, themes }: Institute,
  { contactId, mark }: { contactId: ContactId; mark: string },
): Promise<NetworkScene> {
  const scene: NetworkScene = {
    bodyId: newId<BodyId>(),
    agreementId: newId<AgreementId>(),
    mergedId: newId<PartnerId>(),
    mergeId: newId<PartnerMergeId>(),
    alikeIds: [newId<PartnerId>(), newId<PartnerId>()],
  }
  const addPartner = async (id: PartnerId, name: string, merged_into: PartnerId | null = null) => {
    await insert('partner', { id, name, kind: 'other', municipality: 'Linde', merged_into })
    await insert('partner_alias', { partner_id: id, spelling: name })
  }
  await addPartner(scene.mergedId, `Sociaal Huis ${mark}`, partners.welfare)
  await addPartner(scene.alikeIds[0], `Huis van het Kind ${mark}`)
  await addPartner(scene.alikeIds[1], `HVHK ${mark}`)
  await insert('partner_merge', {
    id: scene.mergeId,
    partner_id: scene.mergedId,
    into_id: partners.welfare,
    carried_ids: [],
    reason: `A reason ${mark}`,
    merged_at: '2021-06-02T10:00:00Z',
    merged_by_name: `Somebody ${mark}`,
  })
  await insert('consultation_body', {
    id: scene.bodyId,
    name: `A body ${mark}`,
    purpose: `A purpose ${mark}`,
    planned_per_year: 6,
  })
  await insert('body_member', { body_id: scene.bodyId, partner_id: partners.welfare })
  await insert('body_project', { body_id: scene.bodyId, project_id: projects.roof.id })
  await insert('contact', {
    id: newId<ContactId>(),
    project_id: projects.roof.id,
    on_date: '2021-06-03',
    subject: `A meeting ${mark}`,
    policy: false,
    level: 'local',
    target_group_present: false,
    setting: 'online',
    body_id: scene.bodyId,
    registered_by: 'somebody',
    registered_by_name: `Somebody ${mark}`,
  })
  await insert('contact_partner', { contact_id: contactId, partner_id: partners.welfare })
  await insert('agreement', {
    id: scene.agreementId,
    partner_id: partners.town,
    goal: `A goal ${mark}`,
    start_date: '2021-01-01',
    end_date: '2021-07-31',
    position: 1,
  })
  await insert('agreement_theme', { agreement_id: scene.agreementId, theme_id: themes.housing })
  return scene
}
