import { type ReactElement, useState } from 'react'
import { Form } from 'react-aria-components'
import { channelWords } from '../../../shared/concerns/labels'
import type { ConcernChannel } from '../../../shared/concerns/tables'
import { workgroupOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { SelectField } from '../../ui/SelectField'
import { dateOf } from '../../ui/formatDate'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HoldContext, useHold } from '../../ui/nameGuard/submitGuard'
import { useActions } from '../client/paletteCommands'
import { useClient, useRecord } from '../client/useSnapshot'
import { AlikeTo } from './SimilarConcerns'
import { optionsOf } from './labels'

const wordingId = 'raise-wording'
const focusWording = (): void => document.querySelector<HTMLElement>(`#${wordingId} input`)?.focus()

/** Takes a concern in with a few keys: what was raised, where, and how it came. The rest can wait. */
export function RaiseForm(props: {
  places: readonly { readonly id: string; readonly name: string }[]
  /** Asks for the rest of a concern that was just taken in. */
  onMore: (id: string) => void
}): ReactElement {
  const client = useClient()
  const [wording, setWording] = useState('')
  const [chosen, setChosen] = useState('')
  const [channel, setChannel] = useState<ConcernChannel>('phone')
  const [error, setError] = useState<string>()
  const [latest, setLatest] = useState<Taken | null>(null)
  const hold = useHold()
  const { emergencyLine } = workgroupOf(useRecord())
  const neighborhoodId = props.places.some(({ id }) => id === chosen)
    ? chosen
    : (props.places[0]?.id ?? '')
  useActions([
    {
      id: 'raise concern',
      title: 'Add a concern',
      group: 'Go to',
      run: focusWording,
    },
  ])
  const submit = async (): Promise<void> => {
    const sending = hold.send(async () => {
      const result = await client.dispatch({
        type: 'concern.add',
        fields: {
          ...nothingElse,
          wording,
          neighborhoodId,
          channel,
          receivedOn: dateOf(Date.now()),
        },
      })
      setError(result.ok ? undefined : result.refusal.message)
      if (result.ok && result.value.id !== null)
        setLatest({ id: result.value.id, neighborhoodId, isAgain: false })
      return result
    })
    // Free for the next one at once; a refused one comes back unless the next was begun.
    setWording('')
    focusWording()
    if ((await sending)?.ok !== true) setWording((begun) => (begun === '' ? wording : begun))
  }
  if (props.places.length === 0)
    return <p className="empty">Add neighborhoods first: every concern belongs to one.</p>
  return (
    <section className="raise" aria-label="Add a concern">
      <Form
        className="raise__form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <HoldContext value={hold}>
          <div id={wordingId} className="raise__wording">
            <Field
              place={newPlace('concern', 'form', 'wording')}
              label="What was raised"
              hint="A place or a pattern, in public words: what was seen, not who did it."
              value={wording}
              onChange={setWording}
              error={error}
              maxLength={20_000}
            />
          </div>
        </HoldContext>
        <SelectField
          label="Neighborhood"
          value={neighborhoodId}
          options={props.places}
          onChange={setChosen}
        />
        <SelectField
          label="How it came"
          value={channel}
          options={optionsOf(channelWords)}
          onChange={setChannel}
        />
        <Button look="primary" type="submit">
          Add
        </Button>
      </Form>
      <p className="raise__rules">
        <strong dir="auto">{emergencyLine}</strong>{' '}
        <span className="muted">
          About a person? That belongs in the private notes, under “A person”, with a community
          referral.
        </span>
      </p>
      {latest !== null && (
        <>
          <p role="status" className="raise__done">
            {latest.isAgain ? 'Noted as raised again.' : 'Taken in.'}
            <Button small onPress={() => props.onMore(latest.id)}>
              Add details
            </Button>
          </p>
          {!latest.isAgain && (
            <AlikeTo
              key={latest.id}
              id={latest.id}
              neighborhoodId={latest.neighborhoodId}
              onSame={(id) => setLatest({ ...latest, id, isAgain: true })}
            />
          )}
        </>
      )}
    </section>
  )
}

/** What was taken in last; `isAgain`: it was put together with the concern of that id. */
interface Taken {
  readonly id: string
  readonly neighborhoodId: string
  readonly isAgain: boolean
}

/** What isn't asked at once. */
const nothingElse = {
  language: '',
  interpreter: false,
  groupId: null,
  place: '',
  times: '',
  effect: '',
  alreadyTried: '',
  called: 'not said' as const,
  whyNotCalled: '',
  wantedOutcome: '',
  hearBackBy: '',
}
