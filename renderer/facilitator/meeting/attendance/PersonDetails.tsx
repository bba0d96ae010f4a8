import type { ReactElement } from 'react'
import { refuse } from '../../../../shared/kernel/result'
import { attendanceOf } from '../../../../shared/meeting/select'
import type { Attendance } from '../../../../shared/meeting/tables'
import { workgroupOf } from '../../../../shared/workgroup/select'
import type { Member } from '../../../../shared/workgroup/tables'
import { Segments } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/form/FormDialog'
import { useForm } from '../../../ui/form/useForm'
import type { Submitted } from '../../../ui/form/useSubmit'
import { lastTimeOf, timeOfDay } from '../../../ui/formatDate'
import { HelpButton } from '../../client/HelpButton'
import { OrganizationFields } from '../../client/OrganizationFields'
import type { Client } from '../../client/client'
import { useClient, useMeeting, useRecord } from '../../client/useSnapshot'
import { presenceOptions } from './presenceText'
import { personDetails as texts } from './texts'

/** What somebody is at this table, and when they came and went. */
export function PersonDetails(props: {
  memberId: string
  onClose: () => void
}): ReactElement | null {
  const record = useRecord()
  const meeting = useMeeting()
  const member = record.member.get(props.memberId)
  const row = attendanceOf(record, meeting.id).get(props.memberId)
  if (member === undefined || row === undefined) return null
  return <PersonForm key={row.id} member={member} row={row} onClose={props.onClose} />
}

interface Fields {
  readonly organization: string
  readonly role: Member['role']
  readonly recipientCategory: string
  readonly presence: Attendance['presence']
  /** Times of day as typed; `left` is empty while they are here. */
  readonly came: string
  readonly left: string
}

const fieldsOf = (member: Member, row: Attendance): Fields => ({
  organization: member.organization,
  role: member.role,
  recipientCategory: member.recipientCategory,
  presence: row.presence,
  came: timeOfDay(row.timeIn),
  left: row.timeOut === null ? '' : timeOfDay(row.timeOut),
})

/** The times that were typed: one that stands there already keeps its seconds, one that is none is null. */
function timesOf({ came, left }: Fields, row: Attendance) {
  const now = Date.now()
  const timeIn = came === timeOfDay(row.timeIn) ? row.timeIn : lastTimeOf(came, now)
  const isSame = row.timeOut !== null && left === timeOfDay(row.timeOut)
  return { timeIn, timeOut: isSame ? row.timeOut : lastTimeOf(left, now) }
}

/** Corrects who somebody is, then when they were here, then how they take part. */
async function send(
  client: Client,
  { meetingId, memberId }: Attendance,
  { organization, role, recipientCategory, presence }: Fields,
  timeIn: number,
  timeOut: number | null,
): Promise<Submitted> {
  const about = await client.dispatch({
    type: 'member.edit',
    id: memberId,
    fields: { organization, role, recipientCategory },
  })
  if (!about.ok) return about
  const times = await client.dispatch({
    type: 'attendance.correct',
    meetingId,
    memberId,
    timeIn,
    timeOut,
  })
  return times.ok
    ? client.dispatch({ type: 'attendance.presence', meetingId, memberId, presence })
    : times
}

function PersonForm(props: { member: Member; row: Attendance; onClose: () => void }): ReactElement {
  const { member, row } = props
  const client = useClient()
  const categories = workgroupOf(useRecord()).recipientCategories
  const form = useForm({
    initial: () => fieldsOf(member, row),
    send: async (typed) => {
      const { timeIn, timeOut } = timesOf(typed, row)
      return timeIn === null || (typed.left !== '' && timeOut === null)
        ? refuse(texts.thatIsntTimeDay)
        : send(client, row, typed, timeIn, timeOut)
    },
    onDone: props.onClose,
  })
  const { fields } = form
  return (
    <FormDialog
      corner={<HelpButton page="guests" />}
      title={member.name}
      onClose={props.onClose}
      of={form}
      submit={texts.save}
    >
      <OrganizationFields
        of={form}
        place={`member ${member.id} organization`}
        categories={categories}
        field={{ autoFocus: true }}
      />
      <Segments
        label={texts.takesPart}
        value={fields.presence}
        options={presenceOptions}
        onChange={(presence) => form.set({ presence })}
      />
      {fields.presence !== 'room' && <p className="field__hint">{texts.forPartBAskBy}</p>}
      <Field {...form.field('came')} label={texts.cameAt} type="time" />
      <Field {...form.field('left')} label={texts.leftAtEmptyWhileHere} type="time" />
    </FormDialog>
  )
}
