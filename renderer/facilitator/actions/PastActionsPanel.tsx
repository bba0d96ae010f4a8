import { type ReactElement, useState } from 'react'
import { actionStatusWords, ownersInWords } from '../../../shared/actions/labels'
import { pastActionsOf } from '../../../shared/actions/select'
import { type ActionItem, actionStatuses } from '../../../shared/actions/tables'
import { cannotYetReason } from '../../../shared/capacity/formatCapacity'
import { findExceeded } from '../../../shared/capacity/usage'
import { membersOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Choices'
import { DraftField } from '../../ui/DraftField'
import { dateInWords } from '../../ui/formatDate'
import { NeedLine } from '../capacity/NeedLine'
import { useCommit } from '../capacity/useCommit'
import { useHelpPage } from '../client/help'
import { useDispatch, useMeeting, useRecord } from '../client/useSnapshot'
import { DraftMinutes } from '../documents/DraftMinutes'
import { PanelHeader } from '../projector/PanelHeader'
import { ActionHistory } from './ActionHistory'
import './PastActionsPanel.css'
import { pastActionsPanel as texts } from './texts'

/** Where every meeting starts: what was promised before, and how it stands. */
export function PastActionsPanel(): ReactElement {
  useHelpPage('actions')
  const actions = pastActionsOf(useRecord(), useMeeting())
  return (
    <article className="item">
      <PanelHeader title={texts.pastActions} slide={{ kind: 'past actions' }}>
        <p className="muted">{texts.triedNotDoneResultSay}</p>
      </PanelHeader>
      <DraftMinutes />
      {actions.length === 0 && <p className="empty">{texts.nothingOpenFromEarlierMeetings}</p>}
      <ul className="past">
        {actions.map((action) => (
          <PastAction key={action.id} action={action} />
        ))}
      </ul>
    </article>
  )
}

const statusOptions = actionStatuses.map((status) => ({
  value: status,
  label: actionStatusWords[status],
}))

/** One action's owner, date, status and what is in its way. */
function PastAction({ action }: { action: ActionItem }): ReactElement {
  const record = useRecord()
  const { id: meetingId, date } = useMeeting()
  const dispatch = useDispatch()
  const [more, setMore] = useState(false)
  const report = (change: Report): void => {
    const { status, obstacle, owner, due } = { ...action, ...change }
    const left = { status, obstacle, owner, due, anyway: change.anyway === true }
    void dispatch({ type: 'action.report', id: action.id, meetingId, ...left })
  }
  /** Why it can't be done yet: what was said is in the way, else what its capacity lacks. */
  const reasonFor = ({ obstacle, needs, id }: ActionItem): string =>
    obstacle || cannotYetReason(record, findExceeded(record, needs, id), date)
  const { promise, asked } = useCommit(action, (anyway) => report({ status: 'open', anyway }))
  const setStatus = (status: ActionItem['status']): void => {
    if (status === 'open') promise()
    else report(status === 'cannot yet' ? { status, obstacle: reasonFor(action) } : { status })
  }
  return (
    <li className="past__row">
      <div>
        <strong dir="auto">{action.wording}</strong>
        <p className="muted small" dir="auto">
          {ownersInWords(action)}
          {action.due !== '' && texts.by(dateInWords(action.due, 'short'))}
          <Button
            small
            look="quiet"
            aria-expanded={more}
            aria-label={texts.ownerDateHistory(action.wording)}
            onPress={() => setMore(!more)}
          >
            {more ? texts.less : texts.more}
          </Button>
        </p>
        <NeedLine action={action} />
      </div>
      <Segments
        label={texts.statusOf(action.wording)}
        hideLabel
        value={action.status}
        options={statusOptions}
        onChange={setStatus}
      />
      <DraftField
        place={`actionItem ${action.id} obstacle`}
        label={texts.inTheWayOf(action.wording)}
        hideLabel
        placeholder={texts.whatGotWayIfAnything}
        value={action.obstacle}
        // A reason is told in sentences.
        {...(action.status === 'cannot yet' ? { rows: 2 } : {})}
        onCommit={(obstacle) => report({ obstacle })}
      />
      {asked}
      {more && <More action={action} onReport={report} />}
    </li>
  )
}

type Report = Partial<Pick<ActionItem, 'status' | 'obstacle' | 'owner' | 'due'>> & {
  readonly anyway?: boolean
}

/** Who has the action now and by when, and how it came to that. */
function More(props: { action: ActionItem; onReport: (change: Report) => void }): ReactElement {
  const owners = membersOf(useRecord()).map((member) => member.name)
  const { action, onReport } = props
  return (
    <div className="past__more">
      <div className="form__pair">
        <DraftField
          place={`actionItem ${action.id} owner`}
          label={texts.nowWith}
          value={action.owner}
          suggestions={owners}
          maxLength={500}
          onCommit={(owner) => onReport({ owner })}
        />
        <DraftField
          label={texts.nowDue}
          type="date"
          value={action.due}
          onCommit={(due) => onReport({ due })}
        />
      </div>
      <ActionHistory id={action.id} />
    </div>
  )
}
