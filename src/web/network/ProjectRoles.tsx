import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { partnerKindNames } from '../../network/core/model.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { RowLink } from '../ui/RowLink.tsx'
import rowStyles from '../ui/rows.module.css'
import { useUnfolding } from '../ui/use-unfolding.ts'
import styles from './network.module.css'
import { PartnerPicker } from './PartnerPicker.tsx'
import { rolesQuery } from './queries.ts'
import { RoleSelect, useSetRole } from './RoleSelect.tsx'
import { networkWords } from './words.ts'

/** More than these are shown when one asks for them. */
const folded = 8

/** What partners are to a project, for its page; who may changes it there. */
export function ProjectRoles({ projectId }: { projectId: ProjectId }) {
  const words = useWords(networkWords)
  const language = useLanguage()
  const roles = useQuery(rolesQuery(projectId))
  const partners = roles.data ?? []
  const { list, shown, hidden, unfoldAll } = useUnfolding(partners, folded, projectId)
  return (
    <section aria-labelledby="rollen" className={styles.part}>
      <h2 id="rollen">{words.roles}</h2>
      <p className={styles.hint}>{words.rolesLead}</p>
      {roles.isError && <ProblemNotice error={roles.error} onRetry={() => void roles.refetch()} />}
      {roles.isSuccess && partners.length === 0 && <p className={styles.hint}>{words.noRoles}</p>}
      {partners.length > 0 && (
        <ul ref={list} className={rowStyles.list}>
          {shown.map((partner) => (
            <li key={partner.id} className={styles.withRole}>
              <RowLink
                href={paths.partner(partner.id)}
                name={partner.name}
                hint={partnerKindNames[partner.kind][language]}
              />
              <RoleSelect
                label={words.roleOf(partner.name)}
                projectId={projectId}
                partnerId={partner.id}
                role={partner.role}
              />
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <div>
          <Button variant="default" onClick={unfoldAll}>
            {words.allRoles(partners.length)}
          </Button>
        </div>
      )}
      <AddRole projectId={projectId} />
    </section>
  )
}

/** A partner that is found becomes a partner of the project; its role can be changed in the list. */
function AddRole({ projectId }: { projectId: ProjectId }) {
  const words = useWords(networkWords)
  const mayChange = useMay('role.write', projectId)
  const [adding, setAdding] = useState(false)
  const { problem, set } = useSetRole()
  if (!mayChange) return null
  if (!adding) {
    return (
      <div>
        <Button variant="default" onClick={() => setAdding(true)}>
          {words.addRole}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.search}>
      <PartnerPicker
        label={words.addRole}
        projectId={null}
        value={[]}
        onChange={([partner]) => {
          if (partner) set({ projectId, partnerId: partner.id, role: 'partner' })
        }}
      />
      {problem !== null && <ProblemNotice error={problem} />}
    </div>
  )
}
