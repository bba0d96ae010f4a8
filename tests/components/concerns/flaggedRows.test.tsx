// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useFlaggedRows } from '../../../renderer/facilitator/concerns/import/useFlaggedRows'
import { type Guard, GuardContext } from '../../../renderer/ui/nameGuard/nameGuardContext'
import type { WhoReported } from '../../../shared/concerns/import/findReporters'
import { readText } from '../../../shared/concerns/import/readImport'
import { readRows } from '../../../shared/concerns/import/readRows'

/* Who reported something is known from the form alone: nobody keeps them yet. */

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** A core that knows nobody. */
const guard: Guard = {
  held: new Map(),
  look: () => Promise.resolve([]),
  known: () => [],
  quiet: () => [],
  pass: () => undefined,
  keep: () => Promise.resolve(),
}

const who = (name: string, contact = ''): WhoReported => ({
  name,
  contact,
  mayBeContacted: 'yes',
})

const rowsSaying = (...wordings: readonly string[]) =>
  readRows(
    readText(['Seen,Where', ...wordings.map((one) => `${one},Millrace`)].join('\n'), 'table'),
    ['wording', 'neighborhood'],
    {
      neighborhoods: [{ id: 'millrace', name: 'Millrace' }],
      groups: [],
      today: '2026-11-25',
      channel: 'form',
      decided: new Map(),
    },
  )

async function findFlagged(wordings: readonly string[], reporters: readonly WhoReported[]) {
  const rows = rowsSaying(...wordings)
  const known = new Map(reporters.map((one, at) => [rows[at]?.line ?? 0, one]))
  const hook = renderHook(() => useFlaggedRows(rows, known), {
    wrapper: ({ children }) => <GuardContext value={guard}>{children}</GuardContext>,
  })
  const settle = () => act(() => vi.advanceTimersByTimeAsync(500))
  await settle()
  const at = () => rows.flatMap(({ line }, n) => (hook.result.current.flagged.has(line) ? [n] : []))
  return { hook, rows, settle, at }
}

test('a name or number of whoever reported stays out of every row of the form, until somebody says so', async () => {
  const { hook, rows, settle, at } = await findFlagged(
    [
      'I am Wren Ostrava and saw glass',
      'Glass on the steps',
      'Call (206) 555-0147 about it',
      'As wren ostrava told you',
    ],
    [who('Wren Ostrava', '(206) 555-0147')],
  )
  expect(at()).toEqual([0, 2, 3])
  expect(await hook.result.current.areClear()).toBe(false)
  for (const { line } of rows) {
    act(() => hook.result.current.pass(line))
    await settle()
  }
  expect(at()).toEqual([])
  expect(await hook.result.current.areClear()).toBe(true)
})

test('whoever gives no name of their own isn’t found everywhere', async () => {
  const { at } = await findFlagged(
    ['A neighbor told me that the lamp is out', 'Anonymous flyers on the bench'],
    [who('a neighbor'), who('Anonymous')],
  )
  expect(at()).toEqual([])
})
