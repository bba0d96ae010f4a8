// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Field } from '../../../renderer/ui/Field'

/* What is typed or pasted into a field. */

afterEach(cleanup)

function Typed(props: { asTyped?: boolean; type?: 'text' | 'password'; maxLength?: number }) {
  const [value, setValue] = useState('')
  const limit = props.maxLength === undefined ? {} : { maxLength: props.maxLength }
  const { type = 'text', asTyped = false } = props
  return type === 'password' ? (
    <Field type="password" label="Words" value={value} onChange={setValue} />
  ) : (
    <Field
      place={null}
      asTyped={asTyped}
      label="Words"
      value={value}
      onChange={setValue}
      {...limit}
    />
  )
}

const type = (value: string): string => {
  fireEvent.change(screen.getByLabelText('Words'), { target: { value } })
  return screen.getByLabelText<HTMLInputElement>('Words').value
}

test('signs that turn or break text are taken out, and that is told', () => {
  render(<Typed />)
  expect(type('dark\u202e ≠ light\u0000\ufdd0 ●')).toBe('dark ≠ light ●')
  expect(screen.getByRole('status').textContent).toBe(
    '1 hidden direction override was taken out. 1 hidden control character was taken out. 1 hidden broken character was taken out.',
  )
  expect(type('dark ≠ light ● and more')).toBe('dark ≠ light ● and more')
  expect(screen.queryByRole('status')).toBeNull()
})

test('marks that Arabic needs stay', () => {
  render(<Typed />)
  expect(type('می\u200cروم \u200f3')).toBe('می\u200cروم \u200f3')
})

test('a passphrase is what was typed, and so is what is read by somebody else', () => {
  const { unmount } = render(<Typed type="password" />)
  expect(type('seven\u202eherons')).toBe('seven\u202eherons')
  unmount()
  render(<Typed asTyped />)
  expect(type('seven\u202eherons')).toBe('seven\u202eherons')
})

test('a passphrase is looked at on request, until the cursor leaves it', () => {
  render(<Typed type="password" />)
  const field = screen.getByLabelText<HTMLInputElement>('Words')
  field.focus()
  fireEvent.click(screen.getByRole('button', { name: 'Show what is typed: words' }))
  expect(field.type).toBe('text')
  expect(field.getAttribute('spellcheck')).toBe('false')
  fireEvent.click(screen.getByRole('button', { name: 'Hide what is typed: words' }))
  expect(field.type).toBe('password')
  fireEvent.click(screen.getByRole('button', { name: 'Show what is typed: words' }))
  fireEvent.blur(field)
  expect(field.type).toBe('password')
})

test('Caps Lock is said where a passphrase is typed', () => {
  render(<Typed type="password" />)
  const field = screen.getByLabelText('Words')
  fireEvent.keyDown(field, { key: 'A', modifierCapsLock: true })
  expect(screen.getByRole('status').textContent).toBe('Caps Lock is on.')
  fireEvent.keyUp(field, { key: 'CapsLock', modifierCapsLock: false })
  expect(screen.getByRole('status').textContent).toBe('')
})

test('what is too long stays whole, and is said', () => {
  render(<Typed maxLength={10} />)
  expect(type('seven herons')).toBe('seven herons')
  const field = screen.getByLabelText('Words')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText(/^2 characters too long: at most 10/)).toBeTruthy()
  expect(type('six herons')).toBe('six herons')
  expect(screen.queryByText(/too long/)).toBeNull()
})

test('a text without a limit of its own takes as much as the record keeps', () => {
  render(<Typed />)
  type('x'.repeat(20_000))
  expect(screen.queryByText(/too long/)).toBeNull()
  type('x'.repeat(40_800))
  expect(screen.getByText(/^20,800 characters too long: at most 20,000/)).toBeTruthy()
})
