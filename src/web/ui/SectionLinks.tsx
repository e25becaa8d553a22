import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { PageLink } from './PageLink.tsx'
import styles from './SectionLinks.module.css'

export interface SectionLink {
  href: string
  label: string
}

/** The pages of one part of the site, above each of them; the one that is open is marked and in sight. */
export function SectionLinks({ label, links }: { label: string; links: readonly SectionLink[] }) {
  const { pathname } = useLocation()
  const list = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page has another link to bring in sight
  useEffect(() => {
    const open = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (open && list.current) list.current.scrollLeft = open.offsetLeft - list.current.offsetLeft - 24
  }, [pathname])
  return (
    <nav ref={list} className={styles.links} aria-label={label}>
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
