import { type ReactElement, useState } from 'react'
import { attendanceOf } from '../../../../shared/meeting/select'
import type { Attendance, Presence } from '../../../../shared/meeting/tables'
import { usualCategory } from '../../../../shared/workgroup/recipientCategories'
import { workgroupOf } from '../../../../shared/workgroup/select'
import { type Member, type MemberRole, memberRoles } from '../../../../shared/workgroup/tables'
import { Button } from '../../../ui/Button'
import { Segments } from '../../../ui/Choices'
import { CategoryField } from '../../../ui/CategoryField'
import { Field } from '../../../ui/Field'
import { lastTimeOf, timeOfDay } from '../../../ui/formatDate'
import { Modal } from '../../../ui/Modal'
import { HoldContext, type Sent, useHold } from '../../../ui/nameGuard/submitGuard'
import { SelectField } from '../../../ui/SelectField'
import { useClient, useMeeting, useRecord } from '../../client/useSnapshot'
import { presenceOptions } from './presenceText'

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
  return <PersonForm key={row.id} {...{ member, row }} onClose={props.onClose} />
}

function PersonForm(props: { member: Member; row: Attendance; onClose: () => void }): ReactElement {
  const { member, row } = props
  const client = useClient()
  const record = useRecord()
  const meetingId = useMeeting().id
  const categories = workgroupOf(record).recipientCategories
  const [organization, setOrganization] = useState(member.organization)
  const [role, setRole] = useState<MemberRole>(member.role)
  const [category, setCategory] = useState(member.recipientCategory)
  const [presence, setPresence] = useState<Presence>(row.presence)
  const [came, setCame] = useState(timeOfDay(row.timeIn))
  const [left, setLeft] = useState(row.timeOut === null ? '' : timeOfDay(row.timeOut))
  const [error, setError] = useState<string>()
  const hold = useHold()
  const failed = (message: string): Sent => {
    setError(message)
    return { ok: false }
  }
  const save = async (): Promise<Sent> => {
    const timeIn = came === timeOfDay(row.timeIn) ? row.timeIn : lastTimeOf(came, Date.now())
    const timeOut =
      left === ''
        ? null
        : row.timeOut !== null && left === timeOfDay(row.timeOut)
          ? row.timeOut
          : lastTimeOf(left, Date.now())
    if (timeIn === null || (left !== '' && timeOut === null))
      return failed('That isn’t a time of day.')
    const about = await client.dispatch({
      type: 'member.edit',
      id: member.id,
      fields: { organization, role, recipientCategory: category },
    })
    if (!about.ok) return failed(about.refusal.message)
    const times = await client.dispatch({
      type: 'attendance.correct',
      meetingId,
      memberId: member.id,
      timeIn,
      timeOut,
    })
    if (!times.ok) return failed(times.refusal.message)
    const takesPart = await client.dispatch({
      type: 'attendance.presence',
      meetingId,
      memberId: member.id,
      presence,
    })
    if (!takesPart.ok) return failed(takesPart.refusal.message)
    props.onClose()
    return { ok: true }
  }
  return (
    <Modal title={member.name} onClose={props.onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void hold.send(save)
        }}
      >
        <HoldContext value={hold}>
          <Field
            place={`member ${member.id} organization`}
            label="Organization"
            value={organization}
            autoFocus
            maxLength={500}
            onChange={setOrganization}
          />
        </HoldContext>
        <SelectField<MemberRole>
          label="Role"
          value={role}
          options={memberRoles.map((one) => ({ id: one, name: one }))}
          onChange={(next) => {
            setRole(next)
            if (category === usualCategory(role, categories))
              setCategory(usualCategory(next, categories))
          }}
        />
        <CategoryField value={category} categories={categories} onChange={setCategory} />
        <Segments
          label="Takes part"
          value={presence}
          options={presenceOptions}
          onChange={setPresence}
        />
        {presence !== 'room' && (
          <p className="field__hint">
            For Part B, ask by name whether they are alone and nobody records, and press “Alone?”.
            Until then nothing restricted is opened to them.
          </p>
        )}
        <Field label="Came at" type="time" value={came} onChange={setCame} />
        <Field label="Left at (empty while here)" type="time" value={left} onChange={setLeft} />
        {error !== undefined && (
          <p className="field__error" role="alert">
            {error}
          </p>
        )}
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
