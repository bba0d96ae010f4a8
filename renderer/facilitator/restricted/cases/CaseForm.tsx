import type { ReactElement } from 'react'
import type { RestrictedCommand } from '../../../../shared/restricted/commands'
import type { CaseLine, RestrictedSnapshot } from '../../../../shared/restricted/contract'
import { Field } from '../../../ui/Field'
import { ChoiceRefusal } from '../../../ui/form/Form'
import type { Refused } from '../../../ui/form/useSubmit'
import { SelectField } from '../../../ui/SelectField'
import { peopleHere } from '../../../../shared/restricted/clearance'
import { useMeeting, useRecord } from '../../client/useSnapshot'
import { RestrictedForm, useRestrictedForm } from '../participants/RestrictedForm'
import { caseForm as texts } from './texts'

interface Fields {
  readonly participantId: string
  readonly minutes: string
  readonly broughtBy: string
}

/** Case tables elsewhere take 12 to 15 minutes a case. */
const usualMinutes = '12'

/** Puts a case on the list, or changes how long it takes and who brings it. */
export function CaseForm(props: {
  /** The case that is changed; null for a new one. */
  line: CaseLine | null
  content: Pick<RestrictedSnapshot, 'participants' | 'cases'>
  onDone: (id: string | null) => void
  onClose: () => void
}): ReactElement {
  const { line, content } = props
  const meetingId = useMeeting().id
  const here = peopleHere(useRecord(), meetingId).map(({ name }) => name)
  const listed = new Set(content.cases.map(({ participantId }) => participantId))
  const codes = content.participants
    .filter(({ id, notForWorkgroup }) => !notForWorkgroup && !listed.has(id))
    .map(({ id, code }) => ({ id, name: code }))
    .sort((a, b) => a.name.localeCompare(b.name))
  const form = useRestrictedForm<Fields>(
    {
      participantId: '',
      minutes: line === null ? usualMinutes : String(line.minutes),
      broughtBy: line?.broughtBy ?? '',
    },
    (fields) => commandOf(line, meetingId, fields),
    props.onDone,
    (fields) => wrongWith(line, fields),
  )
  return (
    <RestrictedForm
      title={line === null ? texts.addACase : texts.changeTheCase(line.code)}
      of={form}
      removal={line === null ? null : { type: 'meetingCase.remove', id: line.id }}
      {...(line === null ? { saveLabel: texts.add } : {})}
      onClose={props.onClose}
    >
      {line === null && codes.length === 0 && <p className="muted">{texts.everyoneListed}</p>}
      {line === null && codes.length > 0 && (
        <>
          <SelectField
            label={texts.code}
            value={form.fields.participantId}
            options={[{ id: '', name: texts.chooseACode }, ...codes]}
            onChange={(participantId) => form.set({ participantId })}
          />
          <ChoiceRefusal of={form} name="participantId" />
        </>
      )}
      <Field {...form.field('minutes')} label={texts.minutes} type="number" />
      <Field
        {...form.field('broughtBy')}
        place={null}
        label={texts.whoBringsIt}
        suggestions={here}
        maxLength={500}
      />
    </RestrictedForm>
  )
}

function wrongWith(line: CaseLine | null, { participantId, minutes }: Fields): Refused | null {
  if (line === null && participantId === '')
    return { message: texts.chooseTheCode, field: 'participantId' }
  return /^[1-9]\d{0,2}$/.test(minutes) && Number(minutes) <= 240
    ? null
    : { message: texts.wholeMinutes, field: 'minutes' }
}

function commandOf(line: CaseLine | null, meetingId: string, typed: Fields): RestrictedCommand {
  const fields = { minutes: Number(typed.minutes), broughtBy: typed.broughtBy.trim() }
  return line === null
    ? { type: 'meetingCase.add', meetingId, participantId: typed.participantId, fields }
    : { type: 'meetingCase.edit', id: line.id, fields }
}
