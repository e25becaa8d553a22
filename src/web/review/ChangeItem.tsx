import type { PartnerId, ProjectId } from '../../platform/core/ids.ts'
import { formatNumber } from '../../platform/core/language.ts'
import type { Change } from '../../review/core/changes-model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import type { NameOf } from '../registration/named-partner.ts'
import { formatMoment } from '../ui/dates.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { actInWords, changeWords, kindInWords } from './change-words.ts'
import styles from './review.module.css'
import { type FieldChange, fieldsChanged } from './value-words.ts'

/** One change: who did what when and why, and what it said before and after. */
export function ChangeItem({ change, nameOf }: { change: Change; nameOf: NameOf }) {
  const words = useWords(changeWords)
  const language = useLanguage()
  const { actor, verb, recordKind, recordId, records, at, reason } = change
  const what = `${kindInWords(recordKind, language)} ${actInWords(verb, language)}`
  const fields = fieldsChanged(change.before, change.after, nameOf, language)
  const name = recordId === null ? undefined : (nameOf(recordId) ?? nameIn(change))
  const link = recordId !== null && records === 1 ? linkOf(recordKind, recordId) : null
  return (
    <li className={styles.change}>
      <p>
        <strong>{actor}</strong>: {what}
        {name && records === 1 && `: ${name}`}
        {records > 1 && ` (${words.times(formatNumber(records, language))})`}
      </p>
      <p className={styles.quiet}>{formatMoment(at, language)}</p>
      {reason && (
        <p>
          {words.reason}: {reason}
        </p>
      )}
      {fields.length > 0 && (
        <details>
          <summary>{words.details}</summary>
          <ul className={styles.fields}>
            {fields.map((field) => (
              <Field key={field.field} {...field} />
            ))}
          </ul>
        </details>
      )}
      {recordId !== null && records === 1 && (
        <p className={styles.links}>
          {link && (
            <PageLink href={link} aria-label={words.lookAt(what)}>
              {words.look}
            </PageLink>
          )}
          <PageLink href={paths.changes({ gegeven: recordId })}>{words.ofRecord}</PageLink>
        </p>
      )}
    </li>
  )
}

function Field({ field, before, after }: FieldChange) {
  return (
    <li>
      {field}: {before !== null && <del>{before}</del>}
      {before !== null && after !== null && ' → '}
      {after !== null && <ins>{after}</ins>}
    </li>
  )
}

/** The name by which a record is known in the change itself. */
function nameIn({ before, after }: Change): string | undefined {
  const content = { ...before, ...after }
  const name = content.name ?? content.title ?? content.subject
  return typeof name === 'string' ? name : undefined
}

/** Where a record is shown, for kinds that have a page of their own. */
function linkOf(recordKind: string, id: string): string | null {
  switch (recordKind) {
    case 'activity':
      return paths.registration('activiteit', id)
    case 'contact':
      return paths.registration('contact', id)
    case 'partner':
      return paths.partner(id as PartnerId)
    case 'project':
      return paths.project(id as ProjectId)
    default:
      return null
  }
}
