// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { type ReactElement, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AddForm } from '../../../renderer/facilitator/client/EntryRow'
import { whenClear } from '../../../renderer/facilitator/meeting/handover/savedDrafts'
import { DraftField } from '../../../renderer/ui/DraftField'
import { Field } from '../../../renderer/ui/Field'
import {
  type Flag,
  FlagMessageContext,
  type Guard,
  GuardContext,
  newPlace,
} from '../../../renderer/ui/nameGuard/nameGuardContext'
import { Form } from '../../../renderer/ui/form/Form'
import { useForm } from '../../../renderer/ui/form/useForm'
import type { Submitted } from '../../../renderer/ui/form/useSubmit'

/** A guard that holds back one word, and answers a little later, as the core does. */
class OneWord implements Guard {
  readonly held = new Map<string, string>()
  readonly kept: string[] = []
  private passed = false
  private readonly last = new Map<string, { text: string; flags: readonly Flag[] }>()

  constructor(private readonly word: string) {}

  look(place: string, text: string): Promise<readonly Flag[]> {
    const start = text.indexOf(this.word)
    const end = start + this.word.length
    const flag = { start, end, words: this.word, before: '', after: '' }
    const flags = start === -1 || this.passed ? [] : [flag]
    this.last.set(place, { text, flags })
    return new Promise((resolve) => setTimeout(() => resolve(flags), 1))
  }

  known(place: string, text: string): readonly Flag[] | undefined {
    const last = this.last.get(place)
    return last?.text === text ? last.flags : undefined
  }

  quiet(_place: string, text: string): readonly Flag[] {
    const start = text.indexOf('Grace')
    return start === -1 || this.passed
      ? []
      : [{ start, end: start + 5, words: 'grace', before: '', after: '' }]
  }

  pass(): void {
    this.passed = true
    this.last.clear()
  }

  keep(_place: string, text: string, storedAt: string): Promise<void> {
    if (this.passed && text.includes(this.word)) this.kept.push(storedAt)
    return Promise.resolve()
  }
}

let guard: OneWord
const committed = vi.fn<(value: string) => void>()
const place = 'decision d1 wording'

beforeEach(() => {
  vi.useFakeTimers()
  guard = new OneWord('Tolliver')
  committed.mockClear()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const pass = (ms: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms)
  })
const field = (): HTMLInputElement => screen.getByLabelText('Decision')
const type = (text: string): void => {
  fireEvent.focus(field())
  fireEvent.change(field(), { target: { value: text } })
}
const note = (): string => screen.getByRole('status').textContent
const withGuard = (part: ReactElement): ReactElement => (
  <FlagMessageContext value="This looks like a name.">
    <GuardContext value={guard}>{part}</GuardContext>
  </FlagMessageContext>
)
const fieldWith = (value = '') =>
  withGuard(<DraftField place={place} label="Decision" value={value} onCommit={committed} />)

test('a flagged text is said to be so within a tenth of a second, and isn’t stored', async () => {
  render(fieldWith())
  type('Ask Tolliver')
  await pass(100)
  expect(note()).toContain('This looks like a name.')
  await pass(5_000)
  fireEvent.blur(field())
  await pass(5_000)
  expect(committed).not.toHaveBeenCalled()
  expect(field().value).toBe('Ask Tolliver')
})

test('while a button is pressed nothing comes or goes above it', async () => {
  render(fieldWith())
  type('Ask Tolliver')
  await pass(100)
  type('Ask Parks')
  fireEvent.pointerDown(document.body)
  fireEvent.blur(field())
  await pass(5_000)
  expect(note()).toContain('This looks like a name.')
  fireEvent.pointerUp(document.body)
  await pass(1)
  expect(note()).toBe('')
})

test('a text that isn’t flagged is stored as ever', async () => {
  render(fieldWith())
  type('Ask Parks')
  await pass(1_000)
  expect(committed.mock.calls).toEqual([['Ask Parks']])
  expect(note()).toBe('')
})

test('what is left before anybody looked at it isn’t stored unlooked-at', async () => {
  render(fieldWith())
  type('Ask Tolliver')
  fireEvent.blur(field())
  await pass(5_000)
  expect(committed).not.toHaveBeenCalled()
})

test('taken out, the rest is stored and the cursor is in the field', async () => {
  render(fieldWith())
  type('Ask Tolliver about it')
  await pass(100)
  fireEvent.click(screen.getByRole('button', { name: 'Remove it' }))
  expect(document.activeElement).toBe(field())
  await pass(1_000)
  expect(committed.mock.calls).toEqual([['Ask about it']])
})

test('somebody else’s name is stored at once, and remembered where it stands', async () => {
  render(fieldWith())
  type('Ask Tolliver')
  await pass(1_000)
  fireEvent.click(screen.getByRole('button', { name: 'Different person' }))
  await pass(50)
  expect(committed.mock.calls).toEqual([['Ask Tolliver']])
  expect(guard.kept).toEqual([place])
  expect(note()).toBe('')
})

