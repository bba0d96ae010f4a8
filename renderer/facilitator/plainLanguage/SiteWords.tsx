import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/Button'
import { DraftField } from '../../ui/DraftField'
import { Field } from '../../ui/Field'
import { Form } from '../../ui/form/Form'
import { useForm } from '../../ui/form/useForm'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { useClient, useDispatch } from '../client/useSnapshot'
import { useSiteWords } from './usePlainWords'
import './plainLanguage.css'

/** The words this workgroup looks for besides those Candor comes with, or in place of them. */
export function OwnWords(): ReactElement {
  const dispatch = useDispatch()
  const rows = useSiteWords().filter(({ off }) => !off)
  return (
    <section className="form">
      <h2>Your own words</h2>
      <p className="muted">
        {rows.length === 0
          ? 'Words your neighbors stumble over, with what to say instead. Nothing is ever replaced by itself: whoever words a report-back sees the hint.'
          : 'Shown as hints to whoever words a report-back.'}
      </p>
      {rows.length > 0 && (
        <ul className="rows">
          {rows.map((row) => (
            <li key={row.id} className="row">
              <strong className="words__word" dir="auto">
                {row.word}
              </strong>
              <div className="row__main">
                <DraftField
                  place={`plainWord ${row.id} suggestion`}
                  label={`Instead of “${row.word}”`}
                  hideLabel
                  value={row.suggestion}
                  maxLength={200}
                  onCommit={(suggestion) =>
                    void dispatch({
                      type: 'plainWord.set',
                      word: row.word,
                      suggestion,
                      off: false,
                    })
                  }
                />
              </div>
              <Button
                look="quiet"
                small
                icon
                aria-label={`Remove “${row.word}”`}
                onPress={() => void dispatch({ type: 'plainWord.remove', id: row.id })}
              >
                <X />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddWord />
    </section>
  )
}

const nothing = { word: '', suggestion: '' }

function AddWord(): ReactElement {
  const client = useClient()
  const form = useForm({
    initial: nothing,
    send: (typed) => client.dispatch({ type: 'plainWord.set', ...typed, off: false }),
    next: () => nothing,
  })
  const field = (name: keyof typeof nothing, label: string, maxLength: number): ReactElement => (
    <Field
      {...form.field(name)}
      place={newPlace('plainWord', 'form', name)}
      label={label}
      maxLength={maxLength}
    />
  )
  return (
    <Form
      of={form}
      label="Add a word"
      className="addline"
      buttons={<Button type="submit">Add</Button>}
    >
      {field('word', 'Word or phrase', 80)}
      {field('suggestion', 'Say instead', 200)}
    </Form>
  )
}
