// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { type ReactElement, useState } from 'react'
import { createPortal } from 'react-dom'
import { afterEach, expect, test } from 'vitest'
import { useKeepFocus } from '../../../renderer/facilitator/client/useKeepFocus'
import { Button } from '../../../renderer/ui/Button'

afterEach(cleanup)

const settle = (): Promise<void> =>
  act(() => new Promise<void>((resolve) => void setTimeout(resolve, 120)))
const press = async (name: string): Promise<void> => {
  const button = screen.getByRole('button', { name })
  act(() => button.focus())
  fireEvent.click(button)
  await settle()
}

function Page(): ReactElement {
  useKeepFocus()
  const [isGiven, setIsGiven] = useState(false)
  const [asks, setAsks] = useState(false)
  const [isRead, setIsRead] = useState(false)
  return (
    <main>
      <section aria-label="Not heard from">
        <p>
          {isGiven ? (
            'Already an action'
          ) : (
            <Button onPress={() => setIsGiven(true)}>Make it</Button>
          )}
        </p>
      </section>
      <section aria-label="About the minutes">
        {!isRead && <Button onPress={() => setAsks(true)}>Approve…</Button>}
      </section>
      {asks &&
        createPortal(
          <div role="dialog" aria-label="Approve" tabIndex={-1}>
            {!isRead && <Button onPress={() => setIsRead(true)}>Read it</Button>}
            <Button onPress={() => setAsks(false)}>Done</Button>
          </div>,
          document.body,
        )}
    </main>
  )
}

const focusedName = (): string | null | undefined =>
  document.activeElement?.getAttribute('aria-label')

test('a button that goes with its press leaves the focus in its part of the page', async () => {
  render(<Page />)
  await press('Make it')
  expect(focusedName()).toBe('Not heard from')
})

test('an Escape pressed before the focus is found again is for the part that had it', async () => {
  render(<Page />)
  const heard: string[] = []
  screen.getByRole('region', { name: 'Not heard from' }).addEventListener('keydown', ({ key }) => {
    heard.push(key)
  })
  const button = screen.getByRole('button', { name: 'Make it' })
  act(() => button.focus())
  fireEvent.click(button)
  expect(document.activeElement).toBe(document.body)
  fireEvent.keyDown(document.body, { key: 'Enter' })
  expect(heard).toEqual([])
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(heard).toEqual(['Escape'])
  expect(focusedName()).toBe('Not heard from')
  await settle()
})

test('in a dialog it stays in the dialog, and after that it is where the dialog came from', async () => {
  render(<Page />)
  await press('Approve…')
  await press('Read it')
  expect(focusedName()).toBe('Approve')
  await press('Done')
  expect(focusedName()).toBe('About the minutes')
})

test('a field that was left on purpose isn’t gone back to', async () => {
  render(<Page />)
  const button = screen.getByRole('button', { name: 'Make it' })
  act(() => button.focus())
  act(() => button.blur())
  await settle()
  fireEvent.click(button)
  await settle()
  expect(document.activeElement).toBe(document.body)
})
