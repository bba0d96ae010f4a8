import type { ReactElement } from 'react'
import type { Capacity } from '../../../shared/capacity/tables'
import { standings } from '../../../shared/capacity/usage'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Choices'
import { DraftField } from '../../ui/DraftField'
import { RefusalNote } from '../../ui/form/Form'
import { useSubmit } from '../../ui/form/useSubmit'
import { Modal } from '../../ui/Modal'
import { HelpButton } from '../client/HelpButton'
import { useClient, useDispatch, useRecord } from '../client/useSnapshot'
import { WrittenBy } from '../client/WrittenBy'
import { CommittedTo } from './CommittedTo'
import { CapacityFields } from './CapacityFields'
import { wholeNumber } from './statedAmounts'
import { capacityDialog as texts, hints, notWhole } from './texts'
import { UsageLine } from './UsageLine'

const thereOptions = [
  { value: 'there', label: texts.isThere },
  { value: 'off', label: texts.noLongerAvailable },
] as const

/** One kind of capacity, to be stated anew, switched off or removed. */
export function CapacityDialog(props: { id: string; onClose: () => void }): ReactElement {
  const client = useClient()
  const standing = standings(useRecord()).find((one) => one.capacity.id === props.id)
  const removing = useSubmit(() => client.dispatch({ type: 'capacity.remove', id: props.id }), {
    onDone: props.onClose,
  })
  return (
    <Modal
      corner={<HelpButton page="capacity" />}
      title={texts.whatThereIs}
      wide
      onClose={props.onClose}
    >
      {standing === undefined ? (
        <p>{texts.thisEntryNoLongerThere}</p>
      ) : (
        <div className="form">
          <EditCapacity
            capacity={standing.capacity}
            // Why it wasn't removed is done with once it is switched on or off.
            onSwitched={() => removing.refuse(null)}
          />
          <UsageLine standing={standing} />
          <CommittedTo standing={standing} />
          <WrittenBy place={`capacity ${standing.capacity.id}`} />
        </div>
      )}
      <RefusalNote of={removing} />
      <div className="actions-row">
        {standing !== undefined && (
          <Button look="quiet" onPress={() => void removing.submit()}>
            {texts.removeThisEntry}
          </Button>
        )}
        <Button look="primary" onPress={props.onClose}>
          {texts.done}
        </Button>
      </div>
    </Modal>
  )
}

function EditCapacity(props: { capacity: Capacity; onSwitched: () => void }): ReactElement {
  const { capacity } = props
  const dispatch = useDispatch()
  const edit = (fields: Partial<Omit<Capacity, 'id' | 'position'>>): void =>
    void dispatch({ type: 'capacity.edit', id: capacity.id, fields })
  return (
    <>
      <CapacityFields
        text={(field, label, more) => (
          <DraftField
            place={`capacity ${capacity.id} ${field}`}
            label={label}
            hint={hints[field]}
            value={capacity[field]}
            onCommit={(value) => edit({ [field]: value })}
            {...more}
          />
        )}
        amount={
          <DraftField
            type="number"
            label={texts.howMuchThereIs}
            value={String(capacity.amount)}
            check={(typed) => (wholeNumber(typed) === null ? notWhole : undefined)}
            onCommit={(typed) => edit({ amount: wholeNumber(typed) ?? capacity.amount })}
          />
        }
        per={capacity.per}
        onPer={(per) => edit({ per })}
        day={
          <DraftField
            type="date"
            label={texts.asOf}
            value={capacity.statedOn}
            onCommit={(statedOn) => edit({ statedOn })}
          />
        }
      />
      <Segments
        label={texts.whetherStillThere}
        value={capacity.off ? 'off' : 'there'}
        options={thereOptions}
        onChange={(there) => {
          props.onSwitched()
          edit({ off: there === 'off' })
        }}
      />
    </>
  )
}
