import { PartnerDraft } from '../../network/core/api.ts'
import type { Partner, PartnerKind } from '../../network/core/model.ts'
import type { PartnerId } from '../../platform/core/ids.ts'

/** A partner while it is being filled in: everything as it is typed. */
export interface PartnerForm {
  id: PartnerId
  name: string
  kind: PartnerKind
  municipality: string
  /** One spelling per line. */
  aliases: string
}

export function startPartner(id: PartnerId, name = ''): PartnerForm {
  return { id, name, kind: 'other', municipality: '', aliases: '' }
}

export function formOfPartner({ id, name, kind, municipality, aliases }: Partner): PartnerForm {
  return {
    id,
    name,
    kind,
    municipality: municipality ?? '',
    aliases: otherSpellings({ name, aliases }).join('\n'),
  }
}

/** The spellings besides the name itself. */
export function otherSpellings({ name, aliases }: Pick<Partner, 'name' | 'aliases'>): string[] {
  return aliases.filter((alias) => alias !== name)
}

/** The draft to send; `null` while the name is too short. */
export function partnerDraft(form: PartnerForm): PartnerDraft | null {
  const spellings = form.aliases.split('\n').map((line) => line.trim())
  const draft = PartnerDraft.safeParse({
    ...form,
    municipality: form.municipality.trim() || null,
    aliases: [...new Set(spellings)].filter((line) => line !== ''),
  })
  return draft.success ? draft.data : null
}
