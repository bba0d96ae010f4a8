import { type ReactElement, useState } from 'react'
import type { Capacity } from '../../../shared/capacity/tables'
import { standings } from '../../../shared/capacity/usage'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Choices'
import { DraftField } from '../../ui/DraftField'
import { Modal } from '../../ui/Modal'
import { useClient, useDispatch, useRecord } from '../client/useSnapshot'
import { PromisedTo } from './CommittedTo'
import { hints, notWhole, periodOptions, wholeNumber } from './labels'
import { StandingLine } from './UsageLine'

const thereOptions = [
  { value: 'there', label: 'Is there' },
  { value: 'off', label: 'Is no longer there' },
] as const

/** One kind of capacity, to be stated anew, switched off or removed. */
export function CapacityDialog(props: { id: string; onClose: () => void }): ReactElement {
  const client = useClient()
  const standing = standings(useRecord()).find((one) => one.capacity.id === props.id)
  /** Why it wasn't removed, while it was there or switched off: once that is changed, it is done with. */
  const [error, setError] = useState<{ off: boolean; message: string }>()
  const remove = async (): Promise<void> => {
    const result = await client.dispatch({ type: 'capacity.remove', id: props.id })
    if (result.ok) props.onClose()
    else if (standing !== undefined)
      setError({ off: standing.capacity.off, message: result.refusal.message })
  }
  return (
    <Modal title="What there is" wide onClose={props.onClose}>
      {standing === undefined ? (
        <p>This entry is no longer there.</p>
      ) : (
        <div className="form">
          <CapacityFields capacity={standing.capacity} />
          <StandingLine standing={standing} />
          <PromisedTo standing={standing} />
        </div>
      )}
      {error !== undefined && error.off === standing?.capacity.off && (
        <p role="alert" className="field__error">
          {error.message}
        </p>
      )}
      <div className="actions-row">
        {standing !== undefined && (
          <Button look="quiet" onPress={() => void remove()}>
            Remove this entry
          </Button>
        )}
        <Button look="primary" onPress={props.onClose}>
          Done
        </Button>
      </div>
    </Modal>
  )
}

function CapacityFields({ capacity }: { capacity: Capacity }): ReactElement {
  const dispatch = useDispatch()
  const [error, setError] = useState<string>()
  const edit = (fields: Partial<Omit<Capacity, 'id' | 'position'>>): void =>
    void dispatch({ type: 'capacity.edit', id: capacity.id, fields })
  const text = (
    field: keyof typeof hints,
    label: string,
    more: { maxLength: number; rows?: number },
  ): ReactElement => (
    <DraftField
      place={`capacity ${capacity.id} ${field}`}
      label={label}
      hint={hints[field]}
      value={capacity[field]}
      onCommit={(value) => edit({ [field]: value })}
      {...more}
    />
  )
  return (
    <>
      <div className="form__pair">
        {text('name', 'What it is', { maxLength: 500 })}
        {text('unit', 'Counted in', { maxLength: 60 })}
      </div>
      <div className="form__pair">
        <DraftField
          type="number"
          label="How much there is"
          value={String(capacity.amount)}
          error={error}
          onCommit={(typed) => {
            const amount = wholeNumber(typed)
            setError(amount === null ? notWhole : undefined)
            if (amount !== null) edit({ amount })
          }}
        />
        <Segments
          label="How often it is there"
          value={capacity.per}
          options={periodOptions}
          onChange={(per) => edit({ per })}
        />
      </div>
      <div className="form__pair">
        {text('statedBy', 'Who states it', { maxLength: 500 })}
        <DraftField
          type="date"
          label="As of"
          value={capacity.statedOn}
          onCommit={(statedOn) => edit({ statedOn })}
        />
      </div>
      {text('whyNoMore', 'Why there is no more', { rows: 2, maxLength: 20_000 })}
      <Segments
        label="Whether it still is there"
        value={capacity.off ? 'off' : 'there'}
        options={thereOptions}
        onChange={(there) => edit({ off: there === 'off' })}
      />
    </>
  )
}
