// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { focusAgain, focusPlaceIn } from '../../../renderer/facilitator/meeting/handover/fieldPlace'

afterEach(cleanup)

function Screen({ rows = 2 }: { rows?: number }): ReactElement {
  return (
    <div data-testid="root">
      {Array.from({ length: rows }, (_, row) => (
        <button key={row} type="button" aria-label="Change the decision" />
      ))}
      <label>
        Decision
        <input defaultValue="Ask for two lamps" />
      </label>
      <textarea aria-label="Discussion" defaultValue="Dark since August." />
      <input type="date" aria-label="Due date" />
    </div>
  )
}

/** Leaves a screen and draws it anew; returns its root. */
function anew(rows?: number): HTMLElement {
  cleanup()
  render(<Screen {...(rows === undefined ? {} : { rows })} />)
  return screen.getByTestId('root')
}

describe('the place of the keyboard', () => {
  it('is found again, with the cursor and the selection', () => {
    render(<Screen />)
    const field = screen.getByLabelText<HTMLInputElement>('Decision')
    field.focus()
    field.setSelectionRange(4, 7)
    const place = focusPlaceIn(screen.getByTestId('root'))!
    expect(focusAgain(anew(), place)).toBe(true)
    const again = screen.getByLabelText<HTMLInputElement>('Decision')
    expect(document.activeElement).toBe(again)
    expect([again.selectionStart, again.selectionEnd]).toEqual([4, 7])
  })

  it('is the second of two that are called alike, or the first when there is no second', () => {
    render(<Screen />)
    screen.getAllByLabelText('Change the decision')[1]!.focus()
    const place = focusPlaceIn(screen.getByTestId('root'))!
    focusAgain(anew(), place)
    expect(document.activeElement).toBe(screen.getAllByLabelText('Change the decision')[1])
    focusAgain(anew(1), place)
    expect(document.activeElement).toBe(screen.getByLabelText('Change the decision'))
  })

  it('can be a field without a cursor', () => {
    render(<Screen />)
    screen.getByLabelText('Due date').focus()
    const place = focusPlaceIn(screen.getByTestId('root'))!
    expect(focusAgain(anew(), place)).toBe(true)
    expect(document.activeElement).toBe(screen.getByLabelText('Due date'))
  })

  it('outside of the screen is none, and one that is gone is said to be gone', () => {
    render(<Screen />)
    expect(focusPlaceIn(screen.getByTestId('root'))).toBeNull()
    screen.getAllByLabelText('Change the decision')[0]!.focus()
    const place = focusPlaceIn(screen.getByTestId('root'))!
    expect(focusAgain(anew(0), place)).toBe(false)
  })
})
