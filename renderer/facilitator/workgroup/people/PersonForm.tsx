import { type ReactElement, useRef, useState } from 'react'
import { rowsWhere } from '../../../../shared/kernel/compartment'
import { sameName } from '../../../../shared/kernel/names'
import { membersOf, neighborhoodsOf, workgroupOf } from '../../../../shared/workgroup/select'
import type { Member } from '../../../../shared/workgroup/tables'
import { Button } from '../../../ui/Button'
import { Choices } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/form/FormDialog'
import { useForm } from '../../../ui/form/useForm'
import type { Refused } from '../../../ui/form/useSubmit'
import { newPlace } from '../../../ui/nameGuard/nameGuardContext'
import { HelpButton } from '../../client/HelpButton'
import { OrganizationFields } from '../../client/OrganizationFields'
import { useClient, useRecord } from '../../client/useSnapshot'
import { personForm as texts } from './texts'

type Fields = Pick<
  Member,
  'name' | 'organization' | 'email' | 'role' | 'neighborhoodIds' | 'recipientCategory'
>

const blank: Fields = {
  name: '',
  organization: '',
  email: '',
  role: 'community representative',
  neighborhoodIds: [],
  recipientCategory: texts.communityRepresentatives,
}

/** Somebody at the table: a new person, one after another if wanted, or one to be corrected. */
export function PersonForm(props: { member: Member | 'new'; onClose: () => void }): ReactElement {
  const client = useClient()
  const record = useRecord()
  const { member } = props
  const [added, setAdded] = useState('')
  const goesOn = useRef(false)
  const askedOf = useRef('')
  const place = (field: string): string =>
    member === 'new' ? newPlace('member', 'form', field) : `member ${member.id} ${field}`
  /** Asks once about a name that is there already. */
  const askOnce = (name: string): Refused | null => {
    const said = member === 'new' ? namesakeIn([...record.member.values()], name) : null
    if (said === null || sameName(askedOf.current, name)) return null
    askedOf.current = name
    return { message: said, field: 'name' }
  }
  const form = useForm<Fields>({
    initial: member === 'new' ? blank : fieldsOf(member),
    check: ({ name }) => askOnce(name),
    send: (fields) =>
      client.dispatch(
        member === 'new'
          ? { type: 'member.add', fields }
          : { type: 'member.edit', id: member.id, fields },
      ),
    refusedAt: 'name',
    onDone: () => (goesOn.current ? startNext() : props.onClose()),
  })
  const startNext = (): void => {
    setAdded(texts.added(form.fields.name))
    askedOf.current = ''
    // Whoever comes next is often from the same organization.
    const { organization, role, recipientCategory } = form.fields
    form.set({ ...blank, organization, role, recipientCategory })
    document.querySelector<HTMLElement>('[role="dialog"] form input')?.focus()
  }
  const submit = (another: boolean): void => {
    goesOn.current = another
    void form.submit()
  }
  const categories = workgroupOf(record).recipientCategories
  const groups = rowsWhere(record, 'communityGroup', (row) => !row.retired)
  const organizations = new Set([
    ...membersOf(record).map((row) => row.organization),
    ...groups.map((row) => row.name),
  ])
  return (
    <FormDialog
      corner={<HelpButton page="people" />}
      title={member === 'new' ? texts.addAPerson : texts.changeAPerson}
      onClose={props.onClose}
      of={form}
      submit={texts.save}
      onSubmit={() => submit(false)}
      more={
        member === 'new' && <Button onPress={() => submit(true)}>{texts.saveAndAddAnother}</Button>
      }
    >
      <p className="muted" role="status" dir="auto">
        {added}
      </p>
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
        field={{ suggestions: [...organizations] }}
      />
      <Field
        {...form.field('email')}
        place={null}
        label={texts.email}
        hint={texts.emailHint}
        maxLength={500}
      />
      <Choices
        label={texts.speaksFor}
        options={neighborhoodsOf(record)}
        chosen={form.fields.neighborhoodIds}
        onChange={(neighborhoodIds) => form.set({ neighborhoodIds })}
        empty={texts.addNeighborhoodsFirst}
      />
    </FormDialog>
  )
}

/** What is asked about somebody whose name is on the list, or was; null when it never was. */
function namesakeIn(members: readonly Member[], name: string): string | null {
  const same = members.filter((member) => sameName(member.name, name))
  const member = same.find(({ retired }) => !retired) ?? same[0]
  if (member === undefined || name.trim() === '') return null
  const who = [member.organization, member.role].filter((text) => text !== '').join(', ')
  return member.retired ? texts.wasOnTheList(who) : texts.isOnTheList(who)
}

const fieldsOf = (member: Member): Fields => ({
  name: member.name,
  organization: member.organization,
  email: member.email,
  role: member.role,
  neighborhoodIds: member.neighborhoodIds,
  recipientCategory: member.recipientCategory,
})
