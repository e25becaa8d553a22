import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { type BundleId, newId, type SignalId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { BundleDialog } from './BundleDialog.tsx'
import { bundleWords } from './bundle-words.ts'

/** A button that makes a bundle, of these signals when they are given, and goes to it. */
export function MakeBundle({
  label,
  title = '',
  tags = [],
  signalIds = [],
  quiet = false,
}: {
  label: string
  title?: string
  tags?: readonly string[]
  signalIds?: readonly SignalId[]
  quiet?: boolean
}) {
  const words = useWords(bundleWords)
  const router = useRouter()
  const [id, setId] = useState<BundleId | null>(null)
  return (
    <>
      <Button variant={quiet ? 'default' : 'filled'} onClick={() => setId(newId<BundleId>())}>
        {label}
      </Button>
      {id !== null && (
        <BundleDialog
          title={words.make}
          start={{ id, title, description: '', tags: [...tags] }}
          send={async (draft) => {
            await api.signals.makeBundle({ ...draft, signalIds: [...signalIds] })
            await router.navigate({ href: paths.bundle(id) })
          }}
          onClose={() => setId(null)}
        />
      )}
    </>
  )
}
