import { useLocation } from '@tanstack/react-router'
import { PageLink } from './PageLink.tsx'
import styles from './SectionLinks.module.css'

export interface SectionLink {
  href: string
  label: string
}

/** The pages of one part of the site, above each of them; the one that is open is marked. */
export function SectionLinks({ label, links }: { label: string; links: readonly SectionLink[] }) {
  const { pathname } = useLocation()
  return (
    <nav className={styles.links} aria-label={label}>
      {links.map((link) => (
        <PageLink
          key={link.href}
          href={link.href}
          className={styles.link}
          aria-current={pathname === link.href.split('?')[0] ? 'page' : undefined}
        >
          {link.label}
        </PageLink>
      ))}
    </nav>
  )
}
