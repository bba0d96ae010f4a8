// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactElement, ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Client } from '../../../renderer/facilitator/client/client'
import { ClientContext } from '../../../renderer/facilitator/client/useSnapshot'
import { type JobDocument, usePrintJob } from '../../../renderer/facilitator/documents/usePrintJob'
import { succeed, refuse } from '../../../shared/kernel/result'

/* Printing the report-backs of a meeting in one job. */

const sheet = vi.hoisted(() => ({ added: 0, printed: 0, dropped: 0 }))
vi.mock('../../../renderer/ui/print/printPdf', () => ({
  PrintSheet: class {
    add = (): Promise<void> => {
      sheet.added += 1
      return Promise.resolve()
    }
    print = (): void => void (sheet.printed += 1)
    drop = (): void => void (sheet.dropped += 1)
  },
}))

const documents: JobDocument[] = ['Heron Flats', 'Millrace', 'Saltworks'].map((name) => ({
  name,
  ref: { document: 'report-back', meetingId: 'm', audienceId: name },
}))

/** What the guard says of a document, by whom it is for. */
let says: (audienceId: string) => unknown
/** Lets the documents be set, one at a time. */
let setNext: (() => void)[]

const client = {
  ask: (query: { ref?: { audienceId: string }; token?: string }) => {
    const { ref, token = '' } = query
    if (ref === undefined) return Promise.resolve(says(token))
    return new Promise((resolve) => {
      setNext.push(() => resolve(succeed({ token: ref.audienceId, base64: '' })))
    })
  },
} as unknown as Client

const wrapper = ({ children }: { children: ReactNode }): ReactElement => (
  <ClientContext value={client}>{children}</ClientContext>
)

const setOne = (): Promise<void> => act(async () => setNext.shift()?.())

beforeEach(() => {
  Object.assign(sheet, { added: 0, printed: 0, dropped: 0 })
  says = () => succeed({ findings: [] })
  setNext = []
})
afterEach(cleanup)

function start() {
  const { result } = renderHook(() => usePrintJob(), { wrapper })
  act(() => result.current.start(documents, false))
  return result
}

test('tells how far it is, and prints once when all are set', async () => {
  const result = start()
  expect(result.current.job).toEqual({ kind: 'running', done: 0, total: 3 })
  await setOne()
  expect(result.current.job).toEqual({ kind: 'running', done: 1, total: 3 })
  await setOne()
  expect(sheet.printed).toBe(0)
  await setOne()
  expect(result.current.job).toEqual({ kind: 'over', printed: 3, leftOut: [] })
  expect(sheet).toMatchObject({ added: 3, printed: 1 })
})

test('cancelled, prints nothing, whatever was set by then', async () => {
  const result = start()
  await setOne()
  act(() => result.current.cancel())
  expect(result.current.job).toEqual({ kind: 'none' })
  await setOne()
  await setOne()
  expect(sheet).toMatchObject({ printed: 0, dropped: 1 })
  expect(result.current.job).toEqual({ kind: 'none' })
})

test('whose dialog is closed prints nothing either', async () => {
  const { result, unmount } = renderHook(() => usePrintJob(), { wrapper })
  act(() => result.current.start(documents, false))
  await setOne()
  unmount()
  await setOne()
  await setOne()
  expect(sheet).toMatchObject({ printed: 0, dropped: 1 })
})

test('leaves out a document that may name a participant, and says which', async () => {
  says = (id) => succeed({ findings: id === 'Millrace' ? [{ sure: 'name' }] : [] })
  const result = start()
  while (setNext.length > 0) await setOne()
  expect(result.current.job).toMatchObject({ kind: 'over', printed: 2 })
  expect(JSON.stringify(result.current.job)).toContain('Millrace')
  expect(sheet).toMatchObject({ added: 2, printed: 1 })
})

test('prints nothing while nobody can tell whether names are in it, unless told to', async () => {
  says = () => refuse('locked', 'locked')
  const result = start()
  await setOne()
  expect(result.current.job).toEqual({ kind: 'locked' })
  expect(sheet).toMatchObject({ printed: 0, dropped: 1 })
  act(() => result.current.start(documents, true))
  while (setNext.length > 0) await setOne()
  expect(sheet.printed).toBe(1)
})
