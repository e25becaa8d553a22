import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Body } from '../../network/core/body-model.ts'
import { useWords } from '../language.tsx'
import { bodiesQuery } from '../network/queries.ts'
import type { ContactForm } from './contact-form.ts'
import { registrationWords } from './words.ts'

/** The consultation body of which a contact is a meeting; not there for who has none. */
export function BodyField({
  form,
  onChange,
}: {
  form: ContactForm
  /** `null` when the contact is no meeting of a body. */
  onChange: (body: Body | null, bodies: readonly Body[]) => void
}) {
  const words = useWords(registrationWords)
  const { data: bodies = [] } = useQuery(bodiesQuery)
  // One that has ended is offered only where it still met.
  const offered = bodies.filter(
    ({ id, endedOn }) =>
      id === form.bodyId || endedOn === null || (form.date !== null && form.date <= endedOn),
  )
  if (offered.length === 0) return null
  return (
    <NativeSelect
      label={words.body}
      description={words.bodyHint}
      value={form.bodyId ?? ''}
      data={[
        { value: '', label: words.noBody },
        ...offered.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        onChange(bodies.find(({ id }) => id === value) ?? null, bodies)
      }
    />
  )
}
