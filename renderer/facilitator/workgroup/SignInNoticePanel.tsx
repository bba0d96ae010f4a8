import { type ReactElement, useState } from 'react'
import { currentNotice, shippedNotice } from '../../../shared/meeting/signInNotice'
import { mostAgreed } from '../../../shared/meeting/tables'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/form/FormDialog'
import { useForm } from '../../ui/form/useForm'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HelpButton } from '../client/HelpButton'
import { useClient, useRecord } from '../client/useSnapshot'
import './SignInNoticePanel.css'
import { signInNoticePanel as texts } from './texts'

/** What everyone at the table agrees to, as the projector shows it before the meeting, and its rewording. */
export function SignInNoticePanel(): ReactElement {
  const [wording, setWording] = useState(false)
  const { points } = currentNotice(useRecord())
  return (
    <section className="form">
      <h2>{texts.whatEveryoneAtTableAgrees}</h2>
      <ul className="agreed">
        {points.map((point, index) => (
          <li key={index} dir="auto">
            {point}
          </li>
        ))}
      </ul>
      <p className="muted">{texts.shownOnProjectorWhilePeople}</p>
      <div className="actions-row">
        <Button onPress={() => setWording(true)}>{texts.changeTheWording}</Button>
      </div>
      {wording && <Wording points={points} onClose={() => setWording(false)} />}
    </section>
  )
}

const pointsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function Wording(props: { points: readonly string[]; onClose: () => void }): ReactElement {
  const client = useClient()
  const form = useForm({
    initial: { points: props.points.join('\n') },
    send: ({ points }) =>
      client.dispatch({ type: 'confidentiality.word', points: pointsIn(points) }),
    refusedAt: 'points',
    onDone: props.onClose,
  })
  const field = form.field('points')
  const wrong = refusalOf(pointsIn(field.value))
  return (
    <FormDialog
      corner={<HelpButton page="sign-in" />}
      title={texts.whatEveryoneAtTableAgrees}
      onClose={props.onClose}
      of={form}
      onSubmit={() => (wrong === undefined ? void form.submit() : undefined)}
      submit={texts.useThisWording}
      isDisabled={wrong !== undefined}
      more={
        <>
          <Button onPress={() => form.set({ points: shippedNotice.points.join('\n') })}>
            {texts.candorsOwnWording}
          </Button>
        </>
      }
    >
      <Field
        {...field}
        place={newPlace('confidentialityText', 'form', 'points')}
        label={texts.oneSentenceALine}
        rows={10}
        error={wrong ?? field.error}
        autoFocus
        hint={texts.shortSentencesRoomReadsThem}
      />
    </FormDialog>
  )
}

function refusalOf(points: readonly string[]): string | undefined {
  if (points.length === 0) return texts.withoutSentenceNobodyKnowsWhat
  if (points.length > mostAgreed.points)
    return texts.aProjectorShowsSentencesAt(mostAgreed.points, points.length)
  const long = points.findIndex((point) => point.length > mostAgreed.letters)
  return long === -1 ? undefined : texts.sentenceTooLongLettersMost(long + 1, mostAgreed.letters)
}
