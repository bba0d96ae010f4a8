import { type ReactElement, useState } from 'react'
import type { CommandOf } from '../../../shared/record/commands'
import { membersOf, workgroupOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { dateOf } from '../../ui/formatDate'
import { Modal } from '../../ui/Modal'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HoldContext, type Sent, useHold } from '../../ui/nameGuard/submitGuard'
import { SelectField } from '../../ui/SelectField'
import { useClient, useRecord } from '../client/useSnapshot'
import { GroupField } from './GroupField'

type Fields = CommandOf<'visit.add'>['fields']

/** Writes down a visit: where, when, who went, what was heard and what was told. */
export function NewVisit(props: {
  places: readonly { readonly id: string; readonly name: string }[]
  onClose: () => void
}): ReactElement {
  const client = useClient()
  const record = useRecord()
  const [fields, setFields] = useState<Fields>(() => ({
    visitedOn: dateOf(Date.now()),
    neighborhoodId: props.places[0]?.id ?? '',
    groupId: null,
    visitors: workgroupOf(record).facilitator,
    heard: '',
    reported: '',
    language: '',
  }))
  const set = (changed: Partial<Fields>): void => setFields({ ...fields, ...changed })
  const [error, setError] = useState<{ field: string; message: string }>()
  const hold = useHold()
  const add = async (): Promise<Sent> => {
    const result = await client.dispatch({ type: 'visit.add', fields })
    if (result.ok) props.onClose()
    else setError({ field: result.refusal.field ?? 'heard', message: result.refusal.message })
    return result
  }
  const text = (
    field: 'visitors' | 'heard' | 'reported' | 'language',
    label: string,
    more: { rows?: number; hint?: string; suggestions?: string[] } = {},
  ): ReactElement => (
    <Field
      place={newPlace('visit', 'form', field)}
      label={label}
      value={fields[field]}
      onChange={(value) => set({ [field]: value })}
      error={error?.field === field ? error.message : undefined}
      maxLength={more.rows === undefined ? 500 : 20_000}
      {...more}
    />
  )
  return (
    <Modal title="A visit" wide onClose={props.onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void hold.send(add)
        }}
      >
        <HoldContext value={hold}>
          <div className="form__pair">
            <SelectField
              label="Neighborhood"
              value={fields.neighborhoodId}
              options={props.places}
              onChange={(neighborhoodId) => set({ neighborhoodId, groupId: null })}
            />
            <GroupField
              neighborhoodId={fields.neighborhoodId}
              value={fields.groupId}
              onChange={(groupId) => set({ groupId })}
            />
          </div>
          <div className="form__pair">
            <Field
              type="date"
              label="On"
              value={fields.visitedOn}
              onChange={(visitedOn) => set({ visitedOn })}
              error={error?.field === 'visitedOn' ? error.message : undefined}
            />
            {text('visitors', 'Who went', {
              suggestions: membersOf(record).map(({ name }) => name),
            })}
          </div>
          {text('heard', 'What you heard', { rows: 3, hint: 'Places and patterns, not people.' })}
          {text('reported', 'What you told them', {
            rows: 3,
            hint: 'What was tried, what got in the way, what can’t be done yet.',
          })}
          {text('language', 'Language', { hint: 'Empty for English.' })}
        </HoldContext>
        <div className="actions-row">
          <Button onPress={props.onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Save
          </Button>
        </div>
      </form>
    </Modal>
  )
}
