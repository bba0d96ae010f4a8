import { type ReactElement, useState } from 'react'
import { movedByHand } from '../../../shared/concerns/commands'
import type { ConcernLife } from '../../../shared/concerns/contract'
import { statusWords } from '../../../shared/concerns/labels'
import type { Concern } from '../../../shared/concerns/tables'

import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Form, FormButtons } from '../../ui/form/Form'
import { useForm } from '../../ui/form/useForm'
import { SelectField } from '../../ui/SelectField'
import { dateInWords } from '../../ui/formatDate'
import { useClient, useDispatch, useRecord } from '../client/useSnapshot'
import { MergeConcern } from './MergeConcern'
import { ReportBackFields } from './ReportBackFields'
import './ConcernStatus.css'
import { concernStatus as texts } from './texts'

/** What can be done with a concern next. */
export function ConcernStatus(props: { concern: Concern; life: ConcernLife }): ReactElement {
  const { concern, life } = props
  const [reporting, setReporting] = useState<'not yet' | 'now' | 'over'>('not yet')
  const client = useClient()
  const group = useRecord().communityGroup.get(concern.groupId ?? '')?.name ?? ''
  return (
    <section className="concern__next">
      <h3>{texts.whatComesNext}</h3>
      <ToAgenda id={concern.id} agendas={life.agendas} />
      <MoveForm concern={concern} />
      <MergeConcern concern={concern} />
      {reporting === 'now' ? (
        <ReportBackFields
          about={['concernReportBack', concern.id]}
          known={{ to: group, language: concern.language }}
          onRecord={(fields) =>
            client.dispatch({ type: 'concern.reportBack', id: concern.id, fields })
          }
          onClose={() => setReporting('over')}
        />
      ) : (
        <div className="actions-row actions-row--start">
          <Button autoFocus={reporting === 'over'} onPress={() => setReporting('now')}>
            {texts.recordReportBack}
          </Button>
        </div>
      )}
    </section>
  )
}

function ToAgenda(props: { id: string; agendas: ConcernLife['agendas'] }): ReactElement {
  const dispatch = useDispatch()
  if (props.agendas.length === 0)
    return <p className="muted">{texts.noOtherMeetingBeingPrepared}</p>
  return (
    <div className="actions-row actions-row--start">
      {props.agendas.slice(0, 3).map((meeting) => (
        <Button
          key={meeting.id}
          onPress={() =>
            void dispatch({
              type: 'concern.putOnAgenda',
              id: props.id,
              meetingId: meeting.id,
              itemId: null,
            })
          }
        >
          {texts.putOnAgenda(dateInWords(meeting.date, 'short'))}
        </Button>
      ))}
    </div>
  )
}

type Moved = (typeof movedByHand)[number]

/** Takes it on by hand, with the reason they will be told. */
function MoveForm({ concern }: { concern: Concern }): ReactElement {
  const client = useClient()
  const choices = movedByHand.filter((status) => status !== concern.status)
  const pickStatus = ({ picked }: { picked: Moved | null }): Moved =>
    choices.find((status) => status === picked) ?? choices[0] ?? 'acknowledged'
  const form = useForm({
    initial: { picked: null as Moved | null, statusReason: '' },
    send: (fields) =>
      client.dispatch({
        type: 'concern.updateStatus',
        id: concern.id,
        status: pickStatus(fields),
        reason: fields.statusReason,
      }),
    refusedAt: 'statusReason',
    // Emptied, not drawn anew, once the step is taken: whoever took it keeps the focus where it was.
    resets: true,
  })
  const chosen = pickStatus(form.fields)
  return (
    <Form
      of={form}
      buttons={<FormButtons of={form} submit={texts.updateStatus} look="plain" atStart />}
    >
      <SelectField
        label={texts.nextStep}
        value={chosen}
        options={choices.map((id) => ({ id, name: statusWords[id] }))}
        onChange={(picked) => form.set({ picked })}
      />
      <Field
        {...form.field('statusReason')}
        place={`concern ${concern.id} statusReason`}
        label={texts.whyOrWhatWasTried}
        maxLength={500}
      />
    </Form>
  )
}