test('a flagged text is there again when the field is', async () => {
  const { unmount } = render(fieldWith('Ask Parks'))
  type('Ask Tolliver')
  await pass(1_000)
  unmount()
  render(fieldWith('Ask Parks'))
  await pass(100)
  expect(field().value).toBe('Ask Tolliver')
  expect(note()).toContain('This looks like a name.')
})

test('without anybody to ask, nothing is held back', async () => {
  render(<DraftField place={place} label="Decision" value="" onCommit={committed} />)
  type('Ask Tolliver')
  fireEvent.blur(field())
  await pass(0)
  expect(committed.mock.calls).toEqual([['Ask Tolliver']])
})

const sent = vi.fn((_: string) => Promise.resolve({ ok: true as const, value: { id: 'd7' } }))

const nothing = { wording: '' }

function AddDecision(): ReactElement {
  const form = useForm({
    initial: nothing,
    keepAs: 'decision i1',
    send: ({ wording }) => sent(wording),
    next: () => nothing,
  })
  return (
    <AddForm id="add" label="Add" of={form}>
      <Field
        {...form.field('wording')}
        place={newPlace('decision', 'i1', 'wording')}
        label="Decision"
      />
    </AddForm>
  )
}

test('an entry that is flagged isn’t sent, however fast Enter comes, and stays in its field', async () => {
  sent.mockClear()
  render(withGuard(<AddDecision />))
  type('Visit Tolliver')
  fireEvent.submit(screen.getByRole('form'))
  await pass(100)
  await pass(100)
  expect(sent).not.toHaveBeenCalled()
  expect(field().value).toBe('Visit Tolliver')
  expect(note()).toContain('This looks like a name.')
})

test('what was passed in a new entry is remembered at the row it becomes', async () => {
  sent.mockClear()
  render(withGuard(<AddDecision />))
  type('Visit Tolliver')
  await pass(100)
  fireEvent.click(screen.getByRole('button', { name: 'Different person' }))
  await pass(100)
  fireEvent.submit(screen.getByRole('form'))
  await pass(100)
  expect(sent.mock.calls).toEqual([['Visit Tolliver']])
  expect(guard.kept).toEqual(['decision d7 wording'])
  expect(field().value).toBe('')
})

test('what is half-typed and flagged isn’t kept as a draft either', async () => {
  const keep = vi.fn()
  const entry = (wording: string): string => JSON.stringify({ wording, rationale: '' })
  void whenClear(guard, 'decision i1', entry('Visit Tolliver'), keep)
  await pass(100)
  expect(keep).not.toHaveBeenCalled()
  void whenClear(guard, 'decision i1', entry('Visit the park'), keep)
  await pass(100)
  expect(keep).toHaveBeenCalledTimes(1)
})

function Two(): ReactElement {
  const [text, setText] = useState('')
  return <Field place={null} label="Decision" value={text} onChange={setText} />
}

test('a field of nothing shared is never looked at', async () => {
  render(withGuard(<Two />))
  type('Tolliver')
  await pass(1_000)
  expect(screen.queryByRole('status')).toBeNull()
})

function Amend({ amend }: { amend: () => Promise<Submitted> }): ReactElement {
  const form = useForm({ initial: { reason: '' }, send: amend })
  return (
    <Form of={form} label="Amend" buttons={null}>
      <Field {...form.field('reason')} place="minutesStep new:m1 reason" label="Decision" />
    </Form>
  )
}

test('a form pressed twice is sent once; what is typed after that is sent as well', async () => {
  let answer = (_: Submitted): void => undefined
  const amend = vi.fn(() => new Promise<Submitted>((resolve) => (answer = resolve)))
  render(withGuard(<Amend amend={amend} />))
  type('The bench was left out')
  fireEvent.submit(screen.getByRole('form'))
  fireEvent.submit(screen.getByRole('form'))
  await pass(100)
  fireEvent.submit(screen.getByRole('form'))
  await pass(100)
  expect(amend).toHaveBeenCalledTimes(1)
  type('The lamp was, too')
  fireEvent.submit(screen.getByRole('form'))
  await pass(100)
  expect(amend).toHaveBeenCalledTimes(2)
  answer({ ok: false, refusal: { message: 'Not now.' } })
  await pass(0)
  fireEvent.submit(screen.getByRole('form'))
  await pass(100)
  expect(amend).toHaveBeenCalledTimes(3)
})

test('what may be a name is told in passing, and stored as ever', async () => {
  render(fieldWith())
  type('Grace period of 60 days')
  await pass(1_000)
  expect(note()).toContain('it may name a person')
  expect(committed.mock.calls).toEqual([['Grace period of 60 days']])
  fireEvent.click(screen.getByRole('button', { name: 'Not a name here' }))
  await pass(1_000)
  expect(note()).toBe('')
})
