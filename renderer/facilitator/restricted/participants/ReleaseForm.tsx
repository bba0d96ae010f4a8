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
import { releaseForm as texts } from './texts'

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
  { value: 'no', label: texts.no },
  { value: 'yes', label: texts.yes42CfrPart2 },
] as const

const proceedingsOptions = [
  { value: 'no', label: texts.sharingAtTheTable },
  { value: 'yes', label: texts.legalProceedingsOnly },
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
      title={texts.releaseOfInformation}
      of={form}
      removal={release === null ? null : { type: 'release.remove', id: release.id }}
      onClose={props.onClose}
    >
      <Field
        {...form.field('discloser')}
        place={null}
        label={texts.whoMayShare}
        autoFocus
        maxLength={500}
        hint={texts.aProgramAgencyOrPerson}
      />
      <Choices
        label={texts.whoMayBeTold}
        options={options}
        chosen={fields.categories}
        onChange={(categories) => set({ categories })}
        empty={texts.nameCategoriesRecipientsAboutWorkgroup}
      />
      <ChoiceRefusal of={form} name="categories" />
      <Choices
        label={texts.whatMayBeShared}
        options={informationKinds.map((kind) => ({ id: kind, name: kindWords[kind] }))}
        chosen={fields.kinds}
        onChange={(kinds) => set({ kinds: informationKinds.filter((one) => kinds.includes(one)) })}
      />
      <ChoiceRefusal of={form} name="kinds" />
      <Field
        {...form.field('scope')}
        place={null}
        label={texts.amountScopeAsWordedRelease}
        rows={2}
      />
      <Field {...form.field('purpose')} place={null} label={texts.purpose} maxLength={500} />
      <Segments
        label={texts.includesSubstanceUseTreatmentRecords}
        value={fields.part2 ? 'yes' : 'no'}
        options={part2Options}
        onChange={(part2) => set({ part2: part2 === 'yes' })}
      />
      <Segments
        label={texts.consentTo}
        value={fields.forProceedings ? 'yes' : 'no'}
        options={proceedingsOptions}
        onChange={(value) => set({ forProceedings: value === 'yes' })}
      />
      {fields.forProceedings && (
        <p className="field__hint">{texts.consentUseLegalProceedingsStands}</p>
      )}
      <Field {...form.field('signedOn')} label={texts.signedOnEmptyWhileOnly} type="date" />
      <Field {...form.field('expiresOn')} label={texts.inEffectUntilItsLast} type="date" />
      <Field
        {...form.field('expiresWith')}
        place={null}
        label={texts.orEventThatEnds}
        maxLength={500}
        hint={texts.forExampleWhenParticipantLeaves}
      />
      <Field {...form.field('revokedOn')} label={texts.revokedOrEndedOn} type="date" />
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
