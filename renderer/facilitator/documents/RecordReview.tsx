import type { ReactElement } from 'react'
import type { CommandOf } from '../../../shared/record/commands'
import { membersOf } from '../../../shared/workgroup/select'
import { Segments } from '../../ui/Choices'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/form/FormDialog'
import { useForm } from '../../ui/form/useForm'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HelpButton } from '../client/HelpButton'
import { useClient, useMeeting, useRecord } from '../client/useSnapshot'
import { recordReview as texts } from './texts'

type Fields = CommandOf<'reportBack.review'>['fields']

/** A second person says what they think of the report-back as it is previewed. */
export function RecordReview(props: {
  audienceId: string
  name: string
  /** The preview they read; it is kept as it is. */
  token: string
  onClose: () => void
}): ReactElement {
  const client = useClient()
  const people = membersOf(useRecord()).map((member) => member.name)
  const meeting = useMeeting()
  const form = useForm<Fields>({
    initial: {
      writtenBy: meeting.noteTaker,
      reviewedBy: '',
      verdict: 'approved',
      note: '',
    },
    send: async (fields) => {
      const frozen = await client.dispatch({ type: 'document.freeze', token: props.token })
      const versionId = frozen.ok ? frozen.value.id : null
      return versionId === null
        ? frozen
        : client.dispatch({ type: 'reportBack.review', versionId, fields })
    },
    refusedAt: 'note',
    onDone: props.onClose,
  })
  const { verdict } = form.fields
  const place = (field: string): string =>
    newPlace('review', `${meeting.id}/${props.audienceId}`, field)
  return (
    <FormDialog
      corner={<HelpButton page="report-backs" />}
      title={texts.reportBackReadBySecond(props.name)}
      of={form}
      label={texts.readBySecondPerson}
      submit={texts.saveReview}
      atStart
      onClose={props.onClose}
    >
      <p className="muted">{texts.somebodyWhoDidntWriteReads}</p>
      <div className="form__pair">
        <Field
          {...form.field('writtenBy')}
          place={place('writtenBy')}
          label={texts.whoWroteIt}
          suggestions={people}
          maxLength={500}
        />
        <Field
          {...form.field('reviewedBy')}
          place={place('reviewedBy')}
          label={texts.whoReadIt}
          suggestions={people}
          autoFocus
          maxLength={500}
        />
      </div>
      <Segments
        label={texts.whatTheySay}
        value={verdict}
        options={[
          { value: 'approved', label: texts.approved },
          { value: 'sent back', label: texts.changesNeeded },
        ]}
        onChange={(chosen) => form.set({ verdict: chosen })}
      />
      <Field
        {...form.field('note')}
        place={place('note')}
        label={verdict === 'approved' ? texts.anythingToNote : texts.changesNeeded}
        maxLength={500}
      />
    </FormDialog>
  )
}
