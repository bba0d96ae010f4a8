import type { ReactElement } from 'react'
import { lawfulBasisWords } from '../../../../shared/restricted/labels'
import type { OnBasis } from '../../../../shared/restricted/lawfulBasis'
import { lawfulBases, type LawfulBasis } from '../../../../shared/restricted/tables'
import { Field } from '../../../ui/Field'
import type { FieldGroup } from '../../../ui/form/useForm'
import { SelectField } from '../../../ui/SelectField'
import { lawfulBasisFields as texts } from './texts'

const bases = lawfulBases.map((id) => ({ id, name: lawfulBasisWords[id] }))

const reasonLabels: { readonly [B in LawfulBasis]: string } = {
  'medical emergency': texts.whatEmergencyWhoTreats,
  'court order': texts.whatTheOrderPermits,
  audit: texts.whoAuditsOrEvaluatesOn,
  other: texts.whatPermitsIt,
}

/** What stands there before somebody says more. */
export const noBasisYet: OnBasis = { lawfulBasis: 'medical emergency', reference: '', reason: '' }

/** On what basis in law something is told that no consent covers. */
export function LawfulBasisFields({ of }: { of: FieldGroup<OnBasis> }): ReactElement {
  const { lawfulBasis } = of.fields
  return (
    <>
      <SelectField
        label={texts.basis}
        value={lawfulBasis}
        options={bases}
        onChange={(basis) => of.set({ lawfulBasis: basis })}
      />
      {lawfulBasis === 'court order' && (
        <Field
          {...of.field('reference')}
          place={null}
          label={texts.numberOfTheOrder}
          maxLength={500}
        />
      )}
      <Field
        {...of.field('reason')}
        place={null}
        label={reasonLabels[lawfulBasis]}
        maxLength={500}
      />
    </>
  )
}
