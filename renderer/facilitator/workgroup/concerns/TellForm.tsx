import { useState, type ReactElement } from 'react'
import type { CommandOf } from '../../../../shared/meeting/commands'
import type { RaisedConcern } from '../../../../shared/record/tables'
import { Button, Field } from '../../../ui/controls'
import { newPlace } from '../../../ui/guard/guard'
import { HoldContext, useHold, type Sent } from '../../../ui/guard/hold'
import { SelectField } from '../../../ui/SelectField'
import { dateOf } from '../../../ui/words'
import { useClient, useRecord } from '../../state/hooks'
import { optionsOf, tellWords } from './words'

/** Says who was told about a concern, when, how and in which language. */
export function TellForm(props: { concern: RaisedConcern; onClose: () => void }): ReactElement {
  const client = useClient()
  const record = useRecord()
  const { concern } = props
  const group = record.communityGroup.get(concern.groupId ?? '')?.name
  const [fields, setFields] = useState<CommandOf<'raised.tell'>['fields']>(() => ({
    to: group ?? '',
    toldOn: dateOf(Date.now()),
    how: 'at their meeting',
    language: concern.language,
  }))
  const [error, setError] = useState<{ field: string; message: string }>()
  const hold = useHold()
  const errorOf = (name: string): string | undefined =>
    error?.field === name ? error.message : undefined
  const tell = async (): Promise<Sent> => {
    const result = await client.dispatch({ type: 'raised.tell', id: concern.id, fields })
    if (result.ok) props.onClose()
    else setError({ field: result.refusal.field ?? 'to', message: result.refusal.message })
    return result
  }
  return (
    <form
      className="form concern__tell"
      aria-label="They were told"
      onSubmit={(event) => {
        event.preventDefault()
        void hold.send(tell)
      }}
    >
      <HoldContext value={hold}>
        <Field
          place={newPlace('telling', concern.id, 'to')}
          label="Who was told"
          hint="The group, or who was there."
          value={fields.to}
          onChange={(to) => setFields({ ...fields, to })}
          error={errorOf('to')}
          autoFocus
          maxLength={500}
        />
        <div className="form__pair">
          <Field
            type="date"
            label="On"
            value={fields.toldOn}
            onChange={(toldOn) => setFields({ ...fields, toldOn })}
            error={errorOf('toldOn')}
          />
          <SelectField
            label="How"
            value={fields.how}
            options={optionsOf(tellWords)}
            onChange={(how) => setFields({ ...fields, how })}
          />
        </div>
        <Field
          place={newPlace('telling', concern.id, 'language')}
          label="In which language"
          placeholder="English"
          value={fields.language}
          onChange={(language) => setFields({ ...fields, language })}
          maxLength={500}
        />
      </HoldContext>
      <div className="actions-row actions-row--start">
        <Button onPress={props.onClose}>Cancel</Button>
        <Button look="primary" type="submit">
          They were told
        </Button>
      </div>
    </form>
  )
}
