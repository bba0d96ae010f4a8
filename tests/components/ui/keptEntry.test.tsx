// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useKeptEntry } from '../../../renderer/ui/useKeptEntry'

function typed(): {
  current: () => ReturnType<typeof useKeptEntry<string>>
  answer: (ok: boolean) => Promise<void>
  sent: string[]
} {
  const sent: string[] = []
  let answered: (result: { ok: boolean }) => void = () => undefined
  const send = (entry: string): Promise<{ ok: boolean }> => {
    sent.push(entry)
    return new Promise((resolve) => (answered = resolve))
  }
  const { result } = renderHook(() => useKeptEntry<string>('heard', '', send))
  return {
    sent,
    current: () => result.current,
    answer: (ok) => act(async () => Promise.resolve(answered({ ok }))),
  }
}

test('words typed before the answer to the last entry is in are not wiped by it', async () => {
  const entry = typed()
  act(() => entry.current().setEntry('The light is out'))
  act(() => void entry.current().submit())
  expect(entry.current().entry).toBe('')
  act(() => entry.current().setEntry('Nobody came'))
  await entry.answer(true)
  expect(entry.current().entry).toBe('Nobody came')
  expect(entry.sent).toEqual(['The light is out'])
})

test('what was refused comes back, unless something new was begun', async () => {
  const entry = typed()
  act(() => entry.current().setEntry('The light is out'))
  act(() => void entry.current().submit())
  await entry.answer(false)
  expect(entry.current().entry).toBe('The light is out')

  act(() => void entry.current().submit())
  act(() => entry.current().setEntry('Nobody came'))
  await entry.answer(false)
  expect(entry.current().entry).toBe('Nobody came')
})
