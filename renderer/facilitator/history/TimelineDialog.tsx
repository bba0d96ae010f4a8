import type { ReactElement } from 'react'
import { actionStatusWords } from '../../../shared/actions/labels'
import type { ActionStatus } from '../../../shared/actions/tables'
import { channelWords, statusWords } from '../../../shared/concerns/labels'
import type { ConcernChannel, ConcernStatus } from '../../../shared/concerns/tables'
import type { TimelineEntry } from '../../../shared/history/contract'
import { reportBackWayLabels } from '../../../shared/workgroup/labels'
import type { ReportBackWay } from '../../../shared/workgroup/places'
import { Button } from '../../ui/Button'
import { dateInWords } from '../../ui/formatDate'
import { formatCount, shorten } from '../../ui/labels'
import { Modal } from '../../ui/Modal'
import { HelpButton } from '../client/HelpButton'
import { MeetingLink } from '../client/MeetingLink'
import { PageControls, usePages } from '../client/PageControls'
import { useQuery } from '../client/useQuery'
import './TimelineDialog.css'
import { timelineDialog as texts } from './texts'

/** So much of a wording stands in the list; the rest is where it leads. */
const mostShown = 300

/** Everything between the workgroup and a neighborhood or group: raised, decided, done, told. */
export function TimelineDialog(props: {
  audience: { readonly id: string; readonly name: string }
  onClose: () => void
}): ReactElement {
  const { audience, onClose } = props
  const pages = usePages()
  const answer = useQuery({
    type: 'history.timeline',
    audienceId: audience.id,
    skip: pages.skip,
  })
  return (
    <Modal
      corner={<HelpButton page="what-changed" />}
      wide
      title={texts.timelineOf(audience.name)}
      onClose={onClose}
    >
      {answer !== null && (
        <div className="timeline">
          <p className="muted" aria-live="polite">
            {answer.total === 0
              ? texts.nothingWasWrittenDownYet
              : texts.latestFirst(formatCount(answer.total, 'entry', 'entries'))}
          </p>
          <ol className="history" aria-label={texts.timelineOf(audience.name)}>
            {answer.rows.map((row) => (
              <li key={row.key}>
                <span className="history__date">{dateInWords(row.day, 'dated')}</span>
                <span dir="auto">
                  <strong>{inWords(row)}</strong>: {shorten(row.text, mostShown)}{' '}
                  {row.meeting !== null && (
                    <MeetingLink meeting={row.meeting} itemId={row.itemId} rowId={row.rowId} />
                  )}
                </span>
              </li>
            ))}
          </ol>
          <PageControls of={pages} total={answer.total} />
        </div>
      )}
      <div className="actions-row">
        <Button onPress={onClose}>{texts.close}</Button>
      </div>
    </Modal>
  )
}

/** What kind of entry it is. What is looked up in the words of the record was taken from it. */
function inWords({ kind, detail }: TimelineEntry): string {
  switch (kind) {
    case 'concern':
      return texts.raised(channelWords[detail as ConcernChannel].toLowerCase())
    case 'step':
      return statusWords[detail as ConcernStatus]
    case 'decision':
      return texts.decided
    case 'action':
      return texts.action(actionStatusWords[detail as ActionStatus].toLowerCase())
    case 'visit':
      return texts.visited
    case 'report-back':
      return texts.reportedBack(reportBackWayLabels[detail as ReportBackWay].toLowerCase())
  }
}
