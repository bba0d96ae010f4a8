import { MonitorUp } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { sameSlide, type Slide } from '../../../shared/projector/slides'
import { Button } from '../../ui/Button'
import { useDispatch, useMeeting, useProjectorState } from '../client/useSnapshot'
import './PanelHeader.css'
import { panelHeader as texts } from './texts'

/** A title longer than this is set smaller, so that it doesn't push the work off the screen. */
const longTitle = 120

/** The head of whatever is in the middle: its title, and the way to the projector. */
export function PanelHeader(props: {
  slide: Slide | null
  title: string
  children?: ReactNode
}): ReactElement {
  return (
    <header className="panelhead">
      <div className="panelhead__text">
        <h2 dir="auto" tabIndex={-1} data-long={props.title.length > longTitle}>
          {props.title}
        </h2>
        {props.children}
      </div>
      {props.slide !== null && <ShowButton slide={props.slide} />}
    </header>
  )
}

/** Puts what is looked at on the projector. */
export function ShowButton({ slide, small }: { slide: Slide; small?: boolean }): ReactElement {
  const dispatch = useDispatch()
  const projector = useProjectorState()
  const phase = useMeeting().phase
  const shown = projector.mode === 'live' && sameSlide(projector.slide, slide)
  return (
    <Button
      small={small === true}
      isDisabled={shown || phase === 'part B'}
      onPress={() => void dispatch({ type: 'projector.show', slide })}
    >
      <MonitorUp aria-hidden="true" />
      <span>{shown ? texts.onTheProjector : texts.showOnProjector}</span>
    </Button>
  )
}
