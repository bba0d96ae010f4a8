import { type CSSProperties, type ReactElement, useMemo } from 'react'
import {
  firstPage,
  type PageRef,
  type ProjectorContent,
  type TextSize,
} from '../../../shared/projector/view'
import { formatOf, type Shape } from '../../../shared/projector/shape'
import { ClosingView, PastActionsView, ReadBackView, VoiceView, WelcomeView } from './SlideViews'
import { BreakView, DecisionView, ParkingLotView } from './AsideViews'
import { ItemView } from './ItemView'
import { ComparisonView } from './ComparisonView'
import { AgendaView, ReportBackView, SignInView } from './MeetingViews'
import { PageContext, type TellPage, useTellPage } from './paging/pageContext'
import { ShapeContext } from './shapeContext'
import { SizeContext } from './textSize'
import './projector.css'

/** How the projector is drawn; the content alone decides what it says. */
export interface ProjectorPictureProps {
  readonly content: ProjectorContent
  /** How large the room wants its text. */
  readonly size: TextSize
  /** Which page of it. */
  readonly at?: PageRef
  /** Told which page of how many is drawn. */
  readonly onPage?: TellPage
  /** The shape of the picture. */
  readonly shape: Shape
  /** One 1080th of the picture's short side, as a CSS length. */
  readonly unit: string
  readonly tone: 'light' | 'dark'
  /** The time, for the timebox. */
  readonly now: number
}

const nobody: TellPage = () => undefined

/** What the room sees. The projector's window and the facilitator's miniatures are both this. */
export function ProjectorPicture({
  content,
  size,
  at = firstPage,
  onPage = nobody,
  shape,
  unit,
  tone,
  now,
}: ProjectorPictureProps): ReactElement {
  const asked = useMemo(() => ({ at, tell: onPage }), [at, onPage])
  const style = {
    '--u': unit,
    '--across': String(shape.width),
    '--down': String(shape.height),
  } as CSSProperties
  return (
    <PageContext value={asked}>
      <ShapeContext value={shape}>
        <SizeContext value={size}>
          {content.kind === 'blank' ? (
            <Blank style={style} />
          ) : (
            <div
              className="projector"
              style={style}
              data-tone={tone}
              data-view={content.kind}
              data-format={formatOf(shape)}
            >
              {/* Laid out in its own size and drawn smaller or larger: lines and pages break alike everywhere. */}
              <div className="projector__sheet">
                <View content={content} now={now} />
              </div>
            </div>
          )}
        </SizeContext>
      </ShapeContext>
    </PageContext>
  )
}

function Blank({ style }: { style: CSSProperties }): ReactElement {
  useTellPage(1, 1)
  return <div className="projector projector--blank" style={style} data-view="blank" />
}

type Shown = Exclude<ProjectorContent, { kind: 'blank' }>

function View({ content, now }: { content: Shown; now: number }): ReactElement {
  switch (content.kind) {
    case 'welcome':
      return <WelcomeView content={content} />
    case 'past actions':
      return <PastActionsView content={content} />
    case 'voice':
      return <VoiceView content={content} />
    case 'item':
      return <ItemView content={content} now={now} />
    case 'read-back':
      return <ReadBackView content={content} />
    case 'closing':
      return <ClosingView content={content} />
    case 'decision':
      return <DecisionView content={content} />
    case 'parking lot':
      return <ParkingLotView content={content} />
    case 'agenda':
      return <AgendaView content={content} />
    case 'sign-in':
      return <SignInView content={content} />
    case 'report-back':
      return <ReportBackView content={content} />
    case 'comparison':
      return <ComparisonView content={content} />
    case 'break':
      return <BreakView content={content} now={now} />
  }
}
