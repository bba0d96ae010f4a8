import type { ReactElement } from 'react'
import { Field } from '../../../ui/Field'
import type { FieldGroup } from '../../../ui/form/useForm'
import { participantNames as texts } from './texts'

/** By which names somebody goes, where the site keeps names. */
export interface ParticipantNames {
  readonly name: string
  /** One a line. */
  readonly aliases: string
}

/** The names of a participant; Candor warns when one is typed where it could be shared. */
export function ParticipantNames(props: {
  of: FieldGroup<ParticipantNames>
  autoFocus?: boolean
}): ReactElement {
  return (
    <>
      <Field
        {...props.of.field('name')}
        place={null}
        label={texts.name}
        autoFocus={props.autoFocus === true}
        maxLength={500}
      />
      <Field
        {...props.of.field('aliases')}
        place={null}
        label={texts.otherNamesOneLine}
        rows={2}
        hint={texts.candorWarnsWhenOneThem}
      />
    </>
  )
}
