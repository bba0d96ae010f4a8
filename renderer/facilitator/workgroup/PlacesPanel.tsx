import { X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { Form } from 'react-aria-components'
import { membersOf, neighborhoodsOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { DraftField } from '../../ui/DraftField'
import { Field } from '../../ui/Field'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HoldContext, useHold } from '../../ui/nameGuard/submitGuard'
import { SelectField } from '../../ui/SelectField'
import { useClient, useDispatch, useRecord } from '../client/useSnapshot'
import { ReachDialog, ReachLine, SpeaksFor } from '../engagement/ReachDialog'
import { TimelineDialog } from '../history/TimelineDialog'
import { CountedAs } from '../openData/PlaceNames'

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
  const record = useRecord()
  const rows = neighborhoodsOf(record)
  const dispatch = useDispatch()
  const [opened, setOpened] = useState<string | null>(null)
  const shown = record.neighborhood.get(opened ?? '')
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
                place={`neighborhood ${row.id} name`}
                label={`Name of ${row.name}`}
                hideLabel
                value={row.name}
                maxLength={500}
                onCommit={(name) =>
                  void dispatch({ type: 'neighborhood.edit', id: row.id, fields: { name } })
                }
              />
              <ReachLine row={row} />
            </div>
            <TimelineButton of={row} />
            <Button small aria-label={`How to reach ${row.name}`} onPress={() => setOpened(row.id)}>
              Reach…
            </Button>
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
      <AddByName
        table="neighborhood"
        label="Add a neighborhood"
        add={(name) => ({ type: 'neighborhood.add', name })}
      />
      {shown !== undefined && (
        <ReachDialog
          table="neighborhood"
          row={shown}
          onEdit={(fields) => void dispatch({ type: 'neighborhood.edit', id: shown.id, fields })}
          onClose={() => setOpened(null)}
        >
          <SpeaksFor neighborhoodId={shown.id} />
          <CountedAs row={shown} />
        </ReachDialog>
      )}
    </section>
  )
}

/** Opens what there was between the workgroup and a neighborhood or group. */
function TimelineButton({ of }: { of: { id: string; name: string } }): ReactElement {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button small aria-label={`Timeline of ${of.name}`} onPress={() => setOpen(true)}>
        Timeline…
      </Button>
      {isOpen && <TimelineDialog audience={of} onClose={() => setOpen(false)} />}
    </>
  )
}

const nowhere = 'none'
const everywhere = 'All neighborhoods'

function Groups(): ReactElement {
  const record = useRecord()
  const dispatch = useDispatch()
  const groups = [...record.communityGroup.values()].filter((row) => !row.retired)
  const places = neighborhoodsOf(record).map(({ id, name }) => ({ id, name }))
  const [opened, setOpened] = useState<string | null>(null)
  const shown = record.communityGroup.get(opened ?? '')
  const placeOf = (id: string | null): string =>
    id === null ? everywhere : (record.neighborhood.get(id)?.name ?? '')
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
                place={`communityGroup ${row.id} name`}
                label={`Name of ${row.name}`}
                hideLabel
                value={row.name}
                maxLength={500}
                onCommit={(name) =>
                  void dispatch({ type: 'group.edit', id: row.id, fields: { name } })
                }
              />
              <ReachLine row={row} place={placeOf(row.neighborhoodId)} />
            </div>
            <TimelineButton of={row} />
            <Button small aria-label={`How to reach ${row.name}`} onPress={() => setOpened(row.id)}>
              Reach…
            </Button>
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
        table="communityGroup"
        label="Add a group"
        add={(name) => ({ type: 'group.add', fields: { name, neighborhoodId: null } })}
      />
      {shown !== undefined && (
        <ReachDialog
          table="communityGroup"
          row={shown}
          onEdit={(fields) => void dispatch({ type: 'group.edit', id: shown.id, fields })}
          onClose={() => setOpened(null)}
        >
          <SelectField
            label="Where"
            value={shown.neighborhoodId ?? nowhere}
            options={[{ id: nowhere, name: everywhere }, ...places]}
            onChange={(id) =>
              void dispatch({
                type: 'group.edit',
                id: shown.id,
                fields: { neighborhoodId: id === nowhere ? null : id },
              })
            }
          />
          <Choices
            label="Who speaks for them at the table"
            options={membersOf(record).map(({ id, name }) => ({ id, name }))}
            chosen={shown.representativeIds}
            empty="Add people under People first."
            onChange={(representativeIds) =>
              void dispatch({ type: 'group.edit', id: shown.id, fields: { representativeIds } })
            }
          />
        </ReachDialog>
      )}
    </section>
  )
}

type AddCommand =
  | { type: 'neighborhood.add'; name: string }
  | { type: 'group.add'; fields: { name: string; neighborhoodId: null } }

function AddByName(props: {
  table: string
  label: string
  add: (name: string) => AddCommand
}): ReactElement {
  const client = useClient()
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  const hold = useHold()
  const submit = async (): Promise<void> => {
    const adding = hold.send(async () => {
      const result = await client.dispatch(props.add(name))
      setError(result.ok ? undefined : result.refusal.message)
      return result
    })
    // Free for the next name at once; a refused one comes back unless the next was begun.
    setName('')
    if ((await adding)?.ok !== true) setName((begun) => (begun === '' ? name : begun))
  }
  return (
    <Form
      className="addline"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <HoldContext value={hold}>
        <Field
          place={newPlace(props.table, 'list', 'name')}
          label={props.label}
          value={name}
          onChange={setName}
          error={error}
          maxLength={500}
        />
      </HoldContext>
      <Button type="submit">Add</Button>
    </Form>
  )
}
