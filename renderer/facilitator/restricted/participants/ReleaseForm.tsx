import { type ReactElement, useState } from 'react'
import type { Release } from '../../../../shared/restricted/tables'
import { workgroupOf } from '../../../../shared/workgroup/select'
import { Choices, Segments } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { useRecord } from '../../client/useSnapshot'
import { RestrictedForm, useRestrictedEntry } from './RestrictedForm'

type Fields = Pick<
  Release,
  'signedOn' | 'expiresOn' | 'revokedOn' | 'categories' | 'scope' | 'part2'
>

const blank: Fields = {
  signedOn: '',
  expiresOn: '',
  revokedOn: '',
  categories: [],
  scope: '',
  part2: false,
}

const part2Options = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes: 42 CFR part 2' },
] as const

/** A release of information as its participant signed it. */
export function ReleaseForm(props: {
  participantId: string
  release: Release | null
  onClose: () => void
}): ReactElement {
  const known = workgroupOf(useRecord()).recipientCategories
  const { release, participantId } = props
  const [fields, setFields] = useState<Fields>(() => (release === null ? blank : fieldsOf(release)))
  const set = (part: Partial<Fields>): void => setFields({ ...fields, ...part })
  const sent = useRestrictedEntry(
    () =>
      release === null
        ? { type: 'release.add', participantId, fields }
        : { type: 'release.edit', id: release.id, fields },
    props.onClose,
  )
  const { errorAt } = sent
  // A category that was renamed since stays on the release as it was signed.
  const options = [...new Set([...known, ...fields.categories])].map((name) => ({ id: name, name }))
  return (
    <RestrictedForm
      title="Release of information"
      entry={sent}
      fields={['categories', 'expiresOn', 'revokedOn']}
      removal={release === null ? null : { type: 'release.remove', id: release.id }}
      onClose={props.onClose}
    >
      <Choices
        label="Who may be told"
        options={options}
        chosen={fields.categories}
        onChange={(categories) => set({ categories })}
        empty="Name categories of recipients in “About the workgroup”."
      />
      {errorAt('categories') !== undefined && (
        <p className="field__error" role="alert">
          {errorAt('categories')}
        </p>
      )}
      <Field
        place={null}
        label="What may be shared"
        rows={2}
        value={fields.scope}
        onChange={(scope) => set({ scope })}
      />
      <Field
        label="Signed on (empty while it is only asked for)"
        type="date"
        value={fields.signedOn}
        autoFocus
        onChange={(signedOn) => set({ signedOn })}
      />
      <Field
        label="Holds until (its last day)"
        type="date"
        value={fields.expiresOn}
        error={errorAt('expiresOn')}
        onChange={(expiresOn) => set({ expiresOn })}
      />
      <Field
        label="Revoked on"
        type="date"
        value={fields.revokedOn}
        error={errorAt('revokedOn')}
        onChange={(revokedOn) => set({ revokedOn })}
      />
      <Segments
        label="Substance-use treatment records among it"
        value={fields.part2 ? 'yes' : 'no'}
        options={part2Options}
        onChange={(part2) => set({ part2: part2 === 'yes' })}
      />
    </RestrictedForm>
  )
}

const fieldsOf = ({
  signedOn,
  expiresOn,
  revokedOn,
  categories,
  scope,
  part2,
}: Release): Fields => ({
  signedOn,
  expiresOn,
  revokedOn,
  categories,
  scope,
  part2,
})
