import { type ReactElement, useState } from 'react'
import { unasked } from '../../../shared/concerns/unasked'
import { channelWords } from '../../../shared/concerns/labels'
import type { Concern, ConcernChannel } from '../../../shared/concerns/tables'
import type { CommandOf } from '../../../shared/record/commands'
import { workgroupOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Form } from '../../ui/form/Form'
import { useForm } from '../../ui/form/useForm'
import { SelectField } from '../../ui/SelectField'
import { dateOf } from '../../ui/formatDate'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { usePaletteCommands } from '../client/paletteCommands'
import { useClient, useRecord } from '../client/useSnapshot'
import { SimilarConcerns } from './SimilarConcerns'
import { optionsOf } from './labels'
import './AddConcern.css'
import { addConcern as texts } from './texts'

const wordingId = 'raise-wording'
const focusWording = (): void => document.querySelector<HTMLElement>(`#${wordingId} input`)?.focus()

/** Adds what was raised today; nothing else was asked yet. */
const addingOf = (
  raised: Pick<Concern, 'wording' | 'channel' | 'neighborhoodId'>,
): CommandOf<'concern.add'> => ({
  type: 'concern.add',
  fields: { ...unasked, ...raised, receivedOn: dateOf(Date.now()) },
})

/** Takes a concern in with a few keys: what was raised, where, and how it came. The rest can wait. */
export function AddConcern(props: {
  places: readonly { readonly id: string; readonly name: string }[]
  /** Asks for the rest of a concern that was just taken in. */
  onMore: (id: string) => void
}): ReactElement {
  const client = useClient()
  const [latest, setLatest] = useState<Taken | null>(null)
  const { emergencyLine } = workgroupOf(useRecord())
  const form = useForm({
    initial: { wording: '', chosen: '', channel: 'phone' as ConcernChannel },
    send: ({ wording, chosen, channel }) =>
      client.dispatch(addingOf({ wording, channel, neighborhoodId: placeOf(chosen) })),
    refusedAt: 'wording',
    next: (sent) => ({ ...sent, wording: '' }),
    onDone: ({ id }) =>
      id === null ? undefined : setLatest({ id, neighborhoodId, isAgain: false }),
  })
  const placeOf = (chosen: string): string =>
    props.places.some(({ id }) => id === chosen) ? chosen : (props.places[0]?.id ?? '')
  const neighborhoodId = placeOf(form.fields.chosen)
  usePaletteCommands([
    {
      id: 'raise concern',
      title: texts.addAConcern,
      group: 'go to',
      run: focusWording,
    },
  ])
  if (props.places.length === 0)
    return <p className="empty">{texts.addNeighborhoodsFirstEveryConcern}</p>
  return (
    <section className="raise" aria-label={texts.addAConcern}>
      <Form
        of={form}
        className="raise__form"
        buttons={
          <Button look="primary" type="submit">
            {texts.add}
          </Button>
        }
      >
        <div id={wordingId} className="raise__wording">
          <Field
            {...form.field('wording')}
            place={newPlace('concern', 'form', 'wording')}
            label={texts.whatWasRaised}
            hint={texts.aPlaceOrPatternPublic}
            maxLength={20_000}
          />
        </div>
        <SelectField
          label={texts.neighborhood}
          value={neighborhoodId}
          options={props.places}
          onChange={(chosen) => form.set({ chosen })}
        />
        <SelectField
          label={texts.howReceived}
          value={form.fields.channel}
          options={optionsOf(channelWords)}
          onChange={(channel) => form.set({ channel })}
        />
      </Form>
      <p className="raise__rules">
        <strong dir="auto">{emergencyLine}</strong>{' '}
        <span className="muted">{texts.aboutPersonThatBelongsPrivate}</span>
      </p>
      {latest !== null && (
        <>
          <p role="status" className="raise__done">
            {latest.isAgain ? texts.recordedAsRaisedAgain : texts.added}
            <Button small onPress={() => props.onMore(latest.id)}>
              {texts.addDetails}
            </Button>
          </p>
          {!latest.isAgain && (
            <SimilarConcerns
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
