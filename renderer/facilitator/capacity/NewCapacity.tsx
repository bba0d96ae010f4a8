import type { ReactElement } from 'react'
import { refuse } from '../../../shared/kernel/result'
import { distinct } from '../../../shared/kernel/text'
import type { CommandOf } from '../../../shared/record/commands'
import { membersOf } from '../../../shared/workgroup/select'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/form/FormDialog'
import { useForm } from '../../ui/form/useForm'
import { dateOf } from '../../ui/formatDate'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HelpButton } from '../client/HelpButton'
import { useClient, useRecord } from '../client/useSnapshot'
import { CapacityFields } from './CapacityFields'
import { wholeNumber } from './statedAmounts'
import { hints, newCapacity as texts, notWhole } from './texts'

type Fields = Omit<CommandOf<'capacity.add'>['fields'], 'amount'> & { readonly amount: string }

/** States something there is to work with: what, how much, who says so and as of when. */
export function NewCapacity({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const organizations = distinct(membersOf(useRecord()).map((row) => row.organization))
  const form = useForm<Fields>({
    initial: () => ({
      name: '',
      unit: '',
      per: 'week',
      amount: '',
      statedBy: '',
      whyNoMore: '',
      statedOn: dateOf(Date.now()),
    }),
    send: async (fields) => {
      const amount = wholeNumber(fields.amount)
      return amount === null
        ? refuse(notWhole, 'amount')
        : client.dispatch({ type: 'capacity.add', fields: { ...fields, amount } })
    },
    refusedAt: 'name',
    onDone: onClose,
  })
  return (
    <FormDialog
      corner={<HelpButton page="capacity" />}
      title={texts.stateWhatThereIs}
      wide
      onClose={onClose}
      of={form}
      submit={texts.stateIt}
    >
      <CapacityFields
        text={(field, label, more) => (
          <Field
            {...form.field(field)}
            place={newPlace('capacity', 'form', field)}
            label={label}
            hint={hints[field]}
            autoFocus={field === 'name'}
            {...(field === 'statedBy' ? { suggestions: organizations } : {})}
            {...more}
          />
        )}
        amount={<Field {...form.field('amount')} type="number" label={texts.howMuchThereIs} />}
        per={form.fields.per}
        onPer={(per) => form.set({ per })}
        day={<Field {...form.field('statedOn')} type="date" label={texts.asOf} />}
      />
    </FormDialog>
  )
}
