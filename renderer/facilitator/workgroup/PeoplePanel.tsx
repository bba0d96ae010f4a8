import { UserPlus, X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import {
  membersOf,
  neighborhoodNames,
  neighborhoodsOf,
  workgroupOf,
} from '../../../shared/workgroup/select'
import type { Member } from '../../../shared/workgroup/tables'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/form/FormDialog'
import { useForm } from '../../ui/form/useForm'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HelpButton } from '../client/HelpButton'
import { OrganizationFields } from '../client/OrganizationFields'
import { useClient, useDispatch, useRecord } from '../client/useSnapshot'
import { peoplePanel as texts } from './texts'

type Fields = Pick<
  Member,
  'name' | 'organization' | 'role' | 'neighborhoodIds' | 'recipientCategory'
>

const blank: Fields = {
  name: '',
  organization: '',
  role: 'community representative',
  neighborhoodIds: [],
  recipientCategory: texts.communityRepresentatives,
}

/** Who comes to the table, for whom. */
export function PeoplePanel(): ReactElement {
  const record = useRecord()
  const dispatch = useDispatch()
  const [editing, setEditing] = useState<Member | 'new' | null>(null)
  const members = membersOf(record)
  return (
    <section className="panel">
      <div className="panel__head">
        <h2>{texts.peopleAtTheTable}</h2>
        <Button look="primary" onPress={() => setEditing('new')}>
          <UserPlus aria-hidden="true" />
          {texts.addAPerson}
        </Button>
      </div>
      <p className="muted">{texts.thoseWhoComeMeetingsWith}</p>
      {members.length === 0 && <p className="empty">{texts.nobodyYetAddPeopleWho}</p>}
      <ul className="rows">
        {members.map((member) => (
          <li key={member.id} className="row">
            <button
              type="button"
              className="row__main pressable"
              onClick={() => setEditing(member)}
            >
              <strong dir="auto">{member.name}</strong>
              <span className="muted" dir="auto">
                {[member.organization, member.role].filter(Boolean).join(' · ')}
              </span>
            </button>
            {neighborhoodNames(record, member.neighborhoodIds).map((name) => (
              <span key={name} className="chip" dir="auto">
                {name}
              </span>
            ))}
            <Button
              look="quiet"
              small
              icon
              aria-label={texts.removeFromTheList(member.name)}
              onPress={() => void dispatch({ type: 'member.retire', id: member.id })}
            >
              <X />
            </Button>
          </li>
        ))}
      </ul>
      {editing !== null && <MemberForm member={editing} onClose={() => setEditing(null)} />}
    </section>
  )
}

function MemberForm(props: { member: Member | 'new'; onClose: () => void }): ReactElement {
  const client = useClient()
  const record = useRecord()
  const { member } = props
  const form = useForm<Fields>({
    initial: member === 'new' ? blank : fieldsOf(member),
    send: (fields) =>
      client.dispatch(
        member === 'new'
          ? { type: 'member.add', fields }
          : { type: 'member.edit', id: member.id, fields },
      ),
    refusedAt: 'name',
    onDone: props.onClose,
  })
  const { fields } = form
  const place = (field: string): string =>
    member === 'new' ? newPlace('member', 'form', field) : `member ${member.id} ${field}`
  const categories = workgroupOf(record).recipientCategories
  const organizations = [...new Set(membersOf(record).map((row) => row.organization))]
  return (
    <FormDialog
      corner={<HelpButton page="people" />}
      title={member === 'new' ? texts.addAPerson : texts.changeAPerson}
      onClose={props.onClose}
      of={form}
      submit={texts.save}
    >
      <Field
        {...form.field('name')}
        place={place('name')}
        label={texts.name}
        autoFocus
        maxLength={500}
      />
      <OrganizationFields
        of={form}
        place={place('organization')}
        categories={categories}
        field={{ suggestions: organizations }}
      />
      <Choices
        label={texts.speaksFor}
        options={neighborhoodsOf(record)}
        chosen={fields.neighborhoodIds}
        onChange={(neighborhoodIds) => form.set({ neighborhoodIds })}
        empty={texts.addNeighborhoodsFirst}
      />
    </FormDialog>
  )
}

const fieldsOf = (member: Member): Fields => ({
  name: member.name,
  organization: member.organization,
  role: member.role,
  neighborhoodIds: member.neighborhoodIds,
  recipientCategory: member.recipientCategory,
})
