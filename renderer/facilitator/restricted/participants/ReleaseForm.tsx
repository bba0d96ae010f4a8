import type { ReactElement } from 'react'
import { informationKinds, kindWords } from '../../../../shared/restricted/informationKinds'
import type { OpenFile } from '../../../../shared/restricted/contract'
import type { Release } from '../../../../shared/restricted/tables'
import { workgroupOf } from '../../../../shared/workgroup/select'
import { Choices, Segments } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { ChoiceRefusal } from '../../../ui/form/Form'
import { useRecord } from '../../client/useSnapshot'
import { RestrictedForm, useRestrictedForm } from './RestrictedForm'

type Fields = Omit<Release, 'id' | 'participantId' | 'createdAt' | 'updatedAt'>

const blank: Fields = {
  signedOn: '',
  expiresOn: '',
  expiresWith: '',
  revokedOn: '',
  discloser: '',
  categories: [],
  kinds: [],
  scope: '',
  purpose: '',
  forProceedings: false,
  part2: false,
}

const part2Options = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes: 42 CFR part 2' },
] as const

const proceedingsOptions = [
  { value: 'no', label: 'Sharing at the table' },
  { value: 'yes', label: 'Legal proceedings only' },
] as const

/** A release of information as its participant signed it. */
export function ReleaseForm(props: {
  participantId: string
  release: OpenFile['releases'][number] | null
  onClose: () => void
}): ReactElement {
  const known = workgroupOf(useRecord()).recipientCategories
  const { release, participantId } = props
  const form = useRestrictedForm<Fields>(
    () => (release === null ? blank : fieldsOf(release)),
    (typed) =>
      release === null
        ? { type: 'release.add', participantId, fields: typed }
        : { type: 'release.edit', id: release.id, fields: typed },
    props.onClose,
  )
  const { fields, set } = form
  // A category that was renamed since stays on the release as it was signed.
  const options = [...new Set([...known, ...fields.categories])].map((name) => ({ id: name, name }))
  return (
    <RestrictedForm
      title="Release of information"
      of={form}
      removal={release === null ? null : { type: 'release.remove', id: release.id }}
      onClose={props.onClose}
    >
      <Field
        {...form.field('discloser')}
        place={null}
        label="Who may share"
        autoFocus
        maxLength={500}
        hint="A program, an agency or a person, as the release names them."
      />
      <Choices
        label="Who may be told"
        options={options}
        chosen={fields.categories}
        onChange={(categories) => set({ categories })}
        empty="Name categories of recipients in “About the workgroup”."
      />
      <ChoiceRefusal of={form} name="categories" />
      <Choices
        label="What may be shared"
        options={informationKinds.map((kind) => ({ id: kind, name: kindWords[kind] }))}
        chosen={fields.kinds}
        onChange={(kinds) => set({ kinds: informationKinds.filter((one) => kinds.includes(one)) })}
      />
      <ChoiceRefusal of={form} name="kinds" />
      <Field
        {...form.field('scope')}
        place={null}
        label="Amount and scope, as worded in the release"
        rows={2}
      />
      <Field {...form.field('purpose')} place={null} label="Purpose" maxLength={500} />
      <Segments
        label="Includes substance-use treatment records"
        value={fields.part2 ? 'yes' : 'no'}
        options={part2Options}
        onChange={(part2) => set({ part2: part2 === 'yes' })}
      />
      <Segments
        label="Consent to"
        value={fields.forProceedings ? 'yes' : 'no'}
        options={proceedingsOptions}
        onChange={(value) => set({ forProceedings: value === 'yes' })}
      />
      {fields.forProceedings && (
        <p className="field__hint">
          Consent to use in legal proceedings stands apart (42 CFR 2.31(d)). Nothing is opened at
          the table on it.
        </p>
      )}
      <Field
        {...form.field('signedOn')}
        label="Signed on (empty while it is only asked for)"
        type="date"
      />
      <Field {...form.field('expiresOn')} label="In effect until (its last day)" type="date" />
      <Field
        {...form.field('expiresWith')}
        place={null}
        label="Or the event that ends it"
        maxLength={500}
        hint="For example: when the participant leaves LEAD. Fill in “Revoked on” when that has happened."
      />
      <Field {...form.field('revokedOn')} label="Revoked or ended on" type="date" />
    </RestrictedForm>
  )
}

const fieldsOf = (release: Release): Fields => ({
  signedOn: release.signedOn,
  expiresOn: release.expiresOn,
  expiresWith: release.expiresWith,
  revokedOn: release.revokedOn,
  discloser: release.discloser,
  categories: release.categories,
  kinds: release.kinds,
  scope: release.scope,
  purpose: release.purpose,
  forProceedings: release.forProceedings,
  part2: release.part2,
})
