import { NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { PartnerRole, partnerRoleNames } from '../../network/core/model.ts'
import type { PartnerId, ProjectId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { useMay } from '../session/session.ts'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useSending } from '../ui/use-sending.ts'
import styles from './network.module.css'
import { networkWords } from './words.ts'

/** What a partner is to a project, to be changed at once by who may; words for others. */
export function RoleSelect({
  label,
  projectId,
  partnerId,
  role,
}: {
  label: string
  projectId: ProjectId
  partnerId: PartnerId
  role: PartnerRole
}) {
  const words = useWords(networkWords)
  const language = useLanguage()
  const mayChange = useMay('role.write', projectId)
  const { problem, sending, set } = useSetRole()
  if (!mayChange) return <span className={styles.hint}>{partnerRoleNames[role][language]}</span>
  return (
    <div className={styles.role}>
      <NativeSelect
        aria-label={label}
        value={role}
        disabled={sending}
        data={[
          ...PartnerRole.options.map((value) => ({ value, label: partnerRoleNames[value][language] })),
          { value: '', label: words.noRole },
        ]}
        onChange={(event) =>
          set({
            projectId,
            partnerId,
            role: PartnerRole.nullable()
              .catch(role)
              .parse(event.currentTarget.value || null),
          })
        }
      />
      {problem !== null && <ProblemNotice error={problem} />}
    </div>
  )
}

/** Says what a partner is to a project; the pages of both show it at once. */
export function useSetRole() {
  const queryClient = useQueryClient()
  const { sending, problem, send } = useSending(() => undefined)
  const set = (asked: { projectId: ProjectId; partnerId: PartnerId; role: PartnerRole | null }) =>
    void send(async () => {
      await api.network.setRole(asked)
      for (const queryKey of [['roles', asked.projectId], ['partner', asked.partnerId], ['partner-search']]) {
        await queryClient.invalidateQueries({ queryKey })
      }
    })
  return { sending, problem, set }
}
