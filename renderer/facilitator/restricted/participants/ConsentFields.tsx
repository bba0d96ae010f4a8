import type { ReactElement } from 'react'
import type { OpenFile } from '../../../../shared/restricted/contract'
import { releaseName } from '../../../../shared/restricted/consentText'
import { informationKinds, kindWords } from '../../../../shared/restricted/informationKinds'
import { stateWords } from '../../../../shared/restricted/labels'
import { releaseState } from '../../../../shared/restricted/releases'
import type { ParticipantNote } from '../../../../shared/restricted/tables'
import { Choices, Segments } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { ChoiceRefusal } from '../../../ui/form/Form'
import type { FieldGroup } from '../../../ui/form/useForm'
import { SelectField } from '../../../ui/SelectField'
import { dateOf } from '../../../ui/formatDate'
import { useNow } from '../../../ui/useNow'
import { consentFields as texts } from './texts'

/** What an entry stands on, as a person fills it in. */
export type Consent = Pick<ParticipantNote, 'releaseId' | 'agreement' | 'part2' | 'kinds'> & {
  /** They said that it stands on an agreement, which one may still be typed. */
  readonly isByAgreement: boolean
}

const part2Options = [
  { value: 'no', label: texts.no },
  { value: 'yes', label: texts.yes42CfrPart2 },
] as const

const [agreed, later] = ['agreement', 'later'] as const

/** Which release, or which agreement, an entry stands on, and what it is about. */
export function ConsentFields(props: {
  of: FieldGroup<Consent>
  releases: OpenFile['releases']
}): ReactElement {
  const { of, releases } = props
  const value = of.fields
  const today = dateOf(useNow())
  const release = releases.find(({ id }) => id === value.releaseId)
  const kinds = informationKinds.filter(
    (kind) => release === undefined || release.kinds.includes(kind) || value.kinds.includes(kind),
  )
  const options = [
    ...releases
      .filter(({ forProceedings }) => !forProceedings)
      .map((one) => ({
        id: one.id,
        name: `${releaseName(one)} · ${stateWords[releaseState(one, today)]}`,
      })),
    { id: agreed, name: texts.notPart2ByAgreement },
    { id: later, name: texts.decideLaterClosedEveryoneElse },
  ]
  const choose = (id: string): void => {
    const chosen = releases.find((one) => one.id === id)
    of.set({
      releaseId: chosen?.id ?? null,
      isByAgreement: id === agreed,
      agreement: id === agreed ? value.agreement : '',
      // In doubt it is from such records.
      part2: chosen?.part2 ?? id === later,
      kinds: value.kinds.filter((kind) => chosen === undefined || chosen.kinds.includes(kind)),
    })
  }
  return (
    <>
      <SelectField
        label={texts.standsOn}
        value={value.releaseId ?? (value.isByAgreement ? agreed : later)}
        options={options}
        onChange={choose}
      />
      <ChoiceRefusal of={of} name="releaseId" />
      {value.isByAgreement && (
        <Field
          {...of.field('agreement')}
          place={null}
          label={texts.whichAgreement}
          maxLength={500}
          hint={texts.betweenAgenciesForWhatIsnt}
        />
      )}
      {release?.part2 === true && (
        <Segments
          label={texts.fromSubstanceUseTreatmentRecords}
          value={value.part2 ? 'yes' : 'no'}
          options={part2Options}
          onChange={(part2) => of.set({ part2: part2 === 'yes' })}
        />
      )}
      <Choices
        label={release === undefined ? texts.whatItIsAbout : texts.whatAboutWhatReleaseCovers}
        options={kinds.map((kind) => ({ id: kind, name: kindWords[kind] }))}
        chosen={value.kinds}
        onChange={(chosen) =>
          of.set({ kinds: informationKinds.filter((kind) => chosen.includes(kind)) })
        }
      />
      <ChoiceRefusal of={of} name="kinds" />
    </>
  )
}
