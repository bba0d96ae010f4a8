import { memo, type ReactElement } from 'react'
import { decisionsOf } from '../../../../shared/meeting/select'
import type { AgendaItem, Decision } from '../../../../shared/meeting/tables'
import { DraftField } from '../../../ui/DraftField'
import { Field } from '../../../ui/Field'
import { newPlace } from '../../../ui/nameGuard/nameGuardContext'
import { useKeptEntry } from '../../../ui/useKeptEntry'
import { AddForm, Entry } from '../../client/EntryRow'
import { focusTargets } from '../../client/focusTargets'
import { useDispatch, useMeeting, useRecordPart } from '../../client/useSnapshot'

/** What was decided on the item, why, and who saw it differently. */
export const DecisionSection = memo(function DecisionSection(props: {
  item: AgendaItem
}): ReactElement {
  const { item } = props
  const meetingId = useMeeting().id
  const decisions = useRecordPart((record) =>
    decisionsOf(record, meetingId).filter((row) => row.itemId === item.id),
  )
  const dispatch = useDispatch()
  const show = (decisionId: string): void =>
    void dispatch({ type: 'projector.show', slide: { kind: 'decision', decisionId } })
  return (
    <section className="entry">
      <h3>
        Decided <span className="entry__hint">shown on the projector as it is worded</span>
      </h3>
      <ul>
        {decisions.map((row) => (
          <Entry
            key={row.id}
            id={row.id}
            what="decision"
            {...(item.part === 'A' ? { onShow: () => show(row.id) } : {})}
            onRemove={() => void dispatch({ type: 'decision.remove', id: row.id })}
            edit={<EditDecision row={row} />}
          >
            <strong dir="auto">{row.wording}</strong>
            {row.rationale !== '' && (
              <p className="muted small" dir="auto">
                Because: {row.rationale}
              </p>
            )}
            {row.dissent !== '' && (
              <p className="muted small" dir="auto">
                Dissent: {row.dissent}
              </p>
            )}
          </Entry>
        ))}
      </ul>
      <AddDecision itemId={item.id} />
    </section>
  )
})

function EditDecision({ row }: { row: Decision }): ReactElement {
  const dispatch = useDispatch()
  const commit = (field: 'wording' | 'rationale' | 'dissent') => (value: string) =>
    void dispatch({ type: 'decision.edit', id: row.id, fields: { [field]: value } })
  const place = (field: string): string => `decision ${row.id} ${field}`
  return (
    <div className="form">
      <DraftField
        place={place('wording')}
        label="Decision"
        rows={2}
        value={row.wording}
        onCommit={commit('wording')}
      />
      <DraftField
        place={place('rationale')}
        label="Because"
        rows={1}
        value={row.rationale}
        onCommit={commit('rationale')}
      />
      <DraftField
        place={place('dissent')}
        label="Dissent"
        rows={1}
        value={row.dissent}
        onCommit={commit('dissent')}
      />
    </div>
  )
}

const nothing = { wording: '', rationale: '', dissent: '' }

function AddDecision({ itemId }: { itemId: string }): ReactElement {
  const meetingId = useMeeting().id
  const dispatch = useDispatch()
  const {
    entry: fields,
    setEntry: setFields,
    submit,
    hold,
  } = useKeptEntry(`decision ${itemId}`, nothing, (entry) =>
    dispatch({ type: 'decision.add', meetingId, itemId, fields: entry }),
  )
  const begun = fields.wording !== ''
  const place = (field: string): string => newPlace('decision', itemId, field)
  return (
    <AddForm
      id={focusTargets.decision}
      label="Add a decision"
      hold={hold}
      onSubmit={() => void submit()}
    >
      <Field
        place={place('wording')}
        label="Decision"
        hideLabel
        placeholder="We decided to…"
        value={fields.wording}
        onChange={(wording) => setFields({ ...fields, wording })}
      />
      {begun && (
        <div className="entry__more">
          <Field
            place={place('rationale')}
            label="Because"
            value={fields.rationale}
            onChange={(rationale) => setFields({ ...fields, rationale })}
          />
          <Field
            place={place('dissent')}
            label="Dissent, if any"
            value={fields.dissent}
            onChange={(dissent) => setFields({ ...fields, dissent })}
          />
        </div>
      )}
    </AddForm>
  )
}
