// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, renderHook, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Field } from '../../../renderer/ui/Field'
import { Modal } from '../../../renderer/ui/Modal'
import { ChoiceRefusal, Form, FormButtons } from '../../../renderer/ui/form/Form'
import { KeptContext } from '../../../renderer/ui/form/keptEntries'
import { type FormState, useForm } from '../../../renderer/ui/form/useForm'
import type { Submitted } from '../../../renderer/ui/form/useSubmit'

// jsdom has no CSS of its own; dialogs ask it to escape ids.
vi.stubGlobal('CSS', { escape: (id: string) => id })
afterEach(cleanup)

const taken: Submitted = { ok: true, value: { id: 'a1' } }
const refuse = (message: string, field?: string): Submitted => ({
  ok: false,
  refusal: { message, field },
})

/** A core that answers when it is told to. */
function slowCore() {
  const sent: string[] = []
  let answer: (result: Submitted) => void = () => undefined
  return {
    sent,
    send: ({ wording }: { wording: string }): Promise<Submitted> => {
      sent.push(wording)
      return new Promise((resolve) => (answer = resolve))
    },
    answer: (result: Submitted) => act(async () => Promise.resolve(answer(result))),
  }
}

const nothing = { wording: '' }

describe('where entries are typed one after another', () => {
  function typeIn() {
    const core = slowCore()
    const { result } = renderHook(() =>
      useForm({ initial: nothing, send: core.send, next: () => nothing }),
    )
    const form = (): FormState<typeof nothing> => result.current
    return {
      ...core,
      text: () => form().fields.wording,
      type: (wording: string) => act(() => form().set({ wording })),
      submit: () => act(() => void form().submit()),
    }
  }

  test('words typed before the answer to the last entry is in are not wiped by it', async () => {
    const entry = typeIn()
    entry.type('The light is out')
    entry.submit()
    expect(entry.text()).toBe('')
    entry.type('Nobody came')
    await entry.answer(taken)
    expect(entry.text()).toBe('Nobody came')
    expect(entry.sent).toEqual(['The light is out'])
  })

  test('what was refused comes back, unless something new was begun', async () => {
    const entry = typeIn()
    entry.type('The light is out')
    entry.submit()
    await entry.answer(refuse('Not now.'))
    expect(entry.text()).toBe('The light is out')

    entry.submit()
    entry.type('Nobody came')
    await entry.answer(refuse('Not now.'))
    expect(entry.text()).toBe('Nobody came')
  })

  test('an entry that is named outlives its form until it is sent', async () => {
    const kept = new Map<string, unknown>()
    const core = slowCore()
    const draw = () =>
      renderHook(
        () => useForm({ initial: nothing, send: core.send, next: () => nothing, keepAs: 'heard' }),
        { wrapper: ({ children }) => <KeptContext value={kept}>{children}</KeptContext> },
      )
    const first = draw()
    act(() => first.result.current.set({ wording: 'The light is out' }))
    first.unmount()
    const second = draw()
    expect(second.result.current.fields).toEqual({ wording: 'The light is out' })
    act(() => void second.result.current.submit())
    await core.answer(taken)
    expect(kept.size).toBe(0)
  })

  test('the cursor goes to the first field for the next one, whatever sent this one', () => {
    const core = slowCore()
    function Entries(): ReactElement {
      const form = useForm({ initial: nothing, send: core.send, next: () => nothing })
      return (
        <Form of={form} label="Add" buttons={<button type="submit">Add</button>}>
          <Field {...form.field('wording')} place={null} label="Wording" />
        </Form>
      )
    }
    render(<Entries />)
    screen.getByRole('button').focus()
    fireEvent.submit(screen.getByRole('form'))
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
  })
})

