import { type ReactElement, useState } from 'react'
import type { Visit } from '../../../shared/engagement/tables'
import { Button } from '../../ui/Button'
import { DraftField } from '../../ui/DraftField'
import { RefusalNote } from '../../ui/form/Form'
import { useSubmit } from '../../ui/form/useSubmit'
import { Modal } from '../../ui/Modal'
import { HelpButton } from '../client/HelpButton'
import { useQuery } from '../client/useQuery'
import { useClient, useDispatch } from '../client/useSnapshot'
import { WrittenBy } from '../client/WrittenBy'
import { ConcernDialog } from '../concerns/ConcernDialog'
import { VisitFields } from './VisitFields'
import { unasked } from '../../../shared/concerns/unasked'
import { visitDialog as texts } from './texts'

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
    <Modal corner={<HelpButton page="visits" />} title={texts.aVisit} wide onClose={props.onClose}>
      {visit === null ? <p>{texts.thisVisitNoLongerThere}</p> : <EditVisit visit={visit} />}
      <div className="actions-row">
        {visit !== null && (
          <Button look="quiet" onPress={() => void remove()}>
            {texts.removeThisVisit}
          </Button>
        )}
        <Button look="primary" onPress={props.onClose}>
          {texts.done}
        </Button>
      </div>
    </Modal>
  )
}

function EditVisit({ visit }: { visit: Visit }): ReactElement {
  const dispatch = useDispatch()
  const edit = (fields: Partial<Visit>): void =>
    void dispatch({ type: 'visit.edit', id: visit.id, fields })
  return (
    <div className="form">
      <VisitFields
        neighborhoodId={visit.neighborhoodId}
        groupId={visit.groupId}
        onPlace={edit}
        day={
          <DraftField
            type="date"
            label={texts.on}
            value={visit.visitedOn}
            onCommit={(visitedOn) => edit({ visitedOn })}
          />
        }
        text={(field, label, rows) => (
          <DraftField
            place={`visit ${visit.id} ${field}`}
            label={label}
            value={visit[field]}
            maxLength={rows === undefined ? 500 : 20_000}
            {...(rows === undefined ? {} : { rows })}
            onCommit={(value) => edit({ [field]: value })}
          />
        )}
      >
        <TakeIn visit={visit} />
        <WrittenBy place={`visit ${visit.id}`} />
      </VisitFields>
    </div>
  )
}

/** Makes a concern of what was heard, to be followed until they are told; its wording is theirs to cut. */
function TakeIn({ visit }: { visit: Visit }): ReactElement {
  const client = useClient()
  const [made, setMade] = useState<string | null>(null)
  const taking = useSubmit(
    () =>
      client.dispatch({
        type: 'concern.add',
        fields: {
          ...unasked,
          wording: visit.heard,
          neighborhoodId: visit.neighborhoodId,
          groupId: visit.groupId,
          receivedOn: visit.visitedOn,
          channel: 'outreach',
          language: visit.language,
        },
      }),
    { onDone: ({ id }) => setMade(id) },
  )
  return (
    <div className="actions-row actions-row--start">
      <Button small isDisabled={visit.heard.trim() === ''} onPress={() => void taking.submit()}>
        {texts.takeAsConcern}
      </Button>
      <RefusalNote of={taking} />
      {made !== null && <ConcernDialog id={made} onClose={() => setMade(null)} />}
    </div>
  )
}
