import { Check, Printer } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { AnswerOf } from '../../../shared/contracts/queries'
import type { MeetingPhase } from '../../../shared/meeting/tables'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/SelectField'
import { useTargetIn } from '../client/navigate'
import { useQuery } from '../client/useQuery'
import { useDispatch, useMeeting, useRecord } from '../client/useSnapshot'
import { type Listed, DocumentPreview } from './DocumentPreview'
import { PrintAll } from './PrintAll'
import './DocumentsPanel.css'
import { documentsPanel as texts } from './texts'

/** Sign-in sheet, minutes and report-backs, previewed as the very bytes that are saved or printed. */
export function DocumentsPanel(): ReactElement {
  const { id: meetingId, phase } = useMeeting()
  const backs = useQuery({ type: 'reportBacks.register', meetingId })
  const rows = backs?.rows ?? []
  const ofMeeting = documentsOfMeeting(meetingId, phase)
  const documents: Listed[] = [
    ...ofMeeting,
    ...rows.map((row): Listed => ({
      key: row.id,
      title: row.name,
      row,
      ref: { document: 'report-back', meetingId, audienceId: row.id },
    })),
  ]
  const target = useTargetIn(meetingId)
  const [chosen, setChosen] = useState(
    target?.view ?? (phase === 'preparing' ? 'agenda' : 'minutes'),
  )
  const [printing, setPrinting] = useState(false)
  const shown = documents.find((listed) => listed.key === chosen) ?? documents[0]
  return (
    <main className="documents">
      <nav className="documents__list" aria-label={texts.documents} tabIndex={-1} data-region>
        <h2>{texts.documents}</h2>
        {documents.map((listed, index) => (
          <div key={listed.key}>
            {index === ofMeeting.length && <h3>{texts.reportBacks}</h3>}
            <Choice
              document={listed}
              isShown={listed === shown}
              onChoose={() => setChosen(listed.key)}
            />
          </div>
        ))}
        {backs !== null && rows.length === 0 && (
          <p className="empty">{texts.noNeighborhoodWasDiscussedSo}</p>
        )}
        {rows.length > 1 && (
          <Button small onPress={() => setPrinting(true)}>
            <Printer aria-hidden="true" />
            {texts.printReportBacks}
          </Button>
        )}
        {phase !== 'preparing' && backs !== null && (
          <AlsoTo others={backs.others} onChosen={setChosen} />
        )}
      </nav>
      {shown !== undefined && <DocumentPreview key={shown.key} document={shown} />}
      {printing && <PrintAll rows={rows} onClose={() => setPrinting(false)} />}
    </main>
  )
}

/** What a meeting has as a whole: an agenda until it is over, minutes once it has begun. */
function documentsOfMeeting(meetingId: string, phase: MeetingPhase): Listed[] {
  const signIn: Listed = {
    key: 'sign-in',
    title: texts.signInSheet,
    row: null,
    ref: { document: 'sign-in sheet', meetingId },
  }
  const agenda: Listed = {
    key: 'agenda',
    title: texts.agenda,
    row: null,
    ref: { document: 'agenda', meetingId },
  }
  const minutes: Listed = {
    key: 'minutes',
    title: texts.minutes,
    row: null,
    ref: { document: 'minutes', meetingId },
  }
  return [
    ...(phase === 'ended' ? [] : [agenda]),
    signIn,
    ...(phase === 'preparing' ? [] : [minutes]),
  ]
}

function Choice(props: { document: Listed; isShown: boolean; onChoose: () => void }): ReactElement {
  const { document: listed } = props
  const record = useRecord()
  const meetingId = useMeeting().id
  const isReportedBack = [...record.reportBackGiven.values()].some(
    (row) => row.meetingId === meetingId && row.audienceId === listed.key,
  )
  return (
    <button
      type="button"
      className="pressable documents__choice"
      aria-current={props.isShown ? 'true' : undefined}
      onClick={props.onChoose}
    >
      <span dir="auto">{listed.title}</span>
      {isReportedBack && (
        <span className="documents__told">
          <Check aria-hidden="true" />
          {texts.reportedBack}
        </span>
      )}
    </button>
  )
}

const nobody = 'nobody'

/** Begins a report-back to somebody the meeting had nothing about, or to one group. */
function AlsoTo(props: {
  others: AnswerOf<'reportBacks.register'>['others']
  onChosen: (id: string) => void
}): ReactElement | null {
  const dispatch = useDispatch()
  const meetingId = useMeeting().id
  if (props.others.length === 0) return null
  return (
    <SelectField
      label={texts.alsoReportBackTo}
      value={nobody}
      options={[{ id: nobody, name: texts.choose }, ...props.others]}
      onChange={(audienceId) => {
        if (audienceId === nobody) return
        const begin = {
          type: 'reportBack.since',
          meetingId,
          audienceId,
          sinceMeetingId: null,
        } as const
        void dispatch(begin).then(() => props.onChosen(audienceId))
      }}
    />
  )
}
