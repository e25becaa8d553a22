import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { PartnerDetails } from '../../network/core/model.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { projectsQuery } from '../plan/queries.ts'
import { useMay, useMayEverywhere, useSession } from '../session/session.ts'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { RowLink } from '../ui/RowLink.tsx'
import rowStyles from '../ui/rows.module.css'
import styles from './network.module.css'
import { RoleSelect, useSetRole } from './RoleSelect.tsx'
import { networkWords } from './words.ts'

/** The projects of a partner with what it is to each. */
export function PartnerProjects({ partner }: { partner: PartnerDetails }) {
  const words = useWords(networkWords)
  return (
    <section>
      <h2>{words.projects}</h2>
      {partner.projects.length === 0 ? (
        <p className={styles.hint}>{words.noProjects}</p>
      ) : (
        <ul className={rowStyles.list}>
          {partner.projects.map((project) => (
            <li key={project.id} className={styles.withRole}>
              <RowLink href={paths.project(project.id)} name={project.name} />
              <RoleSelect
                label={words.role(project.name)}
                projectId={project.id}
                partnerId={partner.id}
                role={project.role}
              />
            </li>
          ))}
        </ul>
      )}
      <AddToProject partner={partner} />
    </section>
  )
}

/** Adds the partner to one of the projects where one may. */
function AddToProject({ partner }: { partner: PartnerDetails }) {
  const words = useWords(networkWords)
  const everywhere = useMayEverywhere('role.write')
  const inOwn = useMay('role.write')
  const own = useSession()?.projectIds ?? []
  const projects = useQuery(projectsQuery())
  const { problem, sending, set } = useSetRole()
  const open = (projects.data ?? []).filter(
    ({ id }) =>
      (everywhere || (inOwn && own.includes(id))) && partner.projects.every((project) => project.id !== id),
  )
  if (open.length === 0) return null
  return (
    <div className={styles.search}>
      <NativeSelect
        label={words.addToProject}
        value=""
        disabled={sending}
        data={[
          { value: '', label: words.chooseProject },
          ...open.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => {
          const project = open.find(({ id }) => id === event.currentTarget.value)
          if (project) set({ projectId: project.id, partnerId: partner.id, role: 'partner' })
        }}
      />
      {problem !== null && <ProblemNotice error={problem} />}
    </div>
  )
}
