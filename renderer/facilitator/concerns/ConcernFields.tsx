import type { ReactElement } from 'react'
import { calledWords, channelWords } from '../../../shared/concerns/labels'
import type { Concern } from '../../../shared/concerns/tables'
import { neighborhoodsOf } from '../../../shared/workgroup/select'
import { Segments } from '../../ui/Choices'
import { DraftField } from '../../ui/DraftField'
import { Field } from '../../ui/Field'
import { SelectField } from '../../ui/SelectField'
import { useDispatch, useRecord } from '../client/useSnapshot'
import { optionsOf } from './labels'
import { concernFields as texts } from './texts'

type Text = 'wording' | 'place' | 'times' | 'effect' | 'alreadyTried' | 'wantedOutcome' | 'language'

const nobody = 'nobody'

/** What intake asks; each answer is kept as it is given. */
export function ConcernFields({ concern }: { concern: Concern }): ReactElement {
  const record = useRecord()
  const dispatch = useDispatch()
  const edit = (fields: Partial<Concern>): void =>
    void dispatch({ type: 'concern.edit', id: concern.id, fields })
  const text = (field: Text | 'whyNotCalled', label: string, more: TextMore = {}): ReactElement => (
    <DraftField
      key={field}
      place={`concern ${concern.id} ${field}`}
      label={label}
      value={concern[field]}
      maxLength={more.rows === undefined ? 500 : 20_000}
      {...more}
      onCommit={(value) => edit({ [field]: value })}
    />
  )
  const groups = [...record.communityGroup.values()].filter(
    (row) => !row.retired || row.id === concern.groupId,
  )
  return (
    <div className="form concern__fields">
      {text('wording', texts.whatWasRaisedPublicWords, { rows: 3 })}
      <div className="form__pair">
        <SelectField
          label={texts.neighborhood}
          value={concern.neighborhoodId}
          options={neighborhoodsOf(record).map(({ id, name }) => ({ id, name }))}
          onChange={(neighborhoodId) => edit({ neighborhoodId })}
        />
        <SelectField
          label={texts.raisedByTheGroup}
          value={concern.groupId ?? nobody}
          options={[{ id: nobody, name: texts.noGroup }, ...groups]}
          onChange={(id) => edit({ groupId: id === nobody ? null : id })}
        />
      </div>
      <div className="form__pair">
        <Field
          type="date"
          label={texts.receivedOn}
          value={concern.receivedOn}
          onChange={(receivedOn) => (receivedOn === '' ? undefined : edit({ receivedOn }))}
        />
        <SelectField
          label={texts.howItCame}
          value={concern.channel}
          options={optionsOf(channelWords)}
          onChange={(channel) => edit({ channel })}
        />
      </div>
      <div className="form__pair">
        {text('language', texts.language, { placeholder: texts.english })}
        <Segments
          label={texts.interpreter}
          value={concern.interpreter ? 'yes' : 'no'}
          options={yesOrNo}
          onChange={(value) => edit({ interpreter: value === 'yes' })}
        />
      </div>
      <div className="form__pair">
        {text('place', texts.locationBlockLevel, { placeholder: texts.neverAHomeAddress })}
        {text('times', texts.whenItHappens, { placeholder: texts.nightsMarketDays })}
      </div>
      {text('effect', texts.whatDoesHealthOrSafety, { rows: 2 })}
      {text('alreadyTried', texts.whatWasTriedAlready, { rows: 2 })}
      <div className="form__pair">
        <Segments
          label={texts.was911Or311Called}
          value={concern.called}
          options={optionsOf(calledWords).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(called) => edit({ called })}
        />
        {concern.called === 'no' &&
          text('whyNotCalled', texts.whyNot, {
            placeholder: texts.fearLanguagePastResponseNo,
          })}
      </div>
      {text('wantedOutcome', texts.whatTheyWouldLikeSee, { rows: 2 })}
      <Field
        type="date"
        label={texts.theyWantHearBackBy}
        value={concern.hearBackBy}
        onChange={(hearBackBy) => edit({ hearBackBy })}
      />
    </div>
  )
}

interface TextMore {
  readonly rows?: number
  readonly placeholder?: string
}

const yesOrNo = [
  { value: 'no', label: texts.no },
  { value: 'yes', label: texts.yes },
] as const
