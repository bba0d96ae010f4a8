import { type ReactElement, useState } from 'react'
import { distinct } from '../../../shared/kernel/text'
import type { CommandOf } from '../../../shared/record/commands'
import { membersOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Choices'
import { Field } from '../../ui/Field'
import { dateOf } from '../../ui/formatDate'
import { Modal } from '../../ui/Modal'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HoldContext, type Sent, useHold } from '../../ui/nameGuard/submitGuard'
import { useClient, useRecord } from '../client/useSnapshot'
import { hints, notWhole, periodOptions, wholeNumber } from './labels'

type Fields = Omit<CommandOf<'capacity.add'>['fields'], 'amount'> & { readonly amount: string }

/** States something there is to work with: what, how much, who says so and as of when. */
export function NewCapacity({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const organizations = distinct(membersOf(useRecord()).map((row) => row.organization))
  const [fields, setFields] = useState<Fields>(() => ({
    name: '',
    unit: '',
    per: 'week',
    amount: '',
    statedBy: '',
    whyNoMore: '',
    statedOn: dateOf(Date.now()),
  }))
  const [error, setError] = useState<{ field: string; message: string }>()
  const set = (changed: Partial<Fields>): void => {
    setFields({ ...fields, ...changed })
    setError(undefined)
  }
  const hold = useHold()
  const add = async (): Promise<Sent> => {
    const amount = wholeNumber(fields.amount)
    if (amount === null) {
      setError({ field: 'amount', message: notWhole })
      return { ok: false }
    }
    const result = await client.dispatch({ type: 'capacity.add', fields: { ...fields, amount } })
    if (result.ok) onClose()
    else setError({ field: result.refusal.field ?? 'name', message: result.refusal.message })
    return result
  }
  const errorOf = (field: keyof Fields): string | undefined =>
    error?.field === field ? error.message : undefined
  const text = (
    field: keyof typeof hints,
    label: string,
    more: { rows?: number; suggestions?: string[]; autoFocus?: boolean; maxLength: number },
  ): ReactElement => (
    <Field
      place={newPlace('capacity', 'form', field)}
      label={label}
      hint={hints[field]}
      value={fields[field]}
      onChange={(value) => set({ [field]: value })}
      error={errorOf(field)}
      {...more}
    />
  )
  return (
    <Modal title="State what there is" wide onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void hold.send(add)
        }}
      >
        <HoldContext value={hold}>
          <div className="form__pair">
            {text('name', 'What it is', { autoFocus: true, maxLength: 500 })}
            {text('unit', 'Counted in', { maxLength: 60 })}
          </div>
          <div className="form__pair">
            <Field
              type="number"
              label="How much there is"
              value={fields.amount}
              onChange={(amount) => set({ amount })}
              error={errorOf('amount')}
            />
            <Segments
              label="How often it is there"
              value={fields.per}
              options={periodOptions}
              onChange={(per) => set({ per })}
            />
          </div>
          <div className="form__pair">
            {text('statedBy', 'Who states it', { suggestions: organizations, maxLength: 500 })}
            <Field
              type="date"
              label="As of"
              value={fields.statedOn}
              onChange={(statedOn) => set({ statedOn })}
              error={errorOf('statedOn')}
            />
          </div>
          {text('whyNoMore', 'Why there is no more', { rows: 2, maxLength: 20_000 })}
        </HoldContext>
        <div className="actions-row">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            State it
          </Button>
        </div>
      </form>
    </Modal>
  )
}
