import { Menu } from '@mantine/core'
import { IconLogout, IconUser } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { SessionInfo } from '../../platform/auth/core/api.ts'
import { roleNames } from '../../platform/core/permissions.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { signOut } from '../session/sign-in.ts'
import styles from './Shell.module.css'
import { shellWords } from './words.ts'

/** Who is signed in, and the way out. */
export function AccountMenu({ session }: { session: SessionInfo }) {
  const words = useWords(shellWords)
  const language = useLanguage()
  const leave = useLeaving()
  return (
    <Menu
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      width={280}
      transitionProps={{ duration: 120 }}
    >
      <Menu.Target>
        <button type="button" className={styles.account} aria-label={words.account(session.name)}>
          <IconUser aria-hidden="true" size={24} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.who}>
          <strong>{session.name}</strong>
          <span>{session.roles.map((role) => roleNames[role][language]).join(', ')}</span>
          <span>{session.organisation.name}</span>
        </div>
        <Menu.Item
          className={styles.menuItem}
          leftSection={<IconLogout aria-hidden="true" size={20} />}
          onClick={leave}
        >
          {words.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Signs out and forgets what this tab kept of the person: answers and unfinished forms. */
function useLeaving() {
  const router = useRouter()
  const queryClient = useQueryClient()
  return async () => {
    const refusal = await signOut()
    if (refusal !== null) return
    sessionStorage.clear()
    queryClient.clear()
    await router.navigate({ href: paths.signIn() })
  }
}
