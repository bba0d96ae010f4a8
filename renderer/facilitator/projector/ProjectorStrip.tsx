import { memo, type ReactElement, type ReactNode } from 'react'
import type { Theme } from '../../../shared/kernel/theme'
import type { ProjectorSnapshot } from '../../../shared/projector/contract'
import type { Shape } from '../../../shared/projector/shape'
import { turnsByItself, type Slide } from '../../../shared/projector/slides'
import {
  firstPage,
  usualSize,
  type PageRef,
  type ProjectorContent,
  type TextSize,
} from '../../../shared/projector/view'
import { Button } from '../../ui/Button'
import { Key } from '../../ui/Key'
import { ProjectorPicture } from '../../ui/projector/ProjectorPicture'
import { useTone } from '../../ui/projector/useTone'
import { useNow } from '../../ui/useNow'
import { keyLabel } from '../client/paletteCommands'
import { useRecordPart, useProjectorState } from '../client/useSnapshot'
import { projectorInWords } from './projectorLabels'
import { countPages, useProjectorKeys } from './projectorShortcuts'
import { slideTitle } from './slideTitles'
import './ProjectorStrip.css'
import { projectorStrip as texts } from './texts'

/** A miniature is as large as the room for it allows, whatever the shape of the picture. */
const unit = 'min(var(--miniature) / var(--across), var(--miniature) * 9 / 16 / var(--down))'

/** What the room sees now, as the projector confirms it; what comes next; the keys that change it. */
export const ProjectorStrip = memo(function ProjectorStrip({
  more,
}: {
  /** What else can be shown. */
  more?: ReactNode
}): ReactElement {
  const projector = useProjectorState()
  return (
    <footer
      className="strip"
      aria-label={texts.theProjector}
      tabIndex={-1}
      data-region="3"
      data-keys="first"
    >
      <Painted projector={projector} />
      <StripState projector={projector} />
      <Miniature
        label={texts.whatComesNext}
        content={projector.nextContent}
        at={firstPage}
        size={projector.size}
        theme={projector.theme}
        shape={projector.shape}
        empty={texts.nothingFollows}
      />
      <StripNext next={projector.next} more={more} />
    </footer>
  )
})

function Painted({ projector }: { projector: ProjectorSnapshot }): ReactElement {
  const { painted, size, theme, shape } = projector
  return (
    <Miniature
      label={texts.whatRoomSeesNow}
      content={painted?.view.content ?? null}
      at={painted?.view.at ?? firstPage}
      size={painted?.view.size ?? size}
      theme={painted?.view.theme ?? theme}
      shape={painted?.shape ?? shape}
      empty={projectorInWords(projector, painted?.at ?? 0).short}
    />
  )
}

/** The state of the projector in words, and since when. */
function StripState({ projector }: { projector: ProjectorSnapshot }): ReactElement {
  const title = useTitle(projector.slide)
  const said = projectorInWords(projector, useNow())
  return (
    <div className="strip__state" data-state={said.state}>
      <div className="strip__said">
        <div>
          <span className="strip__badge">{said.short}</span>
          <span className="strip__detail">{said.detail}</span>
        </div>
        <StripPage projector={projector} />
      </div>
      {projector.size !== usualSize && (
        <span className="strip__detail">{texts.textAt(Math.round(projector.size * 100))}</span>
      )}
      {said.since !== '' && <span className="strip__detail">{said.since}</span>}
      {projector.mode !== 'live' && projector.slide !== null && projector.behind !== null && (
        <span className="strip__detail" dir="auto">
          {texts.willShow(
            projector.mode === 'frozen' ? texts.unfreezing : texts.showingAgain,
            title,
          )}
        </span>
      )}
      <StripKeys of={['back', 'blank', 'freeze', 'next page']} />
    </div>
  )
}

/** Which page the room sees, where there are several. It changes by itself. */
function StripPage({ projector }: { projector: ProjectorSnapshot }): ReactElement | null {
  const { painted, slide } = projector
  const pages = countPages(projector)
  if (pages < 2 || painted?.view.at.kind !== 'page' || slide === null) return null
  return (
    <span className="strip__detail">
      {texts.pageOf(painted.view.at.page, pages)},{' '}
      {turnsByItself(slide) ? texts.turnsByItself : texts.turnsByKey}
    </span>
  )
}

function StripNext(props: { next: ProjectorSnapshot['next']; more: ReactNode }): ReactElement {
  const { next } = props
  const title = useTitle(next)
  return (
    <div className="strip__next">
      <span className="muted small">{texts.next}</span>
      <span className="strip__title" dir="auto">
        {next === null ? texts.nothingFollows : title}
      </span>
      <StripKeys of={['next', 'window']}>{props.more}</StripKeys>
    </div>
  )
}

/** Some of the keys that change the projector, as buttons. */
function StripKeys(props: { of: readonly string[]; children?: ReactNode }): ReactElement {
  const keys = useProjectorKeys().filter(({ id }) => props.of.includes(id))
  return (
    <div className="strip__keys">
      <span className="muted small">{keyLabel('Alt+')}</span>
      {keys.map((key) => (
        <Button key={key.id} small look={key.look} onPress={key.run}>
          {key.title} {key.keys?.[0] !== undefined && <Key>{letterOf(key.keys[0])}</Key>}
        </Button>
      ))}
      {props.children}
    </div>
  )
}

/** The letter alone: that it takes Alt is said once, before all of them. */
const letterOf = (key: string): string => keyLabel(key.replace('Alt+', ''))

const useTitle = (slide: Slide | null): string =>
  useRecordPart((record) => (slide === null ? '' : slideTitle(record, slide)))

interface MiniatureProps {
  readonly label: string
  readonly content: ProjectorContent | null
  readonly at: PageRef
  readonly size: TextSize
  readonly theme: Theme
  readonly shape: Shape
  readonly empty: string
}

const Miniature = memo(function Miniature(props: MiniatureProps): ReactElement {
  const now = useNow()
  const tone = useTone(props.theme)
  return (
    <figure className="miniature" aria-label={props.label}>
      {props.content === null ? (
        <div className="miniature__none">{props.empty}</div>
      ) : (
        // The miniature repeats what is said elsewhere on this screen.
        <div aria-hidden="true">
          <ProjectorPicture
            content={props.content}
            at={props.at}
            size={props.size}
            shape={props.shape}
            unit={unit}
            tone={tone}
            now={now}
          />
        </div>
      )}
    </figure>
  )
})
