import { type ReactElement, useId } from 'react'
import { participantCountsOf } from '../../../../shared/meeting/select'
import {
  type ParticipantCount,
  type ParticipantCountKind,
  participantCountKinds,
} from '../../../../shared/meeting/tables'
import { workgroupOf } from '../../../../shared/workgroup/select'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Form } from '../../../ui/form/Form'
import { useForm } from '../../../ui/form/useForm'
import { useClient, useDispatch, useMeeting, useRecordPart } from '../../client/useSnapshot'
import { participantCounts as texts } from './texts'
import './sections.css'
import './ParticipantCounts.css'

/** The numbers of participants for the minutes; what is too small to be told is never kept. */
export function ParticipantCounts(): ReactElement {
  const headingId = useId()
  const meetingId = useMeeting().id
  const rows = useRecordPart((record) => participantCountsOf(record, meetingId))
  const most = useRecordPart((record) => workgroupOf(record).suppressUpTo)
  return (
    <section className="wrapup__section" aria-labelledby={headingId} tabIndex={-1} data-region>
      <h2 id={headingId}>{texts.participantWork}</h2>
      <p className="muted">{texts.forTheMinutes(most)}</p>
      <ul className="rows">
        {participantCountKinds.map((kind) => (
          <Count key={kind} kind={kind} row={rows.find((one) => one.kind === kind) ?? null} />
        ))}
      </ul>
    </section>
  )
}

function Count(props: { kind: ParticipantCountKind; row: ParticipantCount | null }): ReactElement {
  const { kind, row } = props
  const client = useClient()
  const dispatch = useDispatch()
  const meetingId = useMeeting().id
  const name = texts.kinds[kind]
  const form = useForm({
    initial: { count: '' },
    check: ({ count }) =>
      /^\d{1,6}$/.test(count.trim()) ? null : { message: texts.enterAWholeNumber, field: 'count' },
    send: ({ count }) =>
      client.dispatch({ type: 'participantCount.set', meetingId, kind, count: Number(count) }),
    resets: true,
    refusedAt: 'count',
  })
  return (
    <li className="participant-count">
      <Form
        of={form}
        className="participant-count__form"
        buttons={
          <Button type="submit" aria-label={texts.putItInMinutes(name)}>
            {texts.putInMinutes}
          </Button>
        }
      >
        <Field {...form.field('count')} label={name} type="number" />
      </Form>
      <p className="participant-count__state">{stateOf(row)}</p>
      {row !== null && (
        <Button
          look="quiet"
          aria-label={texts.takeItOut(name)}
          onPress={() =>
            void dispatch({ type: 'participantCount.set', meetingId, kind, count: null })
          }
        >
          {texts.takeOut}
        </Button>
      )}
    </li>
  )
}

function stateOf(row: ParticipantCount | null): string {
  if (row === null) return texts.notInTheMinutes
  return row.count === null ? texts.leftOutInMinutes(row.upTo) : texts.inTheMinutes(row.count)
}
