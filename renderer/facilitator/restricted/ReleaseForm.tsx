import { useState, type ReactElement } from 'react'
import { workgroupOf } from '../../../shared/record/select'
import type { Release } from '../../../shared/restricted/tables'
import { Button, Choices, Field, Modal, Segments } from '../../ui/controls'
import { useClient, useRecord } from '../state/hooks'
import { useRemoval } from './useRemoval'

type Fields = Pick<
  Release,
  'signedOn' | 'expiresOn' | 'revokedOn' | 'categories' | 'scope' | 'part2'
>

const blank: Fields = {
  ...{ signedOn: '', expiresOn: '', revokedOn: '', categories: [], scope: '', part2: false },
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
  const client = useClient()
  const known = workgroupOf(useRecord()).recipientCategories
  const { release, participantId } = props
  const [fields, setFields] = useState<Fields>(() => (release === null ? blank : fieldsOf(release)))
  const [error, setError] = useState<{ message: string; field?: string | undefined }>()
  const set = (part: Partial<Fields>): void => setFields({ ...fields, ...part })
  const remove = useRemoval(
    release === null ? null : { type: 'release.remove', id: release.id },
    props.onClose,
  )
  const save = async (): Promise<void> => {
    const result = await client.dispatch(
      release === null
        ? { type: 'release.add', participantId, fields }
        : { type: 'release.edit', id: release.id, fields },
    )
    if (result.ok) props.onClose()
    else setError(result.refusal)
  }
  const errorAt = (field: string): string | undefined =>
    error?.field === field ? error.message : undefined
  // A category that was renamed since stays on the release as it was signed.
  const options = [...new Set([...known, ...fields.categories])].map((name) => ({ id: name, name }))
  return (
    <Modal title="Release of information" onClose={props.onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
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
        {error !== undefined && error.field === undefined && (
          <p className="field__error" role="alert">
            {error.message}
          </p>
        )}
        <div className="actions-row">
          {remove}
          <Button onPress={props.onClose}>Cancel</Button>
          <Button look="restricted" type="submit">
            Save
          </Button>
        </div>
      </form>
    </Modal>
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
  ...{ signedOn, expiresOn, revokedOn, categories, scope, part2 },
})
