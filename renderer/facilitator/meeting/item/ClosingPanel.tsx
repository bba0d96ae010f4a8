import type { ReactElement } from 'react'
import { neighborhoodsDiscussed } from '../../../../shared/comparison/select'
import { listed } from '../../../ui/labels'
import { useMeeting, useRecord } from '../../client/useSnapshot'
import { PanelHead } from '../../projector/PanelHeader'

/** How Part A ends. */
export function ClosingPanel(): ReactElement {
  const record = useRecord()
  const meeting = useMeeting()
  const owed = neighborhoodsDiscussed(record, meeting.id).map((row) => row.name)
  return (
    <article className="item">
      <PanelHead title="Closing" slide={{ kind: 'closing' }} />
      <p>
        {owed.length === 0
          ? 'No neighborhood was discussed yet, so no report-back is owed.'
          : `Report-backs are owed to ${listed(owed)}. Name who brings each of them.`}
      </p>
      <p className="muted">
        Thank everyone. Then close Part A if a restricted part follows (the projector goes blank),
        or wrap up.
      </p>
    </article>
  )
}
