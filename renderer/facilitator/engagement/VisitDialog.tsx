import { type ReactElement, useState } from 'react'
import type { Visit } from '../../../shared/engagement/tables'
import { neighborhoodsOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { DraftField } from '../../ui/DraftField'
import { Modal } from '../../ui/Modal'
import { SelectField } from '../../ui/SelectField'
import { useQuery } from '../client/useQuery'
import { useClient, useDispatch, useRecord } from '../client/useSnapshot'
import { ConcernDialog } from '../concerns/ConcernDialog'
import { GroupField } from './GroupField'

/** One visit whole, to be corrected; what was heard there can be taken in as a concern. */
export function VisitDialog(props: { id: string; onClose: () => void }): ReactElement | null {
  const dispatch = useDispatch()
  const answer = useQuery({ type: 'visits.visit', id: props.id })
  if (answer === null) return null
  const { visit } = answer
  const remove = async (): Promise<void> => {
    const result = await dispatch({ type: 'visit.remove', id: props.id })
    if (result.ok) props.onClose()
  }
  return (
    <Modal title="A visit" wide onClose={props.onClose}>
      {visit === null ? <p>This visit is no longer there.</p> : <VisitFields visit={visit} />}
      <div className="actions-row">
        {visit !== null && (
          <Button look="quiet" onPress={() => void remove()}>
            Remove this visit
          </Button>
        )}
        <Button look="primary" onPress={props.onClose}>
          Done
        </Button>
      </div>
    </Modal>
  )
}

function VisitFields({ visit }: { visit: Visit }): ReactElement {
  const record = useRecord()
  const dispatch = useDispatch()
  const edit = (fields: Partial<Visit>): void =>
    void dispatch({ type: 'visit.edit', id: visit.id, fields })
  const text = (
    field: 'visitors' | 'heard' | 'reported' | 'language',
    label: string,
    rows?: number,
  ): ReactElement => (
    <DraftField
      place={`visit ${visit.id} ${field}`}
      label={label}
      value={visit[field]}
      maxLength={rows === undefined ? 500 : 20_000}
      {...(rows === undefined ? {} : { rows })}
      onCommit={(value) => edit({ [field]: value })}
    />
  )
  return (
    <div className="form">
      <div className="form__pair">
        <SelectField
          label="Neighborhood"
          value={visit.neighborhoodId}
          options={neighborhoodsOf(record).map(({ id, name }) => ({ id, name }))}
          onChange={(neighborhoodId) => edit({ neighborhoodId, groupId: null })}
        />
        <GroupField
          neighborhoodId={visit.neighborhoodId}
          value={visit.groupId}
          onChange={(groupId) => edit({ groupId })}
        />
      </div>
      <div className="form__pair">
        <DraftField
          type="date"
          label="On"
          value={visit.visitedOn}
          onCommit={(visitedOn) => edit({ visitedOn })}
        />
        {text('visitors', 'Who went')}
      </div>
      {text('heard', 'What you heard', 3)}
      <TakeIn visit={visit} />
      {text('reported', 'What you told them', 3)}
      {text('language', 'Language')}
    </div>
  )
}

/** Makes a concern of what was heard, to be followed until they are told; its wording is theirs to cut. */
function TakeIn({ visit }: { visit: Visit }): ReactElement {
  const client = useClient()
  const [made, setMade] = useState<string | null>(null)
  const [error, setError] = useState('')
  const takeIn = async (): Promise<void> => {
    const result = await client.dispatch({
      type: 'concern.add',
      fields: {
        wording: visit.heard,
        neighborhoodId: visit.neighborhoodId,
        groupId: visit.groupId,
        receivedOn: visit.visitedOn,
        channel: 'outreach',
        language: visit.language,
        interpreter: false,
        place: '',
        times: '',
        effect: '',
        alreadyTried: '',
        called: 'not said',
        whyNotCalled: '',
        wantedOutcome: '',
        hearBackBy: '',
      },
    })
    setError(result.ok ? '' : result.refusal.message)
    if (result.ok) setMade(result.value.id)
  }
  return (
    <div className="actions-row actions-row--start">
      <Button small isDisabled={visit.heard.trim() === ''} onPress={() => void takeIn()}>
        Take it in as a concern
      </Button>
      {error !== '' && (
        <span role="alert" className="field__error">
          {error}
        </span>
      )}
      {made !== null && <ConcernDialog id={made} onClose={() => setMade(null)} />}
    </div>
  )
}
