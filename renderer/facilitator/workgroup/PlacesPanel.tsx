import { useState, type ReactElement } from 'react'
import { X } from 'lucide-react'
import { Form } from 'react-aria-components'
import { neighborhoodsOf } from '../../../shared/record/select'
import { Button, Field } from '../../ui/controls'
import { DraftField } from '../../ui/DraftField'
import { SelectField } from '../../ui/SelectField'
import { useClient, useDispatch, useRecord } from '../state/hooks'

/** The neighborhoods served and the groups that speak for people in them. */
export function PlacesPanel(): ReactElement {
  return (
    <div className="panel panel--halves">
      <Neighborhoods />
      <Groups />
    </div>
  )
}

function Neighborhoods(): ReactElement {
  const rows = neighborhoodsOf(useRecord())
  const dispatch = useDispatch()
  return (
    <section>
      <h2>Neighborhoods</h2>
      <p className="muted">
        All you serve, also those you seldom hear from: silence is not safety.
      </p>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.id} className="row">
            <div className="row__main">
              <DraftField
                label={`Name of ${row.name}`}
                hideLabel
                value={row.name}
                maxLength={500}
                onCommit={(name) =>
                  void dispatch({ type: 'neighborhood.rename', id: row.id, name })
                }
              />
            </div>
            <Button
              look="quiet"
              small
              icon
              aria-label={`Remove ${row.name}`}
              onPress={() => void dispatch({ type: 'neighborhood.retire', id: row.id })}
            >
              <X />
            </Button>
          </li>
        ))}
      </ul>
      <AddByName label="Add a neighborhood" add={(name) => ({ type: 'neighborhood.add', name })} />
    </section>
  )
}

const nowhere = 'none'

function Groups(): ReactElement {
  const record = useRecord()
  const dispatch = useDispatch()
  const groups = [...record.communityGroup.values()].filter((row) => !row.retired)
  const places = neighborhoodsOf(record).map(({ id, name }) => ({ id, name }))
  return (
    <section>
      <h2>Community groups</h2>
      <p className="muted">
        Residents’ groups, merchants, congregations: those you report back to.
      </p>
      <ul className="rows">
        {groups.map((row) => (
          <li key={row.id} className="row">
            <div className="row__main">
              <DraftField
                label={`Name of ${row.name}`}
                hideLabel
                value={row.name}
                maxLength={500}
                onCommit={(name) =>
                  void dispatch({ type: 'group.edit', id: row.id, fields: { name } })
                }
              />
            </div>
            <SelectField
              label={`Neighborhood of ${row.name}`}
              hideLabel
              value={row.neighborhoodId ?? nowhere}
              options={[{ id: nowhere, name: 'All neighborhoods' }, ...places]}
              onChange={(id) =>
                void dispatch({
                  type: 'group.edit',
                  id: row.id,
                  fields: { neighborhoodId: id === nowhere ? null : id },
                })
              }
            />
            <Button
              look="quiet"
              small
              icon
              aria-label={`Remove ${row.name}`}
              onPress={() => void dispatch({ type: 'group.retire', id: row.id })}
            >
              <X />
            </Button>
          </li>
        ))}
      </ul>
      <AddByName
        label="Add a group"
        add={(name) => ({ type: 'group.add', fields: { name, neighborhoodId: null } })}
      />
    </section>
  )
}

type AddCommand =
  | { type: 'neighborhood.add'; name: string }
  | { type: 'group.add'; fields: { name: string; neighborhoodId: null } }

function AddByName(props: { label: string; add: (name: string) => AddCommand }): ReactElement {
  const client = useClient()
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  const submit = async (): Promise<void> => {
    // Free for the next name at once; a refused one comes back unless the next was begun.
    setName('')
    const result = await client.dispatch(props.add(name))
    setError(result.ok ? undefined : result.refusal.message)
    if (!result.ok) setName((begun) => (begun === '' ? name : begun))
  }
  return (
    <Form
      className="addline"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Field label={props.label} value={name} onChange={setName} error={error} maxLength={500} />
      <Button type="submit">Add</Button>
    </Form>
  )
}
