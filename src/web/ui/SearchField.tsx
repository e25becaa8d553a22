import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'

/** A field that searches when one pauses typing; the address stays behind, the letters never do. */
export function SearchField({
  label,
  description,
  value,
  onSearch,
}: {
  label: string
  description?: string
  /** What is searched for now, by the address. */
  value: string
  onSearch: (text: string) => void
}) {
  const [text, setText] = useState(value)
  const asked = useRef(value)
  const ask = useDebouncedCallback((typed: string) => {
    asked.current = typed
    onSearch(typed)
  }, 200)
  useEffect(() => {
    if (value === asked.current) return
    // The address changed by itself: a step back, or all filters cleared.
    asked.current = value
    setText(value)
  }, [value])
  return (
    <TextInput
      label={label}
      description={description}
      type="search"
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        ask(event.currentTarget.value)
      }}
    />
  )
}
