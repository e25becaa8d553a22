import { Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { newId, type PartnerId, type PartnerMergeId } from '../../platform/core/ids.ts'
import { Reason } from '../../platform/core/reason.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { Choice } from '../ui/Choice.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { MergePreview } from './MergePreview.tsx'
import { mergeWords } from './merge-words.ts'
import { PartnerPicker } from './PartnerPicker.tsx'

interface Named {
  id: PartnerId
  name: string
  municipality?: string | null
}

/** Merges a partner with another one, chosen here or given; shows first what it does to the figures. */
export function MergeDialog({
  partner,
  other,
  onClose,
  onMerged,
}: {
  partner: Named
  /** The other one, when it is known; else it is looked up. */
  other?: Named
  onClose: () => void
  onMerged?: (survivor: PartnerId) => void
}) {
  const words = useWords(mergeWords)
  const queryClient = useQueryClient()
  const [id] = useState(() => newId<PartnerMergeId>())
  const [picked, setPicked] = useState<Named[]>(other ? [other] : [])
  const [kept, setKept] = useState<PartnerId | null>(null)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [second] = picked
  const fault = faultOf(partner, picked, words)
  const two = second && fault === undefined ? [partner, second] : null
  const into = two?.find((one) => one.id === kept) ?? (two && longestNamed(two))
  const from = two?.find((one) => one.id !== into?.id)
  const given = Reason.safeParse(reason)
  const submit = () => {
    setTried(true)
    if (!from || !into || !given.success) return null
    const merge = { id, partnerId: from.id, intoId: into.id, reason: given.data }
    return api.network.merge(merge).then(async () => {
      await queryClient.invalidateQueries()
      onMerged?.(into.id)
    })
  }
  return (
    <FormDialog opened onClose={onClose} title={words.mergeTitle} submit={submit} label={words.same}>
      <p>{words.mergeLead}</p>
      {!other && (
        <PartnerPicker
          label={words.otherPartner}
          projectId={null}
          value={picked}
          onChange={setPicked}
          error={tried || picked.length > 0 ? fault : undefined}
        />
      )}
      {two && into && from && (
        <>
          <Choice
            legend={words.keeps}
            look="chips"
            options={two.map((one) => ({
              value: one.id,
              label: one.municipality ? `${one.name} (${one.municipality})` : one.name,
            }))}
            value={into.id}
            onChange={setKept}
          />
          <MergePreview partnerId={from.id} intoId={into.id} />
        </>
      )}
      <Textarea
        label={words.reason}
        rows={2}
        maxLength={500}
        value={reason}
        error={tried && !given.success ? words.reasonShort : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

function faultOf(
  partner: Named,
  picked: readonly Named[],
  words: { chooseOther: string; chooseOne: string; itself: string },
): string | undefined {
  if (picked.length === 0) return words.chooseOther
  if (picked.length > 1) return words.chooseOne
  return picked[0]?.id === partner.id ? words.itself : undefined
}

/** A name in full says more than its abbreviation. */
function longestNamed(two: readonly Named[]): Named | undefined {
  return [...two].sort((a, b) => b.name.length - a.name.length)[0]
}
