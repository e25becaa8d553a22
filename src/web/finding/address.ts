import type { BodyId, BundleId, DossierId, PartnerId, ProjectId, SignalId } from '../../platform/core/ids.ts'
import type { Find } from '../../search/core/model.ts'
import { paths } from '../paths.ts'

/** The page of a find. */
export function addressOf({ kind, id }: Pick<Find, 'kind' | 'id'>): string {
  switch (kind) {
    case 'project':
      return paths.project(id as ProjectId)
    case 'partner':
      return paths.partner(id as PartnerId)
    case 'body':
      return paths.body(id as BodyId)
    case 'bundle':
      return paths.bundle(id as BundleId)
    case 'signal':
      return paths.signal(id as SignalId)
    case 'dossier':
      return paths.dossier(id as DossierId)
    case 'contact':
      return paths.registration('contact', id)
    case 'activity':
      return paths.registration('activiteit', id)
  }
}
