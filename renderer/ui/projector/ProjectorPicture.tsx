import type { CSSProperties, ReactElement } from 'react'
import type { ProjectorContent, TextSize } from '../../../shared/projector/view'
import { ClosingView, PastActionsView, ReadBackView, VoiceView, WelcomeView } from './SlideViews'
import { BreakView, DecisionView, ParkingLotView } from './AsideViews'
import { ItemView } from './ItemView'
import { ComparisonView } from './ComparisonView'
import { AgendaView, ReportBackView, SignInView } from './MeetingViews'
import { SizeContext } from './textSize'
import './projector.css'
import { projectorView as texts } from './texts'

/** How the projector is drawn; the content alone decides what it says. */
export interface ProjectorPictureProps {
  readonly content: ProjectorContent
  /** How large the room wants its text. */
  readonly size: TextSize
  /** One 1920th of the picture's width, as a CSS length. */
  readonly unit: string
  readonly tone: 'light' | 'dark'
  /** The time, for the timebox. */
  readonly now: number
}

/** What the room sees. The projector's window and the facilitator's miniatures are both this. */
export function ProjectorPicture({
  content,
  size,
  unit,
  tone,
  now,
}: ProjectorPictureProps): ReactElement {
  const style = { '--u': unit } as CSSProperties
  if (content.kind === 'blank')
    return <div className="projector projector--blank" style={style} data-view="blank" />
  return (
    <SizeContext value={size}>
      <div className="projector" style={style} data-tone={tone} data-view={content.kind}>
        <div className="projector__frame">
          <View content={content} now={now} />
          <Foot workgroup={content.workgroup} progress={content.progress} />
        </div>
      </div>
    </SizeContext>
  )
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

/** More steps than this are told in words alone. */
const stepsDrawn = 16

function Foot({ workgroup, progress }: Pick<Shown, 'workgroup' | 'progress'>): ReactElement {
  const { done, total } = progress
  return (
    <div className="projector__foot">
      <span dir="auto">{workgroup}</span>
      {total > 0 && (
        <span className="projector__steps">
          {total <= stepsDrawn &&
            Array.from({ length: total }, (_, index) => <i key={index} data-done={index < done} />)}
          <span>{texts.ofDone(done, total)}</span>
        </span>
      )}
    </div>
  )
}
