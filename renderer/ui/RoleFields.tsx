import type { ReactElement } from 'react'
import { usualCategory } from '../../shared/workgroup/recipientCategories'
import { type MemberRole, memberRoles } from '../../shared/workgroup/tables'
import { SelectField } from './SelectField'
import { roleFields as texts } from './texts'

const roleOptions = memberRoles.map((role) => ({ id: role, name: role }))

/**
 * Somebody's role at the table, and which category of recipients they belong to; one the site
 * dropped since stays choosable. With another role goes another category, unless somebody chose one.
 */
export function RoleFields(props: {
  role: MemberRole
  category: string
  categories: readonly string[]
  onChange: (role: MemberRole, category: string) => void
}): ReactElement {
  const { role, category, categories, onChange } = props
  const known = [...new Set([...categories, ...(category === '' ? [] : [category])])]
  return (
    <>
      <SelectField<MemberRole>
        label={texts.role}
        value={role}
        options={roleOptions}
        onChange={(next) =>
          onChange(
            next,
            category === usualCategory(role, categories)
              ? usualCategory(next, categories)
              : category,
          )
        }
      />
      <SelectField
        label={texts.categoryOfRecipients}
        value={category}
        options={[
          { id: '', name: texts.noneNoReleaseCoversThem },
          ...known.map((name) => ({ id: name, name })),
        ]}
        onChange={(next) => onChange(role, next)}
      />
    </>
  )
}
