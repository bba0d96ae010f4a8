import { memo, type ReactElement } from 'react'
import type { Place } from '../../../../shared/projector/slides'
import { PastActionsPanel } from '../../actions/PastActionsPanel'
import { useRecordPart } from '../../client/useSnapshot'
import { ClosingPanel } from './ClosingPanel'
import { ItemPanel } from './ItemPanel'
import { ReadBackPanel } from './ReadBackPanel'
import { VoicePanel } from './VoicePanel'
import { WelcomePanel } from './WelcomePanel'
import { slidePanel as texts } from './texts'

/** The middle of the cockpit: whatever is selected at the left. */
export const SlidePanel = memo(function SlidePanel({ slide }: { slide: Place }): ReactElement {
  const item = useRecordPart((record) =>
    slide.kind === 'item' ? record.agendaItem.get(slide.itemId) : undefined,
  )
  switch (slide.kind) {
    case 'welcome':
      return <WelcomePanel />
    case 'past actions':
      return <PastActionsPanel />
    case 'voice':
      return <VoicePanel />
    case 'item':
      return item === undefined ? (
        <p className="empty">{texts.thisItemWasRemoved}</p>
      ) : (
        <ItemPanel key={item.id} item={item} />
      )
    case 'read-back':
      return <ReadBackPanel />
    case 'closing':
      return <ClosingPanel />
  }
})
