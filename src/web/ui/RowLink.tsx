import type { ReactNode } from 'react'
import { PageLink } from './PageLink.tsx'
import rowStyles from './rows.module.css'

/** A row of a list that goes to the page of what it names, with what else is known beneath the name. */
export function RowLink({
  href,
  name,
  hint,
  children,
}: {
  href: string
  name: string
  hint?: string
  children?: ReactNode
}) {
  return (
    <PageLink href={href} className={rowStyles.row}>
      <span className={rowStyles.name}>{name}</span>
      {hint !== undefined && <span className={rowStyles.hint}>{hint}</span>}
      {children}
    </PageLink>
  )
}
