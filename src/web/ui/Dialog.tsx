import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { defineWords } from '../../platform/core/language.ts'
import { useWords } from '../language.tsx'

const words = defineWords({ nl: { close: 'Sluit' }, en: { close: 'Close' } })

/** A question over the page; it closes with Escape, and the focus goes back to where it was. */
export function Dialog({
  opened,
  onClose,
  title,
  children,
}: {
  opened: boolean
  onClose: () => void
  title: string
  children: ReactNode
}) {
  const { close } = useWords(words)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': close, size: 44 }}
    >
      {children}
    </Modal>
  )
}
