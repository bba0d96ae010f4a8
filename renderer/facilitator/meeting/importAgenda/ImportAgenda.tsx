import { type ReactElement, useMemo, useState } from 'react'
import { withoutHiddenSigns } from '../../../../shared/kernel/cleanText'
import { refuse } from '../../../../shared/kernel/result'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'
import { membersOf, neighborhoodsOf } from '../../../../shared/workgroup/select'
import { useSubmit } from '../../../ui/form/useSubmit'
import { useClient, useRecord } from '../../client/useSnapshot'
import { AgendaSource, type Source } from './AgendaSource'
import { CheckAgenda } from './CheckAgenda'

const nothing: Source = { name: '', text: '', note: '' }

/** Reads an agenda people already have, and lets them work on what was read before it is added. */
export function ImportAgenda({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const record = useRecord()
  const [source, setSource] = useState(nothing)
  const [isChecked, setIsChecked] = useState(false)
  const reading = useMemo(
    () =>
      readAgenda(
        source.text,
        neighborhoodsOf(record),
        membersOf(record).map(({ name }) => name),
      ),
    [source.text, record],
  )
  const take = (text: string, name: string, note: string): void => {
    const clean = withoutHiddenSigns(text)
    setSource({ name, text: clean.text, note: [note, ...clean.notes].filter(Boolean).join(' ') })
    picking.refuse(null)
  }
  const picking = useSubmit(
    async () => {
      const picked = await client.ask({ type: 'agenda.pickFile' })
      return picked.ok && picked.value.kind === 'unreadable' ? refuse(picked.value.message) : picked
    },
    {
      onDone: (picked) => {
        if (picked.kind !== 'text') return
        take(picked.text, picked.name, picked.note)
        setIsChecked(true)
      },
    },
  )
  if (isChecked && reading.read.length > 0)
    return (
      <CheckAgenda
        reading={reading}
        source={source}
        onOther={() => setIsChecked(false)}
        onClose={onClose}
      />
    )
  return (
    <AgendaSource
      source={source}
      reading={isChecked ? reading : null}
      message={picking.refusal ?? ''}
      onText={(text, isPasted) => {
        take(text, '', text === '' ? '' : source.note)
        setIsChecked(isPasted)
      }}
      onPick={() => void picking.submit()}
      onCheck={() => setIsChecked(true)}
      onClose={onClose}
    />
  )
}
