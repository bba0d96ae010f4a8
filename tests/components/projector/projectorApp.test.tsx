// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ProjectorBridge } from '../../../renderer/projector/bridge'
import { firstPage, type PaintedPage } from '../../../shared/projector/view'
import { noLayout } from '../layout'

beforeAll(noLayout)

let push: (view: unknown) => void = () => undefined
let answers: (PaintedPage | null)[] = []
let held: FrameRequestCallback[] = []

const bridge: ProjectorBridge = {
  ready: (painted) => {
    answers.push(painted)
    return Promise.resolve(null)
  },
  onView: (listener) => {
    push = listener
    return () => undefined
  },
}

/** The window takes another size. */
const resizeTo = (innerWidth: number, innerHeight: number): void =>
  act(() => {
    Object.assign(window, { innerWidth, innerHeight })
    window.dispatchEvent(new Event('resize'))
  })

/** Lets the window paint one frame. */
const paint = (): void =>
  act(() => {
    for (const callback of held.splice(0)) callback(0)
  })

const view = {
  id: 'view-1',
  size: 1,
  theme: 'system',
  at: firstPage,
  content: {
    kind: 'past actions',
    workgroup: 'Larkmoor LEAD OWG',
    progress: { done: 0, total: 1 },
    actions: [],
  },
}

/** What the page says once it is painted; without layout everything stands on one page. */
const painted = { id: 'view-1', page: 1, pages: 1, shape: { width: 1440, height: 1080 } }

describe('the projector page', () => {
  beforeEach(async () => {
    vi.useFakeTimers()
    resizeTo(1024, 768)
    answers = []
    held = []
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => held.push(callback))
    vi.stubGlobal('cancelAnimationFrame', (handle: number) => {
      held = held.filter((_, at) => at + 1 !== handle)
    })
    const { ProjectorApp } = await import('../../../renderer/projector/ProjectorApp')
    render(<ProjectorApp bridge={bridge} />)
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('says that it is there before it is shown anything', () => {
    expect(answers).toEqual([null])
    expect(document.body.textContent).toBe('')
  })

  it('answers with a view only when its picture is out', () => {
    act(() => push(view))
    expect(document.body.textContent).toContain('What we said we would do')
    paint()
    expect(answers).toEqual([null])
    paint()
    expect(answers).toEqual([null, painted])
  })

  it('answers with the page it came to, not with the one it was asked for', () => {
    act(() => push({ ...view, at: { kind: 'page', page: 3 } }))
    paint()
    paint()
    expect(answers).toEqual([null, painted])
  })

  it('answers anew when its window has another shape, and not when it is only larger', () => {
    act(() => push(view))
    paint()
    paint()
    resizeTo(2048, 1536)
    paint()
    paint()
    expect(answers).toEqual([null, painted])
    resizeTo(1080, 1920)
    paint()
    paint()
    expect(answers).toEqual([null, painted, { ...painted, shape: { width: 1080, height: 1920 } }])
  })

  it('has the theme it is sent, else the computer’s', () => {
    const tone = (): string | null | undefined =>
      document.querySelector('.projector')?.getAttribute('data-tone')
    act(() => push(view))
    expect(tone()).toBe('light')
    act(() => push({ ...view, theme: 'dark' }))
    expect(tone()).toBe('dark')
    act(() => push({ ...view, theme: 'purple' }))
    expect(document.querySelector('.projector')?.getAttribute('data-view')).toBe('blank')
  })

  it('falls silent when the window no longer paints', () => {
    act(() => push(view))
    act(() => {
      vi.advanceTimersByTime(20_000)
    })
    expect(answers).toEqual([null])
  })

  it('gives a sign of life now and then while it paints', () => {
    act(() => push(view))
    paint()
    paint()
    act(() => {
      vi.advanceTimersByTime(2_000)
    })
    paint()
    paint()
    expect(answers).toEqual([null, painted, painted])
  })

  it('goes on giving them when frames come so seldom that each takes longer than the next is due', () => {
    act(() => push(view))
    for (let frame = 0; frame < 4; frame += 1) {
      act(() => {
        vi.advanceTimersByTime(3_000)
      })
      paint()
    }
    expect(answers).toEqual([null, painted, painted])
  })

  it.each([['text'], [null], [{ ...view, notes: 'restricted' }], [{ id: 'x' }]])(
    'goes blank rather than guess at what is no view: %j',
    (message) => {
      act(() => push(view))
      act(() => push(message))
      expect(document.querySelector('.projector')?.getAttribute('data-view')).toBe('blank')
      expect(document.body.textContent).toBe('')
    },
  )
})
