// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { type ReactElement, useState } from 'react'
import { createPortal } from 'react-dom'
import { afterEach, expect, test } from 'vitest'
import { useKeepFocus } from '../../../renderer/facilitator/client/useKeepFocus'
import { useTakeFocus } from '../../../renderer/facilitator/client/useTakeFocus'
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
  await settle()
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
  await settle()
  const button = screen.getByRole('button', { name: 'Make it' })
  act(() => button.focus())
  act(() => button.blur())
  await settle()
  fireEvent.click(button)
  await settle()
  expect(document.activeElement).toBe(document.body)
})

function Pane({ onClose }: { onClose: () => void }): ReactElement {
  const ref = useTakeFocus<HTMLElement>()
  return (
    <section aria-label="Private notes" tabIndex={-1} ref={ref}>
      <Button onPress={onClose}>Close the notes</Button>
    </section>
  )
}

function Screens(): ReactElement {
  useKeepFocus()
  const [screen, setScreen] = useState('Prepare')
  const [isPaneOpen, openPane] = useState(false)
  return (
    <>
      {screen === 'loading' ? (
        <main aria-busy="true" />
      ) : (
        <main key={screen} aria-label={screen}>
          <Button onPress={() => setScreen('loading')}>Start</Button>
          <section data-holds-focus>
            <input aria-label="A line of its own" />
          </section>
          <Button onPress={() => openPane(true)}>Open the notes</Button>
        </main>
      )}
      {screen === 'loading' && <Button onPress={() => setScreen('Meet')}>It is there</Button>}
      {isPaneOpen && <Pane onClose={() => openPane(false)} />}
    </>
  )
}

test('where another screen comes, the focus is where that begins, once it is there', async () => {
  render(<Screens />)
  await settle()
  expect(focusedName()).toBe('Prepare')
  await press('Start')
  expect(document.activeElement).toBe(document.body)
  fireEvent.click(screen.getByRole('button', { name: 'It is there' }))
  await settle()
  expect(focusedName()).toBe('Meet')
})

test('a part that opens takes the focus, and gives it back when it closes', async () => {
  render(<Screens />)
  await press('Open the notes')
  expect(focusedName()).toBe('Private notes')
  await press('Close the notes')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open the notes' }))
})

test('a part that opens while somebody types in a line of its own leaves the focus there', async () => {
  render(<Screens />)
  const line = screen.getByLabelText('A line of its own')
  act(() => line.focus())
  fireEvent.click(screen.getByRole('button', { name: 'Open the notes' }))
  await settle()
  expect(document.activeElement).toBe(line)
})

function LateTab(): ReactElement {
  useKeepFocus()
  const [isThere, setIsThere] = useState(false)
  return (
    <main>
      {/* What has nothing to go to in it takes the focus itself, and no longer once it has. */}
      <div role="tabpanel" aria-label="Home" data-home {...(isThere ? {} : { tabIndex: 0 })}>
        {isThere && <a href="#line">A line</a>}
      </div>
      <button onClick={() => setIsThere(true)}>It has arrived</button>
    </main>
  )
}

test('a tab that begins empty keeps the focus when what is in it arrives', async () => {
  render(<LateTab />)
  await settle()
  const tab = screen.getByRole('tabpanel')
  expect(document.activeElement).toBe(tab)
  fireEvent.click(screen.getByRole('button', { name: 'It has arrived' }))
  await settle()
  // A browser takes the focus from what can't have it.
  expect(tab.tabIndex).toBe(-1)
  expect(tab.hasAttribute('tabindex')).toBe(true)
  expect(document.activeElement).toBe(tab)
  act(() => screen.getByRole('link').focus())
  expect(tab.hasAttribute('tabindex')).toBe(false)
})

test('and also when the browser took it before anybody heard of it', async () => {
  render(<LateTab />)
  await settle()
  const tab = screen.getByRole('tabpanel')
  act(() => {
    tab.removeAttribute('tabindex')
    tab.blur()
  })
  await settle()
  expect(document.activeElement).toBe(tab)
})
