import type { ReactElement } from 'react'
import { neighborhoodsDiscussed } from '../../../../shared/comparison/select'
import { formatList } from '../../../ui/labels'
import { useHelpPage } from '../../client/help'
import { useMeeting, useRecord } from '../../client/useSnapshot'
import { PanelHeader } from '../../projector/PanelHeader'
import { closingPanel as texts } from './texts'

/** How Part A ends. */
export function ClosingPanel(): ReactElement {
  useHelpPage('read-back')
  const record = useRecord()
  const meeting = useMeeting()
  const owed = neighborhoodsDiscussed(record, meeting.id).map((row) => row.name)
  return (
    <article className="item">
      <PanelHeader title={texts.closing} slide={{ kind: 'closing' }} />
      <p>
        {owed.length === 0
          ? texts.noNeighborhoodWasDiscussedYet
          : texts.reportBacksOwedNameWho(formatList(owed))}
      </p>
      <p className="muted">{texts.thankEveryoneThenClosePart}</p>
    </article>
  )
}
