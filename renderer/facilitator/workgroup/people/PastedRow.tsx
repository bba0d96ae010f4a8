import type { ReactElement } from 'react'
import { neighborhoodNames } from '../../../../shared/workgroup/select'
import { type MemberRole, memberRoles } from '../../../../shared/workgroup/tables'
import { Field } from '../../../ui/Field'
import { newPlace } from '../../../ui/nameGuard/nameGuardContext'
import { SelectField } from '../../../ui/SelectField'
import { useRecord } from '../../client/useSnapshot'
import { type Fate, fateOf, missingOf, type Namesake, type PastedPerson } from './pastedPeople'
import { pastedPeople as texts } from './texts'
import './PastedRow.css'

const roleOptions = [
  { id: '' as const, name: texts.chooseARole },
  ...memberRoles.map((role) => ({ id: role, name: role })),
]

/** Somebody on a pasted list: what was read, to be corrected, and what has to be chosen. */
export function PastedRow(props: {
  row: PastedPerson
  namesake: Namesake
  onChange: (changed: Partial<PastedPerson>) => void
}): ReactElement {
  const { row, namesake, onChange } = props
  const fate = fateOf(row, namesake)
  return (
    <li className="pastedperson" data-fate={fate ?? 'asked'} aria-label={row.name}>
      {fate === 'add' ? (
        <PersonFields row={row} onChange={onChange} />
      ) : (
        <strong className="pastedperson__name" dir="auto">
          {row.name}
        </strong>
      )}
      <NamesakeChoice row={row} namesake={namesake} onChange={onChange} />
      <Remarks row={row} namesake={namesake} fate={fate} />
    </li>
  )
}

function PersonFields(props: {
  row: PastedPerson
  onChange: (changed: Partial<PastedPerson>) => void
}): ReactElement {
  const { row, onChange } = props
  const place = (field: string): string => newPlace('member', `list-${row.key}`, field)
  return (
    <div className="pastedperson__fields">
      <Field
        label={texts.nameOf(row.line)}
        hideLabel
        value={row.name}
        place={place('name')}
        maxLength={500}
        onChange={(name) => onChange({ name })}
      />
      <Field
        label={texts.organizationOf(row.name)}
        hideLabel
        placeholder={texts.organization}
        value={row.organization}
        place={place('organization')}
        maxLength={500}
        onChange={(organization) => onChange({ organization })}
      />
      <SelectField<MemberRole | ''>
        label={texts.roleOf(row.name)}
        hideLabel
        value={row.role}
        options={roleOptions}
        onChange={(role) => onChange({ role })}
      />
      <Field
        label={texts.emailOf(row.name)}
        hideLabel
        placeholder={texts.email}
        value={row.email}
        place={null}
        maxLength={500}
        onChange={(email) => onChange({ email })}
      />
    </div>
  )
}

function NamesakeChoice(props: {
  row: PastedPerson
  namesake: Namesake
  onChange: (changed: Partial<PastedPerson>) => void
}): ReactElement | null {
  const { row, namesake, onChange } = props
  if (namesake.kind === 'none') return null
  return (
    <SelectField<Fate | ''>
      label={labelOf(namesake)}
      value={fateOf(row, namesake) ?? ''}
      options={fatesOf(namesake)}
      onChange={(fate) => onChange({ fate: fate === '' ? null : fate })}
    />
  )
}

function labelOf(namesake: Exclude<Namesake, { kind: 'none' }>): string {
  if (namesake.kind === 'twice') return texts.alsoOnLine(namesake.line)
  const { organization, role } = namesake.member
  const who = [organization, role].filter((text) => text !== '').join(', ')
  return namesake.kind === 'former' ? texts.wasAtTheTable(who) : texts.isAtTheTable(who)
}

const fatesOf = ({ kind }: Namesake): { id: Fate | ''; name: string }[] => [
  ...(kind === 'at the table' ? [] : [{ id: '' as const, name: texts.choose }]),
  ...(kind === 'former' ? [{ id: 'return' as const, name: texts.comesBack }] : []),
  { id: 'leave', name: kind === 'former' ? texts.leaveOut : texts.samePerson },
  { id: 'add', name: texts.anotherPerson },
]

function Remarks(props: {
  row: PastedPerson
  namesake: Namesake
  fate: Fate | null
}): ReactElement | null {
  const { row, namesake, fate } = props
  const record = useRecord()
  if (fate === 'leave') return null
  if (fate === 'return') return <p className="muted">{texts.comesBackAsBefore}</p>
  const places = neighborhoodNames(record, row.neighborhoodIds)
  const missing = missingOf(row, namesake)
  return (
    <>
      {missing !== null && (
        <p className="pastedperson__missing" dir="auto">
          {missing}
        </p>
      )}
      {places.length > 0 && <p className="muted">{texts.speaksFor(places)}</p>}
      {row.remarks.map((remark) => (
        <p key={remark} className="muted" dir="auto">
          {remark}
        </p>
      ))}
    </>
  )
}
