import { Menu } from '@mantine/core'
import { IconDots, IconSearch } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { findingWords } from '../finding/words.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { Mark } from '../ui/Mark.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import styles from './BottomBar.module.css'
import { isAt, type Place } from './navigation.ts'
import shell from './Shell.module.css'
import { shellWords } from './words.ts'

/** The main menu under the thumb, on phones: four places and the rest under "more". */
export function BottomBar({ places, registers }: { places: readonly Place[]; registers: boolean }) {
  const words = useWords(shellWords)
  const { find } = useWords(findingWords)
  const { pathname } = useLocation()
  const shown: Place['key'][] = registers
    ? ['today', 'projects', 'indicators']
    : ['today', 'projects', 'indicators', 'report']
  const near = places.filter((place) => shown.includes(place.key))
  const rest = places.filter((place) => !shown.includes(place.key))
  return (
    <nav className={styles.bar} aria-label={words.navigation}>
      {near.slice(0, 2).map((place) => (
        <Spot key={place.key} place={place} />
      ))}
      {registers && (
        <PageLink
          href={paths.tally()}
          className={`${styles.spot} ${styles.tally}`}
          aria-current={pathname.startsWith(paths.tally()) ? 'page' : undefined}
        >
          <Mark size={26} />
          {words.tally}
        </PageLink>
      )}
      {near.slice(2).map((place) => (
        <Spot key={place.key} place={place} />
      ))}
      <Menu
        withInitialFocusPlaceholder={false}
        position="top-end"
        width={220}
        transitionProps={{ duration: 120 }}
      >
        <Menu.Target>
          <button type="button" className={styles.spot}>
            <IconDots aria-hidden="true" size={24} />
            {words.more}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component={PageLink}
            href={paths.finding()}
            className={shell.menuItem}
            leftSection={<IconSearch aria-hidden="true" size={20} />}
          >
            {find}
          </Menu.Item>
          {rest.map((place) => (
            <Menu.Item
              key={place.key}
              component={PageLink}
              href={place.href}
              className={shell.menuItem}
              aria-current={isAt(place, pathname) ? 'page' : undefined}
              leftSection={<place.Sign aria-hidden="true" size={20} />}
            >
              {words[place.key]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </nav>
  )
}

function Spot({ place }: { place: Place }) {
  const words = useWords(shellWords)
  const { pathname } = useLocation()
  return (
    <PageLink
      href={place.href}
      className={styles.spot}
      aria-current={isAt(place, pathname) ? 'page' : undefined}
    >
      <place.Sign aria-hidden="true" size={24} />
      {words[place.key]}
    </PageLink>
  )
}
