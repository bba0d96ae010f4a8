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
import './SiteWords.css'
import { siteWords as texts } from './texts'

/** The words this workgroup looks for besides those Candor comes with, or in place of them. */
export function SiteWords(): ReactElement {
  const dispatch = useDispatch()
  const rows = useSiteWords().filter(({ off }) => !off)
  return (
    <section className="form">
      <h2>{texts.yourOwnWords}</h2>
      <p className="muted">
        {rows.length === 0 ? texts.wordsYourNeighborsStumbleOver : texts.shownAsHintsWhoeverWords}
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
                  label={texts.insteadOf(row.word)}
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
                aria-label={texts.remove(row.word)}
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
      label={texts.addAWord}
      className="addline"
      buttons={<Button type="submit">{texts.add}</Button>}
    >
      {field('word', texts.wordOrPhrase, 80)}
      {field('suggestion', texts.sayInstead, 200)}
    </Form>
  )
}
