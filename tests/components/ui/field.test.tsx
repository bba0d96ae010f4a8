// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Field } from '../../../renderer/ui/Field'

/** What is typed or pasted into a field. */

afterEach(cleanup)

function Typed(props: { asTyped?: boolean; type?: 'text' | 'password' }) {
  const [value, setValue] = useState('')
  const { type = 'text', asTyped = false } = props
  return type === 'password' ? (
    <Field type="password" label="Words" value={value} onChange={setValue} />
  ) : (
    <Field place={null} asTyped={asTyped} label="Words" value={value} onChange={setValue} />
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
