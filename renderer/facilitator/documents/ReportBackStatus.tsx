import { Check, Eye, Megaphone, MessageCircleWarning, UserCheck } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { ReportBackRow } from '../../../shared/documents/contract'
import { rowsWith } from '../../../shared/kernel/compartment'
import type { SharedRecord } from '../../../shared/record/record'
import type { ReportBackWay } from '../../../shared/workgroup/places'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/SelectField'
import { dateInWords, dateOf } from '../../ui/formatDate'
import { formatCount, formatList, formatTimes } from '../../ui/labels'
import { useQuery } from '../client/useQuery'
import { useDispatch, useMeeting, useRecord } from '../client/useSnapshot'
import { WrittenBy } from '../client/WrittenBy'
import { CarrierDialog } from './CarrierDialog'
import { DocumentVersions } from './DocumentVersions'
import { formatReportBackGiven, RecordReportBack } from './RecordReportBack'
import { RecordReview } from './RecordReview'
import { type Kept, findKept, readState, type ReadState, reviewsIn } from './savedVersions'
import './documents.css'
import './ReportBackStatus.css'
import { reportBackStatus as texts } from './texts'

/** What a report-back covers, who read it, who was told, and the versions kept of it. */
export function ReportBackStatus(props: {
  row: ReportBackRow
  /** The preview as it is now; null while it is made, or while a version is shown. */
  token: string | null
  textDigest: string | null
  /** So many sections were translated from an English that has changed since. */
  changedSince: number
  /** The tag of the language it is shown in. */
  language: string
  /** The way it just left by: somebody is about to be told. */
  leftBy: ReportBackWay | null
  onRecordClosed: () => void
  onVersion: (versionId: string) => void
}): ReactElement {
  const { row, token, leftBy } = props
  const record = useRecord()
  const meetingId = useMeeting().id
  const kept = findKept(record, meetingId, row.id)
  const worded = findWorded(record, meetingId, row.id)
  const inLanguage = { ...kept, reviews: reviewsIn(kept, props.language) }
  const [open, setOpen] = useState<'review' | 'report-back' | 'carrier' | null>(null)
  const close = (): void => {
    setOpen(null)
    props.onRecordClosed()
  }
  return (
    <section className="about" aria-label={texts.aboutReportBack(row.name)}>
      <Covers row={row} />
      {props.changedSince > 0 && (
        <p className="about__text about__read" role="note">
          <MessageCircleWarning aria-hidden="true" />
          {texts.theEnglishHasChangedSince(formatCount(props.changedSince, 'section'))}
        </p>
      )}
      <div className="about__line">
        <ReadLine state={readState(inLanguage, props.textDigest)} />
        <Button small isDisabled={token === null} onPress={() => setOpen('review')}>
          <Eye aria-hidden="true" />
          {texts.recordAReview}
        </Button>
      </div>
      <div className="about__line">
        <p className="about__text" dir="auto">
          {row.carrier === null ? texts.nobodyReportsBack : texts.reportsBack(row.carrier)}
        </p>
        <Button small onPress={() => setOpen('carrier')}>
          <UserCheck aria-hidden="true" />
          {texts.chooseWho}
        </Button>
      </div>
      <div className="about__line">
        <p className="about__text">{formatReportBacks(kept)}</p>
        <Button small isDisabled={token === null} onPress={() => setOpen('report-back')}>
          <Megaphone aria-hidden="true" />
          {texts.recordReportBack}
        </Button>
      </div>
      {kept.reportBacksGiven.length > 0 && (
        <ul className="about__list" aria-label={texts.reportedTo}>
          {kept.reportBacksGiven.map((given) => (
            <li key={given.id} dir="auto">
              {formatReportBackGiven(given)}
            </li>
          ))}
        </ul>
      )}
      {worded !== undefined && <WrittenBy place={`reportBack ${worded.id}`} />}
      <DocumentVersions kept={kept} onVersion={props.onVersion} />
      {open === 'carrier' && (
        <CarrierDialog
          audienceId={row.id}
          name={row.name}
          carrier={row.carrier ?? row.likely}
          onClose={close}
        />
      )}
      {open === 'review' && token !== null && (
        <RecordReview audienceId={row.id} name={row.name} token={token} onClose={close} />
      )}
      {(open === 'report-back' || leftBy !== null) && token !== null && (
        <RecordReportBack
          row={row}
          token={token}
          language={props.language}
          how={leftBy}
          onClose={close}
        />
      )}
    </section>
  )
}

/** What was worded of a report-back; undefined while it is as it was drafted. */
const findWorded = (record: SharedRecord, meetingId: string, audienceId: string) =>
  rowsWith(record, 'reportBack', 'meetingId', meetingId).find(
    (one) => one.audienceId === audienceId,
  )

const formatReportBacks = ({ reportBacksGiven }: Kept): string =>
  reportBacksGiven.length === 0
    ? texts.notReportedBackYet
    : texts.reportedBack(formatTimes(reportBacksGiven.length))

const usual = 'since the last report'

/** Which meetings it tells of, and from which one on it should. */
function Covers({ row }: { row: ReportBackRow }): ReactElement {
  const dispatch = useDispatch()
  const meetingId = useMeeting().id
  const held = useQuery({ type: 'reportBacks.register', meetingId })?.held ?? []
  const worded = findWorded(useRecord(), meetingId, row.id)
  const days = row.meetings.map(({ date }) => dateInWords(date, 'dated'))
  return (
    <div className="about__line">
      <p className="about__text">
        {days.length <= 3
          ? texts.covers(formatList(days))
          : texts.coversMeetings(days.length, days[0] ?? '', days.at(-1) ?? '')}
      </p>
      {held.length > 1 && (
        <div className="about__since">
          <SelectField
            hideLabel
            label={texts.coversMeetingsSince}
            value={worded?.sinceMeetingId ?? usual}
            options={[
              { id: usual, name: texts.sinceLastReportBack },
              ...[...held]
                .reverse()
                .map(({ id, date }) => ({ id, name: texts.fromOn(dateInWords(date, 'dated')) })),
            ]}
            onChange={(id) =>
              void dispatch({
                type: 'reportBack.since',
                meetingId,
                audienceId: row.id,
                sinceMeetingId: id === usual ? null : id,
              })
            }
          />
        </div>
      )}
    </div>
  )
}

/** How it stands with its second reader, in words and by a mark. */
function ReadLine({ state }: { state: ReadState }): ReactElement {
  if (state.kind === 'unread') return <p className="about__text">{texts.noSecondPersonHasRead}</p>
  const { reviewedBy, recordedAt, note } = state.review
  const who = `${reviewedBy}, ${dateInWords(dateOf(recordedAt), 'dated')}`
  const Mark = state.kind === 'approved' ? Check : MessageCircleWarning
  return (
    <p className="about__text about__read" dir="auto">
      <Mark aria-hidden="true" />
      <span>
        {state.kind === 'approved' && texts.approved(who)}
        {state.kind === 'sent back' && texts.changesNeeded(who)}
        {state.kind === 'changed since' && texts.changedSinceReadIt(who)}
        {note !== '' && ` “${note}”`}
      </span>
    </p>
  )
}
