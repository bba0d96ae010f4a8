import { X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { speaksForGroup } from '../../../shared/workgroup/groups'
import type { CommunityGroup, Neighborhood } from '../../../shared/workgroup/places'
import { membersOf, neighborhoodsOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { DraftField } from '../../ui/DraftField'
import { Field } from '../../ui/Field'
import { Form } from '../../ui/form/Form'
import { useForm } from '../../ui/form/useForm'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { SelectField } from '../../ui/SelectField'
import { useClient, useDispatch, useRecord } from '../client/useSnapshot'
import { ReachDialog, ReachLine, SpeaksFor } from '../engagement/ReachDialog'
import { TimelineDialog } from '../history/TimelineDialog'
import { PlaceNames } from '../openData/PlaceNames'
import { placesPanel as texts } from './texts'

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
  const dispatch = useDispatch()
  const [opened, setOpened] = useState<string | null>(null)
  const shown = record.neighborhood.get(opened ?? '')
  const edit = (id: string, fields: Partial<Neighborhood>): void =>
    void dispatch({ type: 'neighborhood.edit', id, fields })
  return (
    <section>
      <h2>{texts.neighborhoods}</h2>
      <p className="muted">{texts.allYouServeAlsoThose}</p>
      <AudienceRows
        table="neighborhood"
        rows={neighborhoodsOf(record)}
        onName={(id, name) => edit(id, { name })}
        onReach={setOpened}
        onRemove={(id) => void dispatch({ type: 'neighborhood.retire', id })}
      />
      <AddByName
        table="neighborhood"
        label={texts.addANeighborhood}
        add={(name) => ({ type: 'neighborhood.add', name })}
      />
      {shown !== undefined && (
        <ReachDialog
          table="neighborhood"
          row={shown}
          onEdit={(fields) => edit(shown.id, fields)}
          onClose={() => setOpened(null)}
        >
          <SpeaksFor neighborhoodId={shown.id} />
          <PlaceNames row={shown} />
        </ReachDialog>
      )}
    </section>
  )
}

/** Neighborhoods or groups: renamed in place, reached, looked back on, or no longer served. */
function AudienceRows<R extends Neighborhood | CommunityGroup>(props: {
  table: 'neighborhood' | 'communityGroup'
  rows: readonly R[]
  /** Where one is, where that isn't plain. */
  placeOf?: (row: R) => string
  onName: (id: string, name: string) => void
  onReach: (id: string) => void
  onRemove: (id: string) => void
}): ReactElement {
  return (
    <ul className="rows">
      {props.rows.map((row) => (
        <li key={row.id} className="row">
          <div className="row__main">
            <DraftField
              place={`${props.table} ${row.id} name`}
              label={texts.nameOf(row.name)}
              hideLabel
              value={row.name}
              maxLength={500}
              onCommit={(name) => props.onName(row.id, name)}
            />
            <ReachLine
              row={row}
              {...(props.placeOf === undefined ? {} : { place: props.placeOf(row) })}
            />
          </div>
          <TimelineButton of={row} />
          <Button
            small
            aria-label={texts.contactFor(row.name)}
            onPress={() => props.onReach(row.id)}
          >
            {texts.contact}
          </Button>
          <Button
            look="quiet"
            small
            icon
            aria-label={texts.remove(row.name)}
            onPress={() => props.onRemove(row.id)}
          >
            <X />
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** Opens what there was between the workgroup and a neighborhood or group. */
function TimelineButton({ of }: { of: { id: string; name: string } }): ReactElement {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button small aria-label={texts.timelineOf(of.name)} onPress={() => setOpen(true)}>
        {texts.timeline}
      </Button>
      {isOpen && <TimelineDialog audience={of} onClose={() => setOpen(false)} />}
    </>
  )
}

const nowhere = 'none'
const everywhere = texts.allNeighborhoods

function Groups(): ReactElement {
  const record = useRecord()
  const dispatch = useDispatch()
  const groups = [...record.communityGroup.values()].filter((row) => !row.retired)
  const places = neighborhoodsOf(record).map(({ id, name }) => ({ id, name }))
  const [opened, setOpened] = useState<string | null>(null)
  const shown = record.communityGroup.get(opened ?? '')
  const edit = (id: string, fields: Partial<CommunityGroup>): void =>
    void dispatch({ type: 'group.edit', id, fields })
  return (
    <section>
      <h2>{texts.communityGroups}</h2>
      <p className="muted">{texts.residentsGroupsMerchantsCongregationsThose}</p>
      <AudienceRows
        table="communityGroup"
        rows={groups}
        placeOf={({ neighborhoodId }) =>
          neighborhoodId === null
            ? everywhere
            : (record.neighborhood.get(neighborhoodId)?.name ?? '')
        }
        onName={(id, name) => edit(id, { name })}
        onReach={setOpened}
        onRemove={(id) => void dispatch({ type: 'group.retire', id })}
      />
      <AddByName
        table="communityGroup"
        label={texts.addAGroup}
        add={(name) => ({ type: 'group.add', fields: { name, neighborhoodId: null } })}
      />
      {shown !== undefined && (
        <ReachDialog
          table="communityGroup"
          row={shown}
          onEdit={(fields) => edit(shown.id, fields)}
          onClose={() => setOpened(null)}
        >
          <SelectField
            label={texts.where}
            value={shown.neighborhoodId ?? nowhere}
            options={[{ id: nowhere, name: everywhere }, ...places]}
            onChange={(id) => edit(shown.id, { neighborhoodId: id === nowhere ? null : id })}
          />
          <Choices
            label={texts.whoSpeaksForThemAt}
            options={membersOf(record).map(({ id, name }) => ({ id, name }))}
            chosen={shown.representativeIds}
            empty={texts.addPeopleUnderPeopleFirst}
            onChange={(representativeIds) => edit(shown.id, { representativeIds })}
          />
          <FromTheGroup group={shown} />
        </ReachDialog>
      )}
    </section>
  )
}

/** Who speaks for a group without having been chosen: whoever's organization has its name. */
function FromTheGroup({ group }: { group: CommunityGroup }): ReactElement | null {
  const names = membersOf(useRecord())
    .filter((member) => speaksForGroup({ ...group, representativeIds: [] }, member))
    .map(({ name }) => name)
  return names.length === 0 ? null : (
    <p className="muted" dir="auto">
      {texts.alsoFromTheGroup(names)}
    </p>
  )
}

type AddCommand =
  | { type: 'neighborhood.add'; name: string }
  | { type: 'group.add'; fields: { name: string; neighborhoodId: null } }

const nothing = { name: '' }

function AddByName(props: {
  table: string
  label: string
  add: (name: string) => AddCommand
}): ReactElement {
  const client = useClient()
  const form = useForm({
    initial: nothing,
    send: ({ name }) => client.dispatch(props.add(name)),
    refusedAt: 'name',
    next: () => nothing,
  })
  return (
    <Form
      of={form}
      className="addline"
      buttons={
        <Button type="submit">
          {texts.add}
          <span className="visually-hidden">{texts.which(props.label)}</span>
        </Button>
      }
    >
      <Field
        {...form.field('name')}
        place={newPlace(props.table, 'list', 'name')}
        label={props.label}
        maxLength={500}
      />
    </Form>
  )
}
