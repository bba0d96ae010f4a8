import type { ReactElement } from 'react'
import type { ParticipantNote } from '../../../../shared/restricted/tables'
import { workgroupOf } from '../../../../shared/workgroup/select'
import { Choices } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { ChoiceRefusal } from '../../../ui/form/Form'
import type { FieldGroup } from '../../../ui/form/useForm'
import { useRecord } from '../../client/useSnapshot'
import { needToKnowFields as texts } from './texts'

/** What every restricted entry says of itself. */
export type NeedToKnow = Pick<ParticipantNote, 'author' | 'audience' | 'reason' | 'disposeOn'>

/** By whom, for whom, why, and until when. */
export function NeedToKnowFields(props: {
  of: FieldGroup<NeedToKnow>
  /** Who may read it where no category is chosen. */
  everyone: string
  /** The categories it can be for; all the site has where none are given. */
  categories?: readonly string[]
}): ReactElement {
  const { of } = props
  const { audience } = of.fields
  const known = workgroupOf(useRecord()).recipientCategories
  // What was chosen before stays to be taken back.
  const categories = [...new Set([...(props.categories ?? known), ...audience])]
  return (
    <>
      <Field {...of.field('reason')} place={null} label={texts.whyTheyNeedKnow} maxLength={500} />
      <Choices
        label={texts.forNoneChosen(props.everyone)}
        options={categories.map((name) => ({ id: name, name }))}
        chosen={audience}
        onChange={(chosen) => of.set({ audience: chosen })}
        empty={texts.nameCategoriesRecipientsAboutWorkgroup}
      />
      <ChoiceRefusal of={of} name="audience" />
      <Field
        {...of.field('disposeOn')}
        label={texts.keptUntil}
        type="date"
        hint={texts.thenPurgedAfterWarningEmpty}
      />
      <Field {...of.field('author')} place={null} label={texts.writtenBy} maxLength={500} />
    </>
  )
}
