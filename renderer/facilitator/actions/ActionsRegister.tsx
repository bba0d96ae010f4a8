import { type ReactElement, useEffect, useState } from 'react'
import type { RegisterAction } from '../../../shared/actions/contract'
import { actionStatusWords, ownersInWords } from '../../../shared/actions/labels'
import { Segments } from '../../ui/Choices'
import { dateInWords, dateOf } from '../../ui/formatDate'
import { formatCount } from '../../ui/labels'
import { useNow } from '../../ui/useNow'
import { MeetingLink } from '../client/MeetingLink'
import { entryElementId, useTargetOutside } from '../client/navigate'
import { PageControls, usePages } from '../client/PageControls'
import { DueFact, HistoryButton, RegisterMore, RegisterRow } from '../client/RegisterRow'
import { useQuery } from '../client/useQuery'
import { SaveRegister } from '../exports/SaveRegister'
import { ActionHistory } from './ActionHistory'
import { actionsRegister as texts } from './texts'

const shown = [
  { value: 'open', label: texts.open },
  { value: 'all', label: texts.all },
] as const

/** Every action of the workgroup: who, by when, how it stands, and how it came to that. */
export function ActionsRegister(): ReactElement {
  const [show, setShow] = useState<'open' | 'all'>('open')
  const pages = usePages()
  const answer = useQuery({ type: 'actions.register', show, skip: pages.skip })
  const target = useTargetOutside()
  const rowId = target?.tab === 'actions' ? target.rowId : null
  const isThere = answer?.rows.some(({ id }) => id === rowId) === true
  useEffect(() => {
    if (isThere && rowId !== null) focusRow(rowId)
  }, [isThere, rowId])
  return (
    <div className="panel">
      <div className="panel__head">
        <h2>{texts.actions}</h2>
        <Segments
          label={texts.whichActions}
          hideLabel
          value={show}
          options={shown}
          onChange={(next) => {
            setShow(next)
            pages.first()
          }}
        />
      </div>
      {answer !== null && (
        <>
          <div className="register-head">
            <p className="muted">{summary(answer.total, show)}</p>
            {answer.total > 0 && (
              <>
                <SaveRegister key={show} of={{ register: 'actions', show }} />
                <SaveRegister of={{ register: 'calendar' }} />
                {show === 'open' && <SaveRegister of={{ register: 'owners' }} />}
              </>
            )}
          </div>
          <ul className="register">
            {answer.rows.map((row) => (
              <ActionRow key={row.id} row={row} />
            ))}
          </ul>
          <PageControls of={pages} total={answer.total} />
        </>
      )}
    </div>
  )
}

/** Whoever was sent to an action goes on from there by Tab. */
function focusRow(id: string): void {
  const row = document.getElementById(entryElementId(id))
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'center' })
}

function summary(total: number, show: 'open' | 'all'): string {
  if (total === 0)
    return show === 'open' ? texts.nothingOpenActionsGivenAt : texts.noActionWasGivenYet
  return show === 'open'
    ? texts.openEarliestDueFirst(formatCount(total, 'action'))
    : texts.latestMeetingFirst(formatCount(total, 'action'))
}

function ActionRow({ row }: { row: RegisterAction }): ReactElement {
  const [open, setOpen] = useState(false)
  const today = dateOf(useNow())
  const late = row.status === 'open' && row.due !== '' && row.due < today
  return (
    <RegisterRow
      id={entryElementId(row.id)}
      title={row.wording}
      facts={
        <>
          <span>{ownersInWords(row)}</span>
          {row.due !== '' && (
            <DueFact
              isLate={late}
              words={{ ahead: 'by', late: texts.wasDue }}
              day={dateInWords(row.due, 'dated')}
            />
          )}
          <span className="chip">{actionStatusWords[row.status]}</span>
          {row.neighborhoods.length > 0 && <span>{row.neighborhoods.join(', ')}</span>}
        </>
      }
      tools={
        <>
          <HistoryButton of={row.wording} isOpen={open} onPress={() => setOpen(!open)} />
          <MeetingLink meeting={row.meeting} itemId={row.itemId} rowId={row.id} />
        </>
      }
    >
      {row.obstacle !== '' && <RegisterMore>{texts.inTheWay(row.obstacle)}</RegisterMore>}
      {open && <ActionHistory id={row.id} />}
    </RegisterRow>
  )
}
