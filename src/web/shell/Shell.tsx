import { Outlet, useLocation } from '@tanstack/react-router'
import { FindingButton } from '../finding/FindingButton.tsx'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMayAny, useSession } from '../session/session.ts'
import { Mark } from '../ui/Mark.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { BottomBar } from './BottomBar.tsx'
import { Footer } from './Footer.tsx'
import { isAt, placesFor } from './navigation.ts'
import styles from './Shell.module.css'
import { shellWords } from './words.ts'

/** The frame of every page of someone who is signed in. */
export function Shell() {
  const words = useWords(shellWords)
  const session = useSession()
  const may = useMayAny()
  const registers = may('registration.write')
  const { pathname } = useLocation()
  const places = placesFor(may, new Date())
  return (
    <div className={styles.shell}>
      <header>
        {session?.organisation.demonstration && <p className={styles.demonstration}>{words.demonstration}</p>}
        <div className={styles.top}>
          <PageLink href={paths.today()} className={styles.brand} aria-label={words.home}>
            <Mark size={30} />
            <span>Turfboek</span>
          </PageLink>
          {session && <FindingButton />}
          {registers && (
            <PageLink href={paths.tally()} className={styles.tally}>
              {words.tally}
            </PageLink>
          )}
          {session && <AccountMenu session={session} />}
        </div>
        <nav className={styles.places} aria-label={words.navigation}>
          {places.map((place) => (
            <PageLink
              key={place.key}
              href={place.href}
              className={styles.place}
              aria-current={isAt(place, pathname) ? 'page' : undefined}
            >
              {words[place.key]}
            </PageLink>
          ))}
        </nav>
      </header>
      <main id="inhoud" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <BottomBar places={places} registers={registers} />
    </div>
  )
}

/** The frame of a page for visitors. */
export function VisitorShell() {
  const words = useWords(shellWords)
  return (
    <div className={styles.shell}>
      <header className={styles.top}>
        <PageLink href={paths.today()} className={styles.brand} aria-label={words.home}>
          <Mark size={30} />
          <span>Turfboek</span>
        </PageLink>
      </header>
      <main id="inhoud" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </div>
  )
}
