import { useCallback, useEffect, useState, type ReactElement } from 'react'
import { isSameShape } from '../../shared/projector/shape'
import { firstPage, ProjectorView, usualSize, type PaintedPage } from '../../shared/projector/view'
import { useNow } from '../ui/useNow'
import { useTone } from '../ui/projector/useTone'
import { ProjectorPicture } from '../ui/projector/ProjectorPicture'
import './ProjectorApp.css'
import { useWindowShape } from './useWindowShape'
import type { ProjectorBridge } from './bridge'

const signOfLifeMs = 2_000

/** The short side of the window is 1080 units, and its long side as many as it takes: the picture fills it. */
const unit = 'calc(100vmin / 1080)'

/** The projector's window: shows exactly the latest view and answers with its id and page once painted. */
export function ProjectorApp({ bridge }: { bridge: ProjectorBridge }): ReactElement {
  const view = useView(bridge)
  const now = useNow()
  const tone = useTone(view?.theme ?? 'system')
  const shape = useWindowShape()
  const id = view?.id ?? null
  const [drawn, setDrawn] = useState<PaintedPage | null>(null)
  const tell = useCallback(
    (page: number, pages: number): void =>
      setDrawn(id === null ? null : { id, page, pages, shape }),
    [id, shape],
  )
  useEffect(
    () =>
      drawn?.id === id && isSameShape(drawn.shape, shape)
        ? confirmWhenPainted(bridge, drawn)
        : undefined,
    [bridge, drawn, id, shape],
  )
  return (
    <div
      className="stage"
      data-tone={view === null || view.content.kind === 'blank' ? 'blank' : tone}
    >
      <ProjectorPicture
        key={view?.content.kind ?? 'blank'}
        content={view?.content ?? { kind: 'blank' }}
        size={view?.size ?? usualSize}
        at={view?.at ?? firstPage}
        onPage={tell}
        shape={shape}
        unit={unit}
        tone={tone}
        now={now}
      />
    </div>
  )
}

function useView(bridge: ProjectorBridge): ProjectorView | null {
  const [view, setView] = useState<ProjectorView | null>(null)
  useEffect(() => {
    const stop = bridge.onView((message) => {
      const parsed = ProjectorView.safeParse(message)
      // What isn't a view is not shown: the projector goes blank rather than guess.
      setView(parsed.success ? parsed.data : null)
    })
    void bridge.ready(null)
    return stop
  }, [bridge])
  return view
}

/**
 * Two frames after React committed, the pixels are out; from then on a sign of life now and then.
 * Every sign waits for its own frames, so that a window that no longer paints falls silent. While
 * one waits no other is begun: on a machine so busy that frames come seldom, none would get through.
 */
function confirmWhenPainted(bridge: ProjectorBridge, painted: PaintedPage): () => void {
  let frame = 0
  const confirm = (): void => {
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        frame = 0
        void bridge.ready(painted)
      })
    })
  }
  confirm()
  const timer = setInterval(() => {
    if (frame === 0) confirm()
  }, signOfLifeMs)
  return () => {
    cancelAnimationFrame(frame)
    clearInterval(timer)
  }
}
