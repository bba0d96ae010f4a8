// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftField } from '../../../renderer/ui/DraftField'

const field = (): HTMLInputElement => screen.getByLabelText('Note')
const type = (text: string): void => {
  fireEvent.focus(field())
  fireEvent.change(field(), { target: { value: text } })
}

const pass = (ms: number): void =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })

describe('a field over something stored', () => {
  const committed = vi.fn<(value: string) => void>()
  const draft = (value: string) => (
    <DraftField place="agendaItem a1 notes" label="Note" value={value} onCommit={committed} />
  )

  beforeEach(() => {
    vi.useFakeTimers()
    committed.mockClear()
  })
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
  })

  it('stores what was typed once, after a pause', () => {
    render(draft(''))
    type('call')
    pass(200)
    type('call back')
    pass(500)
    expect(committed).not.toHaveBeenCalled()
    pass(500)
    expect(committed.mock.calls).toEqual([['call back']])
  })

  it('stores within a second also what someone types who never pauses', () => {
    render(draft(''))
    for (let letters = 1; letters <= 9; letters += 1) {
      type('x'.repeat(letters))
      pass(100)
    }
    expect(committed.mock.calls).toEqual([['x'.repeat(9)]])
  })

  it('stores nothing of what is too long, keeps it in the field, and cuts it only when all is left', () => {
    const { unmount } = render(draft('as it was'))
    const long = `${'x'.repeat(19_999)}😀 and more`
    type(long)
    pass(2_000)
    fireEvent.blur(field())
    expect(committed).not.toHaveBeenCalled()
    expect(field().value).toBe(long)
    unmount()
    expect(committed.mock.calls).toEqual([['x'.repeat(19_999)]])
  })

  it('stores at once when the field is left', () => {
    render(draft(''))
    type('call back')
    fireEvent.blur(field())
    expect(committed.mock.calls).toEqual([['call back']])
    pass(5_000)
    expect(committed).toHaveBeenCalledTimes(1)
  })

  it('takes a year of two digits for one of this century, once it is left or sent', () => {
    render(<DraftField type="date" label="Note" value="" onCommit={committed} />)
    type('0026-12-09')
    expect(field().value).toBe('0026-12-09')
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(field().value).toBe('2026-12-09')
    type('0027-01-12')
    fireEvent.blur(field())
    expect(committed.mock.calls).toEqual([['2027-01-12']])
    type('1926-01-12')
    fireEvent.blur(field())
    expect(committed).toHaveBeenLastCalledWith('1926-01-12')
  })

  it('stores when the screen is left', () => {
    const { unmount } = render(draft(''))
    type('call back')
    unmount()
    expect(committed.mock.calls).toEqual([['call back']])
  })

  it('stores when the page goes', () => {
    render(draft(''))
    type('call back')
    fireEvent(window, new Event('pagehide'))
    expect(committed.mock.calls).toEqual([['call back']])
  })

  it('stores nothing when nothing was typed', () => {
    const { unmount } = render(draft('kept'))
    fireEvent.focus(field())
    fireEvent.blur(field())
    unmount()
    expect(committed).not.toHaveBeenCalled()
  })

  it('keeps what is being typed when the stored text changes meanwhile', () => {
    const { rerender } = render(draft('first'))
    type('first and mine')
    rerender(draft('from elsewhere'))
    expect(field().value).toBe('first and mine')
  })

  it('keeps what could not be stored after the field was left', () => {
    const { rerender } = render(draft('first'))
    type('refused')
    fireEvent.blur(field())
    rerender(draft('first'))
    expect(field().value).toBe('refused')
  })

  it('shows an undo once what was typed had been stored', () => {
    const { rerender } = render(draft('first'))
    type('second')
    fireEvent.blur(field())
    rerender(draft('second'))
    rerender(draft('first'))
    expect(field().value).toBe('first')
  })

  it('shows an undo made while the cursor is still in the field', () => {
    const { rerender } = render(draft('first'))
    type('second')
    pass(1_000)
    rerender(draft('second'))
    rerender(draft('first'))
    expect(field().value).toBe('first')
  })
})
