import { memo, type ReactElement } from 'react'
import type { Place } from '../../../../shared/projection/slides'
import { useRecord } from '../../state/hooks'
import { ItemPanel } from './ItemPanel'
import { PastActionsPanel } from './PastActionsPanel'
import { ReadBackPanel } from './ReadBackPanel'
import { ClosingPanel, VoicePanel, WelcomePanel } from './simplePanels'

/** The middle of the cockpit: whatever is selected at the left. */
export const SlidePanel = memo(function SlidePanel({ slide }: { slide: Place }): ReactElement {
  const record = useRecord()
  switch (slide.kind) {
    case 'welcome':
      return <WelcomePanel />
    case 'past actions':
      return <PastActionsPanel />
    case 'voice':
      return <VoicePanel />
    case 'item': {
      const item = record.agendaItem.get(slide.itemId)
      return item === undefined ? (
        <p className="empty">This item was removed.</p>
      ) : (
        <ItemPanel key={item.id} item={item} />
      )
    }
    case 'read-back':
      return <ReadBackPanel />
    case 'closing':
      return <ClosingPanel />
  }
})
