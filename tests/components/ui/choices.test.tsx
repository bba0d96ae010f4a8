// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Segments } from '../../../renderer/ui/Choices'

afterEach(cleanup)

const options = ['room', 'video', 'phone'].map((value) => ({ value, label: value }))
const show = (value: string): void =>
  void render(<Segments label="Takes part" value={value} options={options} onChange={() => null} />)
const stopsOfTab = (): (string | null)[] =>
  screen
    .getAllByRole('radio')
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ textContent }) => textContent)

test('a group of choices is entered at the chosen one, and gone through with the arrow keys', () => {
  show('video')
  expect(stopsOfTab()).toEqual(['video'])
  const chosen = screen.getByRole('radio', { name: 'video' })
  act(() => chosen.focus())
  fireEvent.keyDown(chosen, { key: 'ArrowRight' })
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'phone' }))
})

test('while none is chosen all of them can be come to', () => {
  show('')
  expect(stopsOfTab()).toEqual(['room', 'video', 'phone'])
})
