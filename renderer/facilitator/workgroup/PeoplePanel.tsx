import { UserPlus, X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { Form } from 'react-aria-components'
import { usualCategory } from '../../../shared/workgroup/recipientCategories'
import {
  membersOf,
  neighborhoodNames,
  neighborhoodsOf,
  workgroupOf,
} from '../../../shared/workgroup/select'
import { type Member, type MemberRole, memberRoles } from '../../../shared/workgroup/tables'
import { Button } from '../../ui/Button'
import { CategoryField } from '../../ui/CategoryField'
import { Choices } from '../../ui/Choices'
import { Field } from '../../ui/Field'
import { Modal } from '../../ui/Modal'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HoldContext, type Sent, useHold } from '../../ui/nameGuard/submitGuard'
import { SelectField } from '../../ui/SelectField'
import { useClient, useDispatch, useRecord } from '../client/useSnapshot'

type Fields = Pick<
  Member,
  'name' | 'organization' | 'role' | 'neighborhoodIds' | 'recipientCategory'
>

const blank: Fields = {
  name: '',
  organization: '',
  role: 'community representative',
  neighborhoodIds: [],
  recipientCategory: 'Community representatives',
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
        <h2>People at the table</h2>
        <Button look="primary" onPress={() => setEditing('new')}>
          <UserPlus aria-hidden="true" />
          Add a person
        </Button>
      </div>
      <p className="muted">
        Those who come to meetings, with their organization and role. Never a participant: nothing
        on this page is restricted.
      </p>
      {members.length === 0 && (
        <p className="empty">
          Nobody yet. Add the people who come, so that sign-in is one press each.
        </p>
      )}
      <ul className="rows">
        {members.map((member) => (
          <li key={member.id} className="row">
            <button
              type="button"
              className="row__main row__press"
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
              aria-label={`Remove ${member.name} from the list`}
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
  const [fields, setFields] = useState<Fields>(
    member === 'new'
      ? blank
      : {
          name: member.name,
          organization: member.organization,
          role: member.role,
          neighborhoodIds: member.neighborhoodIds,
          recipientCategory: member.recipientCategory,
        },
  )
  const [error, setError] = useState<string>()
  const hold = useHold()
  const place = (field: string): string =>
    member === 'new' ? newPlace('member', 'form', field) : `member ${member.id} ${field}`
  const save = async (): Promise<Sent> => {
    const result = await client.dispatch(
      member === 'new'
        ? { type: 'member.add', fields }
        : { type: 'member.edit', id: member.id, fields },
    )
    if (result.ok) props.onClose()
    else setError(result.refusal.message)
    return result
  }
  const categories = workgroupOf(record).recipientCategories
  const organizations = [...new Set(membersOf(record).map((row) => row.organization))]
  return (
    <Modal title={member === 'new' ? 'Add a person' : 'Change a person'} onClose={props.onClose}>
      <HoldContext value={hold}>
        <Form
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            void hold.send(save)
          }}
        >
          <Field
            place={place('name')}
            label="Name"
            value={fields.name}
            error={error}
            autoFocus
            maxLength={500}
            onChange={(name) => setFields({ ...fields, name })}
          />
          <Field
            place={place('organization')}
            label="Organization"
            value={fields.organization}
            suggestions={organizations}
            maxLength={500}
            onChange={(organization) => setFields({ ...fields, organization })}
          />
          <SelectField<MemberRole>
            label="Role"
            value={fields.role}
            options={memberRoles.map((role) => ({ id: role, name: role }))}
            onChange={(role) => setFields(withRole(fields, role, categories))}
          />
          <CategoryField
            value={fields.recipientCategory}
            categories={categories}
            onChange={(recipientCategory) => setFields({ ...fields, recipientCategory })}
          />
          <Choices
            label="Speaks for"
            options={neighborhoodsOf(record)}
            chosen={fields.neighborhoodIds}
            onChange={(neighborhoodIds) => setFields({ ...fields, neighborhoodIds })}
            empty="Add neighborhoods first."
          />
          <div className="actions-row">
            <Button onPress={props.onClose}>Cancel</Button>
            <Button look="primary" type="submit">
              Save
            </Button>
          </div>
        </Form>
      </HoldContext>
    </Modal>
  )
}

/** With another role goes another category, unless somebody chose one. */
const withRole = (fields: Fields, role: MemberRole, categories: readonly string[]): Fields => ({
  ...fields,
  role,
  recipientCategory:
    fields.recipientCategory === usualCategory(fields.role, categories)
      ? usualCategory(role, categories)
      : fields.recipientCategory,
})
