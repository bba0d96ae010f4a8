import { memo, type ReactElement } from 'react'
import { decisionsOf } from '../../../../shared/meeting/select'
import type { AgendaItem, Decision } from '../../../../shared/meeting/tables'
import { DraftField } from '../../../ui/DraftField'
import { Field } from '../../../ui/Field'
import { useForm } from '../../../ui/form/useForm'
import { newPlace } from '../../../ui/nameGuard/nameGuardContext'
import { AddForm, EntryRow } from '../../client/EntryRow'
import { EntrySection } from '../../client/EntrySection'
import { focusTargets } from '../../client/focusTargets'
import { useClient, useDispatch, useMeeting, useRecordPart } from '../../client/useSnapshot'
import { DecisionReached, notSaidHow, reachedInWords } from './DecisionReached'
import './DecisionSection.css'
import { decisionSection as texts } from './texts'

/** What was decided on the item, why, and who saw it differently. */
export const DecisionSection = memo(function DecisionSection(props: {
  item: AgendaItem
}): ReactElement {
  const { item } = props
  const meetingId = useMeeting().id
  const decisions = useRecordPart((record) =>
    decisionsOf(record, meetingId).filter((row) => row.itemId === item.id),
  )
  return (
    <EntrySection
      title={texts.decided}
      part={item.part}
      count={decisions.length}
      empty={texts.shownOnProjectorAsWorded}
      quick="focus decision"
      formLabel={texts.addADecision}
      keptAs={`decision ${item.id}`}
      form={<AddDecision itemId={item.id} />}
    >
      <ul>
        {decisions.map((row) => (
          <DecisionEntry key={row.id} row={row} mayShow={item.part === 'A'} />
        ))}
      </ul>
    </EntrySection>
  )
})

/** One decision, as text and as fields. `mayShow`: it can be put on the projector by itself. */
export function DecisionEntry(props: { row: Decision; mayShow: boolean }): ReactElement {
  const { row } = props
  const dispatch = useDispatch()
  const show = (): void =>
    void dispatch({ type: 'projector.show', slide: { kind: 'decision', decisionId: row.id } })
  return (
    <EntryRow
      id={row.id}
      table="decision"
      what={texts.decision}
      name={row.wording}
      {...(props.mayShow ? { onShow: show } : {})}
      onRemove={() => void dispatch({ type: 'decision.remove', id: row.id })}
      edit={<EditDecision row={row} />}
    >
      <strong dir="auto">{row.wording}</strong>
      {row.rationale !== '' && (
        <p className="muted small" dir="auto">
          {texts.becauseOf(row.rationale)}
        </p>
      )}
      {row.dissent !== '' && (
        <p className="muted small" dir="auto">
          {texts.dissentOf(row.dissent)}
        </p>
      )}
      {reachedInWords(row).map((line) => (
        <p key={line} className="muted small" dir="auto">
          {line}
        </p>
      ))}
    </EntryRow>
  )
}

function EditDecision({ row }: { row: Decision }): ReactElement {
  const dispatch = useDispatch()
  const field = (name: keyof typeof wordless, label: string, rows: number): ReactElement => (
    <DraftField
      place={`decision ${row.id} ${name}`}
      label={label}
      rows={rows}
      value={row[name]}
      onCommit={(value) =>
        void dispatch({ type: 'decision.edit', id: row.id, fields: { [name]: value } })
      }
    />
  )
  return (
    <div className="form">
      {field('wording', texts.decisionLabel, 2)}
      {field('rationale', texts.because, 1)}
      {field('dissent', texts.dissent, 1)}
      <DecisionReached
        value={row}
        place={`decision ${row.id} stances`}
        isStored
        onChange={(fields) => void dispatch({ type: 'decision.edit', id: row.id, fields })}
      />
    </div>
  )
}

const wordless = { wording: '', rationale: '', dissent: '' }
const nothing = { ...wordless, how: notSaidHow }

function AddDecision({ itemId }: { itemId: string }): ReactElement {
  const meetingId = useMeeting().id
  const client = useClient()
  const form = useForm({
    initial: nothing,
    keepAs: `decision ${itemId}`,
    send: ({ how, ...words }) =>
      client.dispatch({ type: 'decision.add', meetingId, itemId, fields: { ...words, ...how } }),
    refusedAt: 'wording',
    next: () => nothing,
  })
  const place = (field: string): string => newPlace('decision', itemId, field)
  return (
    <AddForm id={focusTargets.decision} label={texts.addADecision} of={form}>
      <Field
        {...form.field('wording')}
        place={place('wording')}
        label={texts.decisionLabel}
        hideLabel
        placeholder={texts.weDecidedTo}
      />
      {form.fields.wording !== '' && (
        <div className="entry__more">
          <Field {...form.field('rationale')} place={place('rationale')} label={texts.because} />
          <Field {...form.field('dissent')} place={place('dissent')} label={texts.dissentIfAny} />
          <DecisionReached
            value={form.fields.how}
            place={place('stances')}
            isStored={false}
            onChange={(changed) => form.set({ how: { ...form.fields.how, ...changed } })}
          />
        </div>
      )}
    </AddForm>
  )
}
