// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  PaletteCommandsProvider,
  keyLabel,
  usePaletteCommands,
  useAllPaletteCommands,
} from '../../../renderer/facilitator/client/paletteCommands'

const next = vi.fn()
const undo = vi.fn()
const inner = vi.fn()

function Screen({ dialog = false }: { dialog?: boolean }): ReactElement {
  usePaletteCommands([
    {
      id: 'next',
      title: 'Show next',
      group: 'projector',
      keys: ['Alt+n', 'n', 'PageDown'],
      run: next,
    },
    { id: 'undo', title: 'Undo', group: 'app', keys: ['Mod+z'], run: undo },
    { id: 'find', title: 'Find a command', group: 'app', keys: ['Mod+k', '?'], run: inner },
    { id: 'last', title: 'Show last', group: 'projector', keys: ['Shift+PageDown'], run: inner },
  ])
  return (
    <>
      <input aria-label="Title" />
      <textarea aria-label="Note" />
      <button type="button">Press</button>
      <button type="button" aria-haspopup="listbox">
        Role
      </button>
      <footer aria-label="Strip" tabIndex={-1} data-region data-keys="first" />
      <aside aria-label="Side" tabIndex={-1} data-region />
      {dialog && <div role="dialog" />}
    </>
  )
}

const show = (dialog = false): void =>
  void render(
    <PaletteCommandsProvider>
      <Screen dialog={dialog} />
    </PaletteCommandsProvider>,
  )
const press = (on: Element, key: string, more: KeyboardEventInit = {}): boolean =>
  fireEvent.keyDown(on, { key, ...more })

beforeEach(() => {
  vi.clearAllMocks()
})
afterEach(cleanup)

describe('the keys', () => {
  it.each([['n'], ['N'], ['PageDown']])('%s does what it is for', (key) => {
    show()
    expect(press(document.body, key), 'the browser’s own meaning is kept from happening').toBe(
      false,
    )
    expect(next).toHaveBeenCalledTimes(1)
  })

  it('a letter never acts on a button, with Alt it does, and so do a remote’s keys', () => {
    show()
    const button = screen.getByText('Press')
    press(button, 'n')
    expect(next).not.toHaveBeenCalled()
    press(button, 'n', { altKey: true })
    press(button, 'PageDown')
    expect(next).toHaveBeenCalledTimes(2)
  })

  it('a letter acts while a part of the page that is for keys has the focus itself', () => {
    show()
    press(screen.getByLabelText('Strip'), 'n')
    expect(next).toHaveBeenCalledTimes(1)
  })

  it('what is typed on a button presses nothing and reaches nobody', () => {
    show()
    const button = screen.getByText('Press')
    const heard = vi.fn()
    button.addEventListener('keydown', heard)
    for (const key of ['o', 'p', 'e', 'n', ' ', 't', 'Enter'])
      expect(press(button, key)).toBe(false)
    expect(heard).not.toHaveBeenCalled()
    cleanup()
    show()
    expect(press(screen.getByText('Press'), ' '), 'a space by itself presses it').toBe(true)
  })

  it('Escape leads from a field and a button to the part that is for keys, F6 around', () => {
    show()
    screen.getByLabelText('Title').focus()
    press(screen.getByLabelText('Title'), 'Escape')
    expect(document.activeElement).toBe(screen.getByLabelText('Strip'))
    press(screen.getByLabelText('Strip'), 'F6')
    expect(document.activeElement).toBe(screen.getByLabelText('Side'))
    press(screen.getByLabelText('Side'), 'F6')
    press(screen.getByLabelText('Strip'), 'F6', { shiftKey: true })
    expect(document.activeElement).toBe(screen.getByLabelText('Side'))
  })

  it('mean nothing while someone types', () => {
    show()
    for (const field of [screen.getByLabelText('Title'), screen.getByLabelText('Note')]) {
      expect(press(field, 'n')).toBe(true)
      press(field, '?', { shiftKey: true })
      press(field, '.')
    }
    press(screen.getByLabelText('Note'), 'PageDown')
    expect(next).not.toHaveBeenCalled()
    expect(inner).not.toHaveBeenCalled()
  })

  it('leave undo to a field that was edited, also when all was cut out, and take it elsewhere', () => {
    show()
    const title = screen.getByLabelText('Title')
    for (const value of ['Lights', '']) fireEvent.input(title, { target: { value } })
    press(title, 'z', { ctrlKey: true })
    expect(undo).not.toHaveBeenCalled()
    press(document.body, 'z', { ctrlKey: true })
    press(document.body, 'z', { metaKey: true })
    expect(undo).toHaveBeenCalledTimes(2)
  })

  it('with a modifier also work from a field', () => {
    show()
    press(screen.getByLabelText('Title'), 'k', { ctrlKey: true })
    expect(inner).toHaveBeenCalledTimes(1)
  })

  it('tell modifiers apart', () => {
    show()
    press(document.body, 'n', { ctrlKey: true })
    press(document.body, 'n', { altKey: true, shiftKey: true })
    press(document.body, 'PageDown', { shiftKey: true })
    press(document.body, 'k')
    expect(next).not.toHaveBeenCalled()
    expect(inner).toHaveBeenCalledTimes(1)
  })

  it('take a sign as it is typed, with its Shift', () => {
    show()
    press(document.body, '?', { shiftKey: true })
    expect(inner).toHaveBeenCalledTimes(1)
  })

  it('held down mean one press', () => {
    show()
    press(document.body, 'n', { repeat: true })
    expect(next).not.toHaveBeenCalled()
  })

  it('mean nothing under a dialog, and letters search an opened list', () => {
    show(true)
    press(document.body, 'n')
    press(document.body, 'k', { ctrlKey: true })
    cleanup()
    show()
    press(screen.getByText('Role'), 'n')
    expect(next).not.toHaveBeenCalled()
    expect(inner).not.toHaveBeenCalled()
  })

  it('mean nothing once their screen is gone', () => {
    const { rerender } = render(
      <PaletteCommandsProvider>
        <Screen />
      </PaletteCommandsProvider>,
    )
    rerender(<PaletteCommandsProvider>{null}</PaletteCommandsProvider>)
    press(document.body, 'n')
    expect(next).not.toHaveBeenCalled()
  })

  it('are printed as on the keyboard', () => {
    expect(['Mod+k', 'n', 'PageDown', 'Alt+ArrowUp', '?'].map(keyLabel)).toEqual([
      'Ctrl+K',
      'N',
      'PageDown',
      'Alt+↑',
      '?',
    ])
  })
})

describe('what lists every action', () => {
  function Listing(): ReactElement {
    return (
      <p role="status">
        {useAllPaletteCommands()
          .map(({ title }) => title)
          .join(', ')}
      </p>
    )
  }

  function Offering({ title }: { title: string }): null {
    usePaletteCommands([{ id: 'one', title, group: 'app', run: next }])
    return null
  }

  const listText = (): string => screen.getByRole('status').textContent

  it('follows the screens that come and go behind it', () => {
    const around = (behind: ReactElement | null) => (
      <PaletteCommandsProvider>
        <Listing />
        {behind}
      </PaletteCommandsProvider>
    )
    const { rerender } = render(around(<Offering title="Start the meeting" />))
    expect(listText()).toBe('Start the meeting')
    rerender(around(<Offering title="Wrap up" />))
    expect(listText()).toBe('Wrap up')
    rerender(around(null))
    expect(listText()).toBe('')
  })
})
