import type { ReactNode } from 'react'
import { type Activity, type Contact, levelNames, settingNames } from '../../registration/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { formatDay } from '../ui/dates.ts'
import { PageLink } from '../ui/PageLink.tsx'
import type { NameOf } from './named-partner.ts'
import styles from './view.module.css'
import { viewWords } from './view-words.ts'
import { registrationWords } from './words.ts'

/** What is known of an activity, as a list of terms. */
export function ActivityFacts({ activity, nameOf }: { activity: Activity; nameOf: NameOf }) {
  const words = useWords(registrationWords)
  const view = useWords(viewWords)
  const language = useLanguage()
  const named = (id: string) => nameOf(id) ?? '…'
  return (
    <dl className={styles.facts}>
      <Fact term={words.project}>
        <PageLink href={paths.project(activity.projectId)}>{activity.project}</PageLink>
      </Fact>
      <Fact term={words.date}>{`${formatDay(activity.date, language)} ${activity.date.slice(0, 4)}`}</Fact>
      <Fact term={words.participations}>{activity.participations}</Fact>
      <Fact term={words.setting}>{settingNames[activity.setting][language]}</Fact>
      {activity.partnerIds.length > 0 && (
        <Fact term={words.partners}>
          <ul className={styles.named}>
            {activity.partnerIds.map((id) => (
              <li key={id}>{named(id)}</li>
            ))}
          </ul>
        </Fact>
      )}
      {activity.referrals.length > 0 && (
        <Fact term={words.referrals}>
          {activity.referrals
            .map(({ count, partnerId, warm }) => view.referral(count, named(partnerId), warm))
            .join(', ')}
        </Fact>
      )}
      {activity.note && <Fact term={words.note}>{activity.note}</Fact>}
    </dl>
  )
}

/** What is known of a contact, as a list of terms. */
export function ContactFacts({ contact }: { contact: Contact }) {
  const words = useWords(registrationWords)
  const view = useWords(viewWords)
  const language = useLanguage()
  return (
    <dl className={styles.facts}>
      <Fact term={words.project}>
        <PageLink href={paths.project(contact.projectId)}>{contact.project}</PageLink>
      </Fact>
      <Fact term={words.date}>{`${formatDay(contact.date, language)} ${contact.date.slice(0, 4)}`}</Fact>
      {contact.bodyId !== null && (
        <Fact term={view.body}>
          <PageLink href={paths.body(contact.bodyId)}>{contact.body}</PageLink>
        </Fact>
      )}
      <Fact term={words.partners}>
        <ul className={styles.named}>
          {contact.partners.map(({ id, name }) => (
            <li key={id}>
              <PageLink href={paths.partner(id)}>{name}</PageLink>
            </li>
          ))}
        </ul>
      </Fact>
      <Fact term={view.policy}>{contact.policy ? view.yes : view.no}</Fact>
      <Fact term={view.presence}>{contact.targetGroupPresent ? view.yes : view.no}</Fact>
      <Fact term={words.level}>{levelNames[contact.level][language]}</Fact>
      <Fact term={words.setting}>{settingNames[contact.setting][language]}</Fact>
      {contact.note && <Fact term={words.note}>{contact.note}</Fact>}
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
