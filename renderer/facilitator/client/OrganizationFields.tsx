import type { ReactElement } from 'react'
import type { MemberRole } from '../../../shared/workgroup/tables'
import { Field, type FieldProps } from '../../ui/Field'
import type { FieldGroup } from '../../ui/form/useForm'
import { RoleFields } from '../../ui/RoleFields'
import { organizationFields as texts } from './texts'

/** What a form keeps of where somebody comes from. */
export interface OrganizationFieldsOf {
  readonly organization: string
  readonly role: MemberRole
  readonly recipientCategory: string
}

/** Somebody's organization, role and category of recipients. */
export function OrganizationFields(props: {
  of: FieldGroup<OrganizationFieldsOf>
  /** Where the organization goes in the shared record. */
  place: string
  categories: readonly string[]
  field?: Pick<FieldProps, 'autoFocus' | 'suggestions'>
}): ReactElement {
  const { of, categories } = props
  return (
    <>
      <Field
        {...of.field('organization')}
        {...props.field}
        place={props.place}
        label={texts.organization}
        maxLength={500}
      />
      <RoleFields
        role={of.fields.role}
        category={of.fields.recipientCategory}
        categories={categories}
        onChange={(role, recipientCategory) => of.set({ role, recipientCategory })}
      />
    </>
  )
}
