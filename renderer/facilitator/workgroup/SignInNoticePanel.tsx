import { type ReactElement, useState } from 'react'
import { currentNotice, shippedNotice } from '../../../shared/meeting/signInNotice'
import { mostAgreed } from '../../../shared/meeting/tables'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Modal } from '../../ui/Modal'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HoldContext, type Sent, useHold } from '../../ui/nameGuard/submitGuard'
import { useDispatch, useRecord } from '../client/useSnapshot'

/** What everyone at the table agrees to, as the wall shows it before the meeting, and its rewording. */
export function Confidentiality(): ReactElement {
  const [wording, setWording] = useState(false)
  const { points } = currentNotice(useRecord())
  return (
    <section className="form">
      <h2>What everyone at the table agrees to</h2>
      <ul className="agreed">
        {points.map((point, index) => (
          <li key={index} dir="auto">
            {point}
          </li>
        ))}
      </ul>
      <p className="muted">
        Shown on the projector while people sign in. Every wording there was is kept.
      </p>
      <div className="actions-row">
        <Button onPress={() => setWording(true)}>Change the wording…</Button>
      </div>
      {wording && <Wording points={points} onClose={() => setWording(false)} />}
    </section>
  )
}

function Wording(props: { points: readonly string[]; onClose: () => void }): ReactElement {
  const dispatch = useDispatch()
  const [text, setText] = useState(props.points.join('\n'))
  const points = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const error = refusalOf(points)
  const hold = useHold()
  const use = async (): Promise<Sent> => {
    if (error !== undefined) return { ok: false }
    const result = await dispatch({ type: 'confidentiality.word', points })
    if (result.ok) props.onClose()
    return result
  }
  return (
    <Modal title="What everyone at the table agrees to" onClose={props.onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void hold.send(use)
        }}
      >
        <HoldContext value={hold}>
          <Field
            place={newPlace('confidentialityText', 'form', 'points')}
            label="One sentence a line"
            value={text}
            onChange={setText}
            rows={10}
            error={error}
            autoFocus
            hint="Short sentences: a room reads them from the back row. Signing in must not sound like a permission."
          />
        </HoldContext>
        <div className="actions-row">
          <Button onPress={() => setText(shippedNotice.points.join('\n'))}>
            Candor’s own wording
          </Button>
          <Button onPress={props.onClose}>Cancel</Button>
          <Button look="primary" type="submit" isDisabled={error !== undefined}>
            Use this wording
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function refusalOf(points: readonly string[]): string | undefined {
  if (points.length === 0) return 'Without a sentence nobody knows what they agree to.'
  if (points.length > mostAgreed.points)
    return `A projector shows ${mostAgreed.points} sentences at the most; these are ${points.length}.`
  const long = points.findIndex((point) => point.length > mostAgreed.letters)
  return long === -1
    ? undefined
    : `Sentence ${long + 1} is too long: ${mostAgreed.letters} letters are the most.`
}
