import { type ReactElement, useState } from 'react'
import type { Means } from '../../../shared/capacity/tables'
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

/** One of the means, to be stated anew, switched off or removed. */
export function MeansDialog(props: { id: string; onClose: () => void }): ReactElement {
  const client = useClient()
  const standing = standings(useRecord()).find((one) => one.means.id === props.id)
  /** Why it wasn't removed, while it was there or switched off: once that is changed, it is done with. */
  const [error, setError] = useState<{ off: boolean; message: string }>()
  const remove = async (): Promise<void> => {
    const result = await client.dispatch({ type: 'capacity.remove', id: props.id })
    if (result.ok) props.onClose()
    else if (standing !== undefined)
      setError({ off: standing.means.off, message: result.refusal.message })
  }
  return (
    <Modal title="What there is" wide onClose={props.onClose}>
      {standing === undefined ? (
        <p>This entry is no longer there.</p>
      ) : (
        <div className="form">
          <MeansFields means={standing.means} />
          <StandingLine standing={standing} />
          <PromisedTo standing={standing} />
        </div>
      )}
      {error !== undefined && error.off === standing?.means.off && (
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

function MeansFields({ means }: { means: Means }): ReactElement {
  const dispatch = useDispatch()
  const [error, setError] = useState<string>()
  const edit = (fields: Partial<Omit<Means, 'id' | 'position'>>): void =>
    void dispatch({ type: 'capacity.edit', id: means.id, fields })
  const text = (
    field: keyof typeof hints,
    label: string,
    more: { maxLength: number; rows?: number },
  ): ReactElement => (
    <DraftField
      place={`means ${means.id} ${field}`}
      label={label}
      hint={hints[field]}
      value={means[field]}
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
          value={String(means.capacity)}
          error={error}
          onCommit={(typed) => {
            const capacity = wholeNumber(typed)
            setError(capacity === null ? notWhole : undefined)
            if (capacity !== null) edit({ capacity })
          }}
        />
        <Segments
          label="How often it is there"
          value={means.per}
          options={periodOptions}
          onChange={(per) => edit({ per })}
        />
      </div>
      <div className="form__pair">
        {text('statedBy', 'Who states it', { maxLength: 500 })}
        <DraftField
          type="date"
          label="As of"
          value={means.statedOn}
          onCommit={(statedOn) => edit({ statedOn })}
        />
      </div>
      {text('whyNoMore', 'Why there is no more', { rows: 2, maxLength: 20_000 })}
      <Segments
        label="Whether it still is there"
        value={means.off ? 'off' : 'there'}
        options={thereOptions}
        onChange={(there) => edit({ off: there === 'off' })}
      />
    </>
  )
}
