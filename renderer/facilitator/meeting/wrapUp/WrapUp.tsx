import { type ReactElement, useRef, useState } from 'react'
import { type UnfinishedOutcome } from '../../../../shared/meeting/commands'
import { unfinishedItems } from '../../../../shared/meeting/decideMeeting'
import type { AgendaItem } from '../../../../shared/meeting/tables'

import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { FieldsOf, RefusalNote } from '../../../ui/form/Form'
import { useSubmit } from '../../../ui/form/useSubmit'
import { formatCount } from '../../../ui/labels'
import { useQuery } from '../../client/useQuery'
import { useClient, useDispatch, useMeeting, useRecord } from '../../client/useSnapshot'
import { ReportBackWording } from '../../documents/ReportBackWording'
import { outcomes } from '../item/LeaveItem'
import type { Stage } from '../stages'
import { BeforeYouClose } from './BeforeYouClose'
import { HalfTyped } from './HalfTyped'
import { ParticipantCounts } from './ParticipantCounts'
import { TimeUsed } from './TimeUsed'
import { useHalfTyped } from './useHalfTyped'
import './WrapUp.css'
import './sections.css'
import { wrapUp as texts } from './texts'

/** The end of a meeting: what wasn't finished, what neighborhoods will be told, then the documents. */
export function WrapUp({ onStage }: { onStage: (stage: Stage) => void }): ReactElement {
  const record = useRecord()
  const meeting = useMeeting()
  const dispatch = useDispatch()
  const meetingId = meeting.id
  const unfinished = unfinishedItems(record, meetingId)
  const reportBacks = useQuery({ type: 'reportBacks.register', meetingId })?.rows ?? []
  const halfTyped = useHalfTyped()
  const running = meeting.phase === 'part A' || meeting.phase === 'part B'
  if (meeting.phase === 'preparing' || running)
    return (
      <main className="wrapup">
        <h2>{texts.wrapUp}</h2>
        <p className="empty">
          {running ? texts.theMeetingStillRunningWrapping : texts.theMeetingHasntStartedYet}
        </p>
        {running && (
          <div className="actions-row actions-row--start">
            <Button
              look="primary"
              onPress={() => void dispatch({ type: 'meeting.wrapUp', meetingId })}
            >
              {texts.wrapUpTheMeeting}
            </Button>
          </div>
        )}
      </main>
    )
  return (
    <main className="wrapup">
      {meeting.phase === 'ended' ? (
        <HalfTyped entries={halfTyped} />
      ) : (
        <BeforeYouClose halfTyped={halfTyped} />
      )}
      <section
        className="wrapup__section"
        aria-label={texts.unfinishedItems}
        tabIndex={-1}
        data-region
      >
        <h2>{texts.unfinishedItems}</h2>
        {unfinished.length === 0 ? (
          <p className="empty">{texts.everyItemWasFinishedCarried}</p>
        ) : (
          <>
            <p className="muted">
              {texts.stillNeedADecision(formatCount(unfinished.length, 'item'))}
            </p>
            <ul className="rows">
              {unfinished.map((item) => (
                <Unfinished key={item.id} item={item} />
              ))}
            </ul>
          </>
        )}
      </section>
      <section
        className="wrapup__section"
        aria-label={texts.reportBackToEach}
        tabIndex={-1}
        data-region
      >
        <h2>{texts.reportBackToEach}</h2>
        {reportBacks.length === 0 ? (
          <p className="empty">{texts.noNeighborhoodWasDiscussedSo}</p>
        ) : (
          <ReportBackWording rows={reportBacks} />
        )}
      </section>
      <ParticipantCounts />
      <section
        className="wrapup__section"
        aria-label={texts.timePlannedAndUsed}
        tabIndex={-1}
        data-region
      >
        <h2>{texts.timePlannedAndUsed}</h2>
        <TimeUsed />
      </section>
      <div
        className="actions-row wrapup__end"
        role="group"
        aria-label={texts.endOfTheMeeting}
        tabIndex={-1}
        data-region
      >
        {meeting.phase === 'ended' ? (
          <Button look="primary" onPress={() => onStage('documents')}>
            {texts.goToDocuments}
          </Button>
        ) : (
          <>
            <Button onPress={() => void dispatch({ type: 'meeting.resume', meetingId })}>
              {texts.backToTheMeeting}
            </Button>
            <Button
              look="primary"
              isDisabled={unfinished.length + halfTyped.length > 0}
              onPress={() => void dispatch({ type: 'meeting.end', meetingId })}
            >
              {texts.endTheMeeting}
            </Button>
          </>
        )}
      </div>
    </main>
  )
}

/** A row that is decided about goes; the focus goes to the next one, else on to the report-backs. */
function focusNeighbor(row: HTMLLIElement | null): void {
  const neighbor = row?.nextElementSibling ?? row?.previousElementSibling
  const next =
    neighbor?.querySelector<HTMLElement>('[role="group"] button') ??
    row?.closest('main')?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
  next?.focus()
}

function Unfinished({ item }: { item: AgendaItem }): ReactElement {
  const client = useClient()
  const [reason, setReason] = useState('')
  const row = useRef<HTMLLIElement>(null)
  const leaving = useSubmit((outcome: UnfinishedOutcome | 'done') => {
    focusNeighbor(row.current)
    return client.dispatch(
      outcome === 'done'
        ? { type: 'item.finish', id: item.id }
        : { type: 'item.leave', id: item.id, outcome, reason },
    )
  })
  const leave = (outcome: UnfinishedOutcome | 'done'): void => {
    if (!leaving.isBusy) void leaving.submit(outcome)
  }
  return (
    <li className="unfinished" ref={row}>
      <div className="unfinished__text">
        <strong dir="auto">{item.title}</strong>
        <FieldsOf of={leaving}>
          <Field
            place={`agendaItem ${item.id} statusReason`}
            label={texts.reasonFor(item.title)}
            hideLabel
            placeholder={texts.reasonForTheMinutes}
            value={reason}
            onChange={setReason}
            maxLength={500}
          />
        </FieldsOf>
        <RefusalNote of={leaving} />
      </div>
      <div
        className="unfinished__choices"
        role="group"
        aria-label={texts.whatBecomesOf(item.title)}
      >
        <Button onPress={() => leave('done')}>{texts.finished}</Button>
        {outcomes.map((outcome) => (
          <Button key={outcome.value} onPress={() => leave(outcome.value)}>
            {outcome.label}
          </Button>
        ))}
      </div>
    </li>
  )
}