describe('a form', () => {
  const core = { send: vi.fn(), onDone: vi.fn() }
  let answer: (result: Submitted) => void = () => undefined

  function Places(): ReactElement {
    const form = useForm({
      initial: { name: '', place: 'here' },
      check: ({ name }) => (name === 'no' ? { field: 'name', message: 'Not that name.' } : null),
      send: (fields) => {
        core.send(fields)
        return new Promise<Submitted>((resolve) => (answer = resolve))
      },
      onDone: core.onDone,
    })
    return (
      <Form
        of={form}
        label="Place"
        buttons={<FormButtons of={form} submit="Save" submitting="Saving…" />}
      >
        <Field {...form.field('name')} place={null} label="Name" />
        <button type="button" onClick={() => form.set({ place: 'there' })}>
          There
        </button>
        <ChoiceRefusal of={form} name="place" />
      </Form>
    )
  }

  const draw = (): void => {
    core.send.mockClear()
    core.onDone.mockClear()
    render(<Places />)
  }
  const name = (): HTMLElement => screen.getByRole('textbox')
  const type = (value: string): void => void fireEvent.change(name(), { target: { value } })
  const submit = (): void => void fireEvent.submit(screen.getByRole('form'))
  const say = (result: Submitted) => act(async () => Promise.resolve(answer(result)))
  const alerts = (): string[] => screen.queryAllByRole('alert').map((one) => one.textContent)

  test('is sent once, however often it is pressed while it is on its way', async () => {
    draw()
    type('Millrace')
    submit()
    submit()
    expect(core.send.mock.calls).toEqual([[{ name: 'Millrace', place: 'here' }]])
    const button = screen.getByRole('button', { name: 'Saving…' })
    expect(button.hasAttribute('disabled')).toBe(true)
    await say(taken)
    expect(core.onDone.mock.calls).toEqual([[{ id: 'a1' }]])
    expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(false)
  })

  test('waits while a text is longer than can be kept, with the cursor in it', () => {
    draw()
    type('x'.repeat(20_001))
    submit()
    expect(core.send).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(name())
    expect(alerts().join()).toContain('1 character too long')
    type('x'.repeat(20_000))
    submit()
    expect(core.send).toHaveBeenCalledTimes(1)
  })

  test('shows what is refused of a field there, until that field is changed', async () => {
    draw()
    submit()
    await say(refuse('Give it a name.', 'name'))
    expect(alerts()).toEqual(['Give it a name.'])
    expect(name().closest('.field')?.textContent).toContain('Give it a name.')
    fireEvent.click(screen.getByRole('button', { name: 'There' }))
    expect(alerts()).toEqual(['Give it a name.'])
    type('M')
    expect(alerts()).toEqual([])
  })

  test('shows what is refused of a choice below it', async () => {
    draw()
    submit()
    await say(refuse('Not here.', 'place'))
    expect(alerts()).toEqual(['Not here.'])
    expect(name().closest('.field')?.textContent).not.toContain('Not here.')
    fireEvent.click(screen.getByRole('button', { name: 'There' }))
    expect(alerts()).toEqual([])
  })

  test.each([undefined, 'a field that is not there'])(
    'shows what is refused of %s above its buttons: nothing refused is lost',
    async (field) => {
      draw()
      submit()
      await say(refuse('Not now.', field))
      expect(alerts()).toEqual(['Not now.'])
      expect(core.onDone).not.toHaveBeenCalled()
      submit()
      await say(taken)
      expect(alerts()).toEqual([])
    },
  )

  test('sends nothing it knows to be wrong', () => {
    draw()
    type('no')
    submit()
    expect(core.send).not.toHaveBeenCalled()
    expect(alerts()).toEqual(['Not that name.'])
  })

  test('keeps its dialog open at a press outside once something was chosen in it', () => {
    const onClose = vi.fn()
    render(
      <Modal title="Place" onClose={onClose}>
        <Places />
      </Modal>,
    )
    const pressOutside = (): void => {
      const overlay = document.querySelector('.modal-overlay')
      if (overlay === null) throw new Error('no dialog')
      fireEvent.pointerDown(overlay, { button: 0 })
      fireEvent.mouseDown(overlay, { button: 0 })
      fireEvent.pointerUp(overlay, { button: 0 })
      fireEvent.mouseUp(overlay, { button: 0 })
      fireEvent.click(overlay)
    }
    pressOutside()
    expect(onClose).toHaveBeenCalledTimes(1)
    onClose.mockClear()
    fireEvent.click(screen.getByRole('button', { name: 'There' }))
    pressOutside()
    expect(onClose).not.toHaveBeenCalled()
  })
})
