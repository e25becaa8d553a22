import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type PartnerHit, partnerKindNames } from '../../network/core/model.ts'
import { newId, type PartnerId, type ProjectId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Picked } from '../ui/Picked.tsx'
import styles from './network.module.css'
import { PartnerFormFields } from './PartnerFormFields.tsx'
import { startPartner } from './partner-form.ts'
import { partnerSearchQuery } from './queries.ts'
import { networkWords } from './words.ts'

interface Pick {
  id: PartnerId
  name: string
}

/** Not an id: the row that adds what was typed as a new partner. */
const addRow = 'add'

/** Finds partners while one types, by any spelling; adds one that is not there yet. */
export function PartnerPicker({
  label,
  projectId,
  value,
  onChange,
  error,
}: {
  label: string
  projectId: ProjectId | null
  value: readonly Pick[]
  onChange: (partners: Pick[]) => void
  error?: string | undefined
}) {
  const words = useWords(networkWords)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [text, setText] = useState('')
  const [adding, setAdding] = useState(false)
  const hits = useHits(text, projectId, value)
  const pick = (partner: Pick) => {
    onChange([...value, partner])
    setText('')
    combobox.closeDropdown()
  }
  const choose = (row: string) => {
    const hit = hits.find(({ id }) => id === row)
    if (hit) pick({ id: hit.id, name: hit.name })
    else setAdding(true)
  }
  return (
    <div>
      {value.length > 0 && (
        <div className={styles.picks}>
          <Picked
            picks={value}
            removeWords={words.remove}
            onRemove={(id) => onChange(value.filter((partner) => partner.id !== id))}
          />
        </div>
      )}
      <Combobox store={combobox} onOptionSubmit={choose}>
        <Combobox.Target withExpandedAttribute>
          <TextInput
            label={label}
            description={words.searchHint}
            role="combobox"
            aria-autocomplete="list"
            autoComplete="off"
            error={error}
            value={text}
            onFocus={() => combobox.openDropdown()}
            onClick={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onChange={(event) => {
              setText(event.currentTarget.value)
              combobox.openDropdown()
              combobox.updateSelectedOptionIndex()
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options aria-label={words.suggestions} mah={320} style={{ overflowY: 'auto' }}>
            {hits.map((hit) => (
              <Hit key={hit.id} hit={hit} />
            ))}
            {text.trim().length >= 2 ? (
              <Combobox.Option value={addRow} className={styles.option ?? ''}>
                {words.addNamed(text.trim())}
              </Combobox.Option>
            ) : (
              hits.length === 0 && <Combobox.Empty>{words.typeToSearch}</Combobox.Empty>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <Dialog opened={adding} onClose={() => setAdding(false)} title={words.addTitle}>
        <PartnerFormFields
          start={startPartner(newId(), text.trim())}
          send={(draft) => api.network.add(draft)}
          onSaved={({ id, name }) => {
            setAdding(false)
            pick({ id, name })
          }}
          onCancel={() => setAdding(false)}
        />
      </Dialog>
    </div>
  )
}

/** What was found and is not picked yet. */
function useHits(text: string, projectId: ProjectId | null, picked: readonly Pick[]): PartnerHit[] {
  const [asked] = useDebouncedValue(text.trim(), 150)
  const search = useQuery({
    ...partnerSearchQuery(asked, projectId ?? undefined),
    enabled: asked.length > 0 || projectId !== null,
  })
  return (search.data ?? []).filter((hit) => picked.every((partner) => partner.id !== hit.id))
}

function Hit({ hit }: { hit: PartnerHit }) {
  const words = useWords(networkWords)
  const language = useLanguage()
  const hints = [
    hit.matched === hit.name ? null : words.foundAs(hit.matched),
    partnerKindNames[hit.kind][language],
    hit.municipality,
  ]
  return (
    <Combobox.Option value={hit.id} className={styles.option ?? ''}>
      <span>{hit.name}</span>
      <span className={styles.hint}>{hints.filter((hint) => hint !== null).join(' · ')}</span>
    </Combobox.Option>
  )
}
