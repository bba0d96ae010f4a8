import { type ReactElement, useState } from 'react'
import { channelWords, statusWords } from '../../../shared/concerns/labels'
import type { Home } from '../../../shared/home/contract'
import { dateInWords } from '../../ui/formatDate'
import { dayOf, sayDue } from './dueWords'
import { HomeLine } from './HomeLine'
import { HomeList } from './HomeList'
import type { HomePresses } from './homePresses'
import { homeLists as texts } from './texts'

interface ListProps {
  readonly home: Home
  readonly presses: HomePresses
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** So many lines are shown. */
  readonly shown: number
}

/** Meetings that were begun and never ended: nothing else can begin before. */
export const NeverEnded = ({ home, presses, shown }: ListProps): ReactElement => (
  <HomeList title={texts.neverEnded} note="" all={null} isEmpty={home.neverEnded.length === 0}>
    {home.neverEnded.slice(0, shown).map(({ id, date }) => (
      <HomeLine
        key={id}
        id={`never ended ${id}`}
        when={dateInWords(date, 'short')}
        urgency="late"
        title={texts.meetingOf(dateInWords(date))}
        why={texts.settleIt}
        verb={texts.goToIt}
        onPress={() => presses.go(`never ended ${id}`, { meetingId: id })}
      />
    ))}
  </HomeList>
)

/** Whom an answer is owed, whoever waits longest past their day first. */
export function AnswersOwed({ home, presses, today, shown }: ListProps): ReactElement {
  const { rows, total } = home.answers
  return (
    <HomeList
      title={texts.answers}
      note={texts.soonestFirst(total)}
      isEmpty={total === 0}
      all={
        shown >= total
          ? null
          : {
              label: texts.all(total),
              name: texts.allAnswers(total),
              onPress: () => presses.go('answers', { tab: 'concerns', view: 'owed' }),
            }
      }
    >
      {rows.slice(0, shown).map((row) => (
        <HomeLine
          key={row.id}
          id={`answer ${row.id}`}
          {...(row.hearBackBy === '' ? { when: texts.noDay } : sayDue(row.hearBackBy, today))}
          title={row.wording}
          why={sayConcern(row, today)}
          verb={texts.open}
          onPress={() => presses.openConcern(row.id)}
        />
      ))}
    </HomeList>
  )
}

function sayConcern(row: Home['answers']['rows'][number], today: string): string {
  const place = row.group === '' ? row.neighborhood : row.group
  const raised = texts.raised(
    place,
    channelWords[row.channel].toLowerCase(),
    dayOf(row.receivedOn, today),
  )
  const status = statusWords[row.status]
  const reason = row.statusReason === '' ? '' : `: ${row.statusReason}`
  return `${raised}. ${status.charAt(0).toUpperCase()}${status.slice(1)}${reason}`
}

/** What was promised and is late, the longest first. */
export function LatePromises({ home, presses, today, shown }: ListProps): ReactElement {
  const { rows, total, open } = home.promises
  const all = { tab: 'actions' } as const
  return (
    <HomeList
      title={texts.promises}
      note={texts.ofOpen(total, open)}
      isEmpty={total === 0}
      all={{
        label: texts.openActions,
        name: texts.openActions,
        onPress: () => presses.go('promises', all),
      }}
    >
      {rows.slice(0, shown).map(({ id, wording, owner, due, obstacle }) => (
        <HomeLine
          key={id}
          id={`promise ${id}`}
          {...sayDue(due, today)}
          title={wording}
          why={obstacle === '' ? owner : texts.inTheWay(owner, obstacle)}
          verb={texts.seeIt}
          onPress={() => presses.go(`promise ${id}`, { ...all, rowId: id })}
        />
      ))}
    </HomeList>
  )
}

const verbs = {
  approved: texts.giveIt,
  'changes needed': texts.finishIt,
  unread: texts.finishIt,
  'not written': texts.writeIt,
} as const

/** Report-backs nobody has given yet: those that only have to be given first. */
export function ReportBacks({ home, presses, today, shown }: ListProps): ReactElement {
  const [isWhole, setWhole] = useState(false)
  const { rows, total, written } = home.reportBacks
  const listed = isWhole ? rows : rows.slice(0, shown)
  return (
    <HomeList
      title={texts.reportBacks}
      note={texts.written(written, total)}
      isEmpty={total === 0}
      all={
        shown >= total
          ? null
          : {
              label: isWhole ? texts.fewer : texts.all(total),
              name: isWhole ? texts.fewer : texts.allReportBacks(total),
              onPress: () => setWhole(!isWhole),
            }
      }
    >
      {listed.map((row) => {
        const line = `report-back ${row.audienceId}`
        const meetingId = row.meeting?.id ?? null
        return (
          <HomeLine
            key={row.audienceId}
            id={line}
            when={row.name}
            urgency={row.isOverdue ? 'late' : 'none'}
            title={sayMeetings(row)}
            why={sayState(row, today)}
            verb={verbs[row.state]}
            onPress={() => presses.go(line, { meetingId, view: row.audienceId })}
          />
        )
      })}
    </HomeList>
  )
}

type ToGive = Home['reportBacks']['rows'][number]

function sayMeetings({ meeting, meetings }: ToGive): string {
  if (meeting === null) return texts.agreed
  const day = dateInWords(meeting.date, 'short')
  return meetings > 1 ? texts.reportBackOfMeetings(meetings, day) : texts.reportBackOf(day)
}

function sayState({ state, reviewedBy, note, isOverdue, due }: ToGive, today: string): string {
  const agreed = due === '' ? texts.neverTold : texts.agreedSince(dayOf(due, today))
  return texts.states[state](reviewedBy, note) + (isOverdue ? agreed : '')
}

/** Minutes that are drafts still, the latest first. */
export function MinutesToApprove({ home, presses, today, shown }: ListProps): ReactElement {
  const { rows, total } = home.minutes
  return (
    <HomeList
      title={texts.minutes}
      note={texts.count(total)}
      isEmpty={total === 0}
      all={
        shown >= total
          ? null
          : {
              label: texts.all(total),
              name: texts.allMinutes(total),
              onPress: () => presses.go('minutes', { tab: 'meetings' }),
            }
      }
    >
      {rows.slice(0, shown).map(({ id, date }) => (
        <HomeLine
          key={id}
          id={`minutes ${id}`}
          when={dayOf(date, today)}
          title={texts.minutesOf(dateInWords(date))}
          why={texts.draft}
          verb={texts.read}
          onPress={() => presses.go(`minutes ${id}`, { meetingId: id, view: 'minutes' })}
        />
      ))}
    </HomeList>
  )
}
