import { type ReactElement, useState } from 'react'
import { shortTitle } from '../../../../shared/concerns/shortTitle'
import type { ContactConsent } from '../../../../shared/restricted/tables'
import { neighborhoodsOf } from '../../../../shared/workgroup/select'
import { Segments } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { ChoiceRefusal } from '../../../ui/form/Form'
import type { FieldGroup } from '../../../ui/form/useForm'
import { SelectField } from '../../../ui/SelectField'
import { dateInWords } from '../../../ui/formatDate'
import { useAtLaptop } from '../../client/useAtLaptop'
import { useQuery } from '../../client/useQuery'
import { useOpenMeetingId, useRecordPart } from '../../client/useSnapshot'
import { NeedToKnowFields } from '../participants/NeedToKnowFields'
import { RestrictedForm, useRestrictedForm } from '../participants/RestrictedForm'
import { raisedInWords, type Reporter } from './reportersOf'
import { reporterForm as texts } from './texts'

/** Writes down who raised a concern, or changes that. */
export function ReporterForm(props: {
  reporter: Reporter | null
  /** The concern a new entry begins with; null to have it chosen. */
  about: string | null
  onClose: () => void
}): ReactElement {
  const { reporter } = props
  const author = useAtLaptop()
  const meetingId = useOpenMeetingId()
  const form = useRestrictedForm(
    () => fieldsOf(reporter, props.about, author),
    (typed) => {
      const fields = { ...typed, contact: typed.mayBeContacted === 'no' ? '' : typed.contact }
      return reporter === null
        ? { type: 'concernReporter.add', meetingId, fields }
        : { type: 'concernReporter.edit', id: reporter.id, fields }
    },
    props.onClose,
    ({ concernId }) =>
      concernId === '' ? { field: 'concernId', message: texts.chooseWhatTheyRaised } : null,
  )
  return (
    <RestrictedForm
      title={texts.whoRaisedAConcern}
      of={form}
      removal={reporter === null ? null : { type: 'concernReporter.remove', id: reporter.id }}
      onClose={props.onClose}
    >
      <ConcernChoice of={form} current={reporter} about={props.about} />
      <Field
        {...form.field('name')}
        place={null}
        label={texts.name}
        autoFocus
        maxLength={500}
        hint={texts.asTheyWantBeCalled}
      />
      <Segments
        label={texts.mayWeContactThem}
        value={form.fields.mayBeContacted}
        options={consents}
        onChange={(mayBeContacted) => form.set({ mayBeContacted })}
      />
      {form.fields.mayBeContacted === 'no' ? (
        <p className="muted small">{texts.howReachThemIsntKept}</p>
      ) : (
        <Field
          {...form.field('contact')}
          place={null}
          label={texts.howToReachThem}
          maxLength={500}
          hint={texts.phoneOrEMailWhen}
        />
      )}
      <NeedToKnowFields of={form} everyone={texts.everyoneRoomWhoHasAgreed} />
    </RestrictedForm>
  )
}

const fieldsOf = (reporter: Reporter | null, about: string | null, author: string) => ({
  author: reporter?.author ?? author,
  audience: reporter?.audience ?? [],
  reason: reporter?.reason ?? texts.toReportBackThem,
  disposeOn: reporter?.disposeOn ?? '',
  concernId: reporter?.concernId ?? about ?? '',
  name: reporter?.name ?? '',
  contact: reporter?.contact ?? '',
  mayBeContacted: reporter?.mayBeContacted ?? ('not asked' as const),
})

const consents: readonly { readonly value: ContactConsent; readonly label: string }[] = [
  { value: 'not asked', label: texts.notAsked },
  { value: 'yes', label: texts.yes },
  { value: 'no', label: texts.no },
]

const everywhere = 'all'
/** No concern goes by it. */
const nowhere = 'none'
/** So many concerns are offered at once; those of one neighborhood are fewer. */
const mostOffered = 200

/**
 * The concerns in the register that aren't closed, the latest first; before them the one it is about
 * already or somebody came from, closed or not.
 */
function ConcernChoice(props: {
  of: FieldGroup<{ concernId: string }>
  current: Reporter | null
  about: string | null
}): ReactElement {
  const { of } = props
  const { concernId } = of.fields
  const places = useRecordPart((record) =>
    neighborhoodsOf(record).map(({ id, name }) => ({ id, name })),
  )
  const [place, setPlace] = useState(everywhere)
  const neighborhoodId = place === everywhere ? null : place
  const answer = useQuery({ type: 'concerns.known', neighborhoodId })
  const known = useKnown(props.current, props.about)
  const isKnown = (id: string): boolean => known.some((one) => one.id === id)
  const open = (answer?.rows ?? []).filter(
    ({ id, status }) => status !== 'closed' && !isKnown(id) && id !== props.current?.concern?.id,
  )
  const offered = [
    ...known,
    ...open.slice(0, mostOffered).map(({ id, wording, receivedOn }) => ({
      id,
      name: `${shortTitle(wording)} (${dateInWords(receivedOn, 'short')})`,
    })),
  ]
  return (
    <>
      <SelectField
        label={texts.ofWhichNeighborhood}
        value={place}
        options={[{ id: everywhere, name: texts.allNeighborhoods }, ...places]}
        onChange={(next) => {
          setPlace(next)
          // What isn't offered any more isn't chosen without being seen.
          if (!isKnown(concernId)) of.set({ concernId: '' })
        }}
      />
      <SelectField
        label={texts.whatTheyRaised}
        value={concernId}
        options={offered}
        onChange={(id) => of.set({ concernId: id })}
      />
      {open.length > mostOffered && (
        <p className="muted small">{texts.theLatestChooseNeighborhoodFor(mostOffered)}</p>
      )}
      {answer !== null && offered.length === 0 && (
        <p className="muted small">{texts.noOpenConcernsAddUnder}</p>
      )}
      <ChoiceRefusal of={of} name="concernId" />
    </>
  )
}

/** The concern of an entry under the id it has there, or else the one that somebody came from. */
function useKnown(
  current: Reporter | null,
  about: string | null,
): { readonly id: string; readonly name: string }[] {
  const answer = useQuery({ type: 'concerns.life', id: about ?? nowhere })
  if (current !== null) return [{ id: current.concernId, name: raisedInWords(current) }]
  const concern = answer?.concern
  return concern == null ? [] : [{ id: concern.id, name: shortTitle(concern.wording) }]
}
