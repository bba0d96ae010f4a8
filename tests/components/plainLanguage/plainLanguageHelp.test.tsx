// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type ReactElement, useRef } from 'react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../../../renderer/facilitator/client/client'
import { ClientContext } from '../../../renderer/facilitator/client/useSnapshot'
import { PlainLanguageHelp } from '../../../renderer/facilitator/plainLanguage/PlainLanguageHelp'
import { WordsPanel } from '../../../renderer/facilitator/plainLanguage/WordsPanel'
import type { FacilitatorCommand } from '../../../shared/contracts/commands'
import { shippedWords } from '../../builders/plain'
import { aRecord } from '../../builders/record'
import { noLayout } from '../layout'
import { openAt, snapshotWith, wholly } from '../snapshots'

beforeAll(async () => {
  noLayout()
  // Loaded and used once ahead, so that no test waits for it to be read and compiled.
  const { PlainReader } = await import('../../../shared/plainLanguage/plainReader')
  Array.from(new PlainReader(shippedWords, 8).steps('We utilized it. 3 people came.'))
})
afterEach(cleanup)

/** A core with a record, which knows the shipped words; returns what it is asked for. */
function aCore(record = aRecord()): { client: Client; asked: FacilitatorCommand[] } {
  const asked: FacilitatorCommand[] = []
  const client = new Client({
    dispatch: (command) => {
      asked.push(command)
      return Promise.resolve({ ok: true, value: { id: null } })
    },
    query: () => Promise.resolve({ ok: true, value: { words: shippedWords } }),
    onSnapshot: (listener) => {
      listener(wholly(snapshotWith({ open: openAt(record.build(), 'm') })))
      return () => undefined
    },
  })
  return { client, asked }
}

function Section({ text }: { text: string }): ReactElement {
  const root = useRef<HTMLDivElement>(null)
  return (
    <div ref={root}>
      <textarea aria-label="We did" value={text} readOnly />
      <PlainLanguageHelp text={text} around={root} />
    </div>
  )
}

const inCore = (client: Client, text: string): ReactElement => (
  <ClientContext value={client}>
    <Section text={text} />
  </ClientContext>
)

const help = (): HTMLElement => screen.getByRole('group', { name: 'Plain language' })
const says = (words: RegExp | string): Promise<void> =>
  waitFor(() => expect(help().textContent).toMatch(words))

describe('help with plain language', () => {
  it('gives one hint at a time, what may point to a person first', async () => {
    render(inCore(aCore().client, 'We utilized it. We ensure that. 3 people came.'))
    await says(/“3 people”.*Instead: a few people, or leave it out\./)
    expect(help().textContent).toContain('1 of 3')
    fireEvent.click(screen.getByRole('button', { name: 'Next hint' }))
    await says(/“ensure”.*Promises more than a workgroup can keep/)
    fireEvent.click(screen.getByRole('button', { name: 'Next hint' }))
    await says(/“utilized”.*Instead: use\./)
    expect(screen.getByRole('button', { name: 'Next hint' })).toHaveProperty('disabled', true)
  })

  it('moves the focus only when it is asked to, and then to the words', async () => {
    render(inCore(aCore().client, 'We will utilize it.'))
    await says(/utilize/)
    expect(document.activeElement).toBe(document.body)
    fireEvent.click(screen.getByRole('button', { name: /utilize/ }))
    const field = screen.getByLabelText<HTMLTextAreaElement>('We did')
    expect(document.activeElement).toBe(field)
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('utilize')
  })

  it('tells the grade of a text long enough to measure', async () => {
    const long = 'Considerable coordination of the organization necessitates clarification. '
    const { client } = aCore()
    const { rerender } = render(inCore(client, long))
    await says(/^No hints$/)
    rerender(inCore(client, long.repeat(5)))
    await says(/Reads at grade 16 or more: aim for 8 or lower/)
  })

  it('is silent beside other languages', async () => {
    const { client } = aCore()
    const { rerender } = render(inCore(client, 'We will utilize it.'))
    await says(/utilize/)
    rerender(inCore(client, 'Las luces de la parada no funcionan, never all 100%.'))
    await says(/^$/)
  })

  it('says aloud what changed once typing has rested, and nothing before', async () => {
    const { client } = aCore()
    const { rerender } = render(inCore(client, 'We went.'))
    await says(/No hints/)
    rerender(inCore(client, 'We will utilize it.'))
    await says(/utilize/)
    expect(screen.getByRole('status').textContent).toBe('')
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^1 hint/), {
      timeout: 4_000,
    })
  })

  it('takes the site’s words and threshold', async () => {
    const record = aRecord()
      .withWorkgroup({ suppressUpTo: 2 })
      .add('plainWord', { id: 'a', word: 'the OWG', suggestion: 'us', off: false, recordedAt: 0 })
      .add('plainWord', { id: 'b', word: 'ensure', suggestion: '', off: true, recordedAt: 0 })
    render(inCore(aCore(record).client, 'We ensure it. 3 people asked the OWG.'))
    await says(/“the OWG”.*Instead: us\. It is on your workgroup’s list/)
    expect(help().textContent).not.toContain('1 of')
  })
})

describe('the words of a workgroup', () => {
  const panel = async (record = aRecord()): Promise<FacilitatorCommand[]> => {
    const { client, asked } = aCore(record)
    render(
      <ClientContext value={client}>
        <WordsPanel />
      </ClientContext>,
    )
    await screen.findByRole('button', { name: 'utilize' })
    return asked
  }
  const press = (name: string): void => act(() => screen.getByRole('button', { name }).click())

  it('can be switched off and on', async () => {
    const off = { id: 'x', word: 'Ensure', suggestion: '', off: true, recordedAt: 0 }
    const asked = await panel(aRecord().add('plainWord', off))
    press('utilize')
    press('ensure')
    await waitFor(() =>
      expect(asked).toEqual([
        { type: 'plainWord.set', word: 'utilize', suggestion: '', off: true },
        { type: 'plainWord.remove', id: 'x' },
      ]),
    )
  })

  it('can be added to', async () => {
    const asked = await panel()
    fireEvent.change(screen.getByLabelText('Word or phrase'), { target: { value: 'the OWG' } })
    fireEvent.change(screen.getByLabelText('Say instead'), { target: { value: 'our group' } })
    press('Add')
    await waitFor(() =>
      expect(asked).toEqual([
        { type: 'plainWord.set', word: 'the OWG', suggestion: 'our group', off: false },
      ]),
    )
  })
})
