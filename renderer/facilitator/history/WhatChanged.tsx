import { type ReactElement, useState } from 'react'
import { actionStatusWords } from '../../../shared/actions/labels'
import { statusWords } from '../../../shared/concerns/labels'
import type { Since, RegisterChange } from '../../../shared/history/contract'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Choices'
import { clockTime, dateInWords, dateOf } from '../../ui/formatDate'
import { formatCount } from '../../ui/labels'
import { MeetingLink } from '../client/MeetingLink'
import { useGoTo } from '../client/navigate'
import { useQuery } from '../client/useQuery'
import { useDispatch } from '../client/useSnapshot'
import { whatChanged as texts } from './texts'

const moments = [
  { value: 'last meeting', label: texts.theLastMeeting },
  { value: 'last look', label: texts.iLastLooked },
] as const

/** What became different since then, in the workgroup or in one meeting (`about`), the latest first. */
export function WhatChanged({ about }: { about: string }): ReactElement {
  const dispatch = useDispatch()
  const [since, setSince] = useState<Since>('last meeting')
  const answer = useQuery({ type: 'history.changes', since, about })
  return (
    <>
      <div className="panel__head">
        <Segments label={texts.changedSince} value={since} options={moments} onChange={setSince} />
        <Button
          isDisabled={answer === null || answer.total === 0}
          onPress={() => {
            void dispatch({ type: 'history.markSeen', about })
            setSince('last look')
          }}
        >
          {texts.markAsSeen}
        </Button>
      </div>
      {answer !== null && (
        <>
          <p className="muted" aria-live="polite">
            {answer.total === 0
              ? texts.nothingHasChangedSince(moment(answer.since))
              : texts.sinceTheLatestFirst(
                  formatCount(answer.total, 'change'),
                  moment(answer.since),
                )}
            {answer.total > answer.rows.length && texts.theLatestAreShown(answer.rows.length)}
          </p>
          <ul className="register">
            {answer.rows.map((row) => (
              <ChangeRow
                key={`${row.kind} ${row.id} ${row.what} ${row.meeting?.id ?? row.at}`}
                row={row}
              />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** The tab of the workgroup that tells it. */
export function ChangesRegister(): ReactElement {
  return (
    <div className="panel">
      <h2>{texts.whatChanged}</h2>
      <WhatChanged about="workgroup" />
    </div>
  )
}

const moment = (instant: number): string =>
  `${dateInWords(dateOf(instant), 'dated')}, ${clockTime(instant)}`

const kindWords: { readonly [K in RegisterChange['kind']]: string } = {
  heard: texts.heard,
  decision: texts.decision,
  action: texts.action,
  item: texts.agendaItem,
  concern: texts.concern,
  visit: texts.visit,
}

const whatWords: { readonly [W in RegisterChange['what']]: string } = {
  added: texts.new,
  changed: texts.changed,
  'taken up': texts.takenUpAgain,
  finished: texts.finished,
  carried: texts.carriedOver,
  parked: texts.parked,
  closed: texts.closedUnfinished,
  received: texts.received,
  'repeat report': texts.raisedAgain,
  merged: texts.putTogetherWithAnother,
  'reported back': texts.reportedBack,
  acknowledged: statusWords.acknowledged.toLowerCase(),
  'on agenda': statusWords['on agenda'].toLowerCase(),
  planned: statusWords.planned.toLowerCase(),
  tried: statusWords.tried.toLowerCase(),
  'cannot act': texts.weCantAct,
  'concern closed': statusWords.closed.toLowerCase(),
  open: texts.stillOpen,
  done: actionStatusWords.done.toLowerCase(),
  'not done': actionStatusWords['not done'].toLowerCase(),
  dropped: actionStatusWords.dropped.toLowerCase(),
  'cannot yet': actionStatusWords['cannot yet'].toLowerCase(),
}

function ChangeRow({ row }: { row: RegisterChange }): ReactElement {
  return (
    <li className="register__row">
      <div className="register__text">
        <p className="register__facts">
          <span>{kindWords[row.kind]}</span>
          <span className="chip">{whatWords[row.what]}</span>
        </p>
        <strong dir="auto">{row.text}</strong>
        {row.detail !== '' && (
          <p className="register__more" dir="auto">
            {row.detail}
          </p>
        )}
      </div>
      <div className="register__tools">
        {row.meeting === null ? (
          <Between row={row} />
        ) : (
          <MeetingLink meeting={row.meeting} itemId={row.itemId} rowId={row.id} />
        )}
      </div>
    </li>
  )
}

/** Opens what belongs to no meeting. */
function Between({ row }: { row: RegisterChange }): ReactElement {
  const goTo = useGoTo()
  const tab = row.kind === 'visit' ? 'visits' : 'concerns'
  return (
    <Button
      small
      aria-label={texts.openOf(row.text)}
      onPress={() => goTo({ meetingId: null, tab, itemId: null, rowId: row.id })}
    >
      {texts.open}
    </Button>
  )
}
