import { type ActivityKindId, newId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { type LegalKind, legalKindNames, type Setting } from './core/model.ts'

interface KindDraft {
  legalKind: LegalKind
  name: { nl: string; en: string }
  usualSetting: Setting
}

/** The four legal kinds under their own names: what an organisation has before it adds its own. */
export const legalKindsAsKinds: readonly KindDraft[] = (Object.keys(legalKindNames) as LegalKind[]).map(
  (legalKind) => ({
    legalKind,
    name: legalKindNames[legalKind],
    usualSetting: legalKind === 'individual' ? 'doorstep' : 'venue',
  }),
)

/** Adds the kinds that the organisation lacks, known by their Dutch name, after those it has. */
export async function keepActivityKinds(tx: WriteTransaction, kinds: readonly KindDraft[]): Promise<void> {
  const known = await tx.db.selectFrom('activity_kind').select(['name_nl', 'position']).execute()
  const names = new Set(known.map((kind) => kind.name_nl))
  const missing = kinds.filter((kind) => !names.has(kind.name.nl))
  if (missing.length === 0) return
  const last = Math.max(0, ...known.map((kind) => kind.position))
  const rows = missing.map((kind, index) => ({
    organisation_id: tx.organisationId,
    id: newId<ActivityKindId>(),
    legal_kind: kind.legalKind,
    name_nl: kind.name.nl,
    name_en: kind.name.en,
    usual_setting: kind.usualSetting,
    position: last + index + 1,
  }))
  await tx.db.insertInto('activity_kind').values(rows).execute()
  tx.audit({
    verb: 'add-activity-kinds',
    recordKind: 'activity_kind',
    recordIds: rows.map((row) => row.id),
    after: missing,
  })
}
