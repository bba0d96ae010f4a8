import { BookOpenCheck } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { AnswerOf } from '../../../shared/contracts/queries'
import { Button } from '../../ui/Button'
import { dateInWords } from '../../ui/formatDate'
import { MeetingLink } from '../client/MeetingLink'
import { useQuery } from '../client/useQuery'
import { useMeeting } from '../client/useSnapshot'
import { LastMinutes } from './LastMinutes'
import { draftMinutes as texts } from './texts'

type Ref = AnswerOf<'minutes.drafts'>['drafts'][number]

/**
 * The earlier minutes this meeting could approve, and those it approved; nothing when there are none. Once
 * it has started they are read here; before that each is a way to its meeting.
 */
export function DraftMinutes(): ReactElement | null {
  const { id: meetingId, startedAt } = useMeeting()
  const found = useQuery({ type: 'minutes.drafts', meetingId })
  const [read, setRead] = useState<Ref | null>(null)
  const { drafts = [], approved = [] } = found ?? {}
  if (drafts.length + approved.length === 0 && read === null) return null
  return (
    <section aria-label={texts.minutesToApprove}>
      <h2>{texts.minutesToApprove}</h2>
      {approved.map(({ id, date }) => (
        <p key={id}>{texts.approvedHere(dateInWords(date, 'dated'))}</p>
      ))}
      {drafts.length > 0 && (
        <p className="muted">{startedAt === null ? texts.stillDraft : texts.readThemHere}</p>
      )}
      <ul className="chips">
        {drafts.map((meeting) => (
          <li key={meeting.id}>
            {startedAt === null ? (
              <MeetingLink meeting={meeting} itemId={null} rowId={null} />
            ) : (
              <>
                <span>{dateInWords(meeting.date, 'dated')}</span>
                <Button
                  small
                  aria-label={texts.readAndApproveOf(dateInWords(meeting.date, 'dated'))}
                  onPress={() => setRead(meeting)}
                >
                  <BookOpenCheck aria-hidden="true" />
                  {texts.readAndApprove}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {read !== null && <LastMinutes meeting={read} onClose={() => setRead(null)} />}
    </section>
  )
}
