import type { ReactElement } from 'react'
import type { CommandOf } from '../../../shared/record/commands'
import { membersOf, workgroupOf } from '../../../shared/workgroup/select'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/form/FormDialog'
import { useForm } from '../../ui/form/useForm'
import { dateOf } from '../../ui/formatDate'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HelpButton } from '../client/HelpButton'
import { useClient, useRecord } from '../client/useSnapshot'
import { VisitFields, type VisitText } from './VisitFields'
import { newVisit as texts } from './texts'

type Fields = CommandOf<'visit.add'>['fields']

/** Writes down a visit: where, when, who went, what was heard and what was told. */
export function NewVisit(props: {
  places: readonly { readonly id: string; readonly name: string }[]
  onClose: () => void
}): ReactElement {
  const client = useClient()
  const record = useRecord()
  const form = useForm<Fields>({
    initial: () => ({
      visitedOn: dateOf(Date.now()),
      neighborhoodId: props.places[0]?.id ?? '',
      groupId: null,
      visitors: workgroupOf(record).facilitator,
      heard: '',
      reported: '',
      language: '',
    }),
    send: (fields) => client.dispatch({ type: 'visit.add', fields }),
    refusedAt: 'heard',
    onDone: props.onClose,
  })
  return (
    <FormDialog
      corner={<HelpButton page="visits" />}
      title={texts.aVisit}
      wide
      onClose={props.onClose}
      of={form}
      submit={texts.save}
    >
      <VisitFields
        neighborhoodId={form.fields.neighborhoodId}
        groupId={form.fields.groupId}
        onPlace={form.set}
        day={<Field {...form.field('visitedOn')} type="date" label={texts.on} />}
        text={(field, label, rows) => (
          <Field
            {...form.field(field)}
            place={newPlace('visit', 'form', field)}
            label={label}
            maxLength={rows === undefined ? 500 : 20_000}
            {...(rows === undefined ? {} : { rows })}
            {...(field === 'visitors'
              ? { suggestions: membersOf(record).map(({ name }) => name) }
              : { hint: hints[field] })}
          />
        )}
      />
    </FormDialog>
  )
}

const hints: { readonly [F in Exclude<VisitText, 'visitors'>]: string } = {
  heard: texts.placesPatternsNotPeople,
  reported: texts.whatWasTriedWhatGot,
  language: texts.emptyForEnglish,
}
