import { type ReactElement, useState } from 'react'
import { actionStatusWords } from '../../../../shared/actions/labels'
import type { RestrictedCommand } from '../../../../shared/restricted/commands'
import type { OpenFile } from '../../../../shared/restricted/contract'
import { restrictedActionStatuses } from '../../../../shared/restricted/tables'
import { Segments } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { useAtLaptop } from '../../client/useAtLaptop'
import { useOpenMeetingId } from '../../client/useSnapshot'
import { type Consent, ConsentFields } from './ConsentFields'
import { type NeedToKnow, NeedToKnowFields } from './NeedToKnowFields'
import { RestrictedForm, useRestrictedEntry } from './RestrictedForm'

/** A note or an action of a file, or a new one. */
export type Entry =
  | { readonly kind: 'note'; readonly row: OpenFile['notes'][number] | null }
  | { readonly kind: 'action'; readonly row: OpenFile['actions'][number] | null }

const statusOptions = restrictedActionStatuses.map((value) => ({
  value,
  label: actionStatusWords[value],
}))

/** Writes or changes an entry of a participant's open file. */
export function EntryForm(props: {
  entry: Entry
  participantId: string
  /** The releases that may be shown here. */
  releases: OpenFile['releases']
  itemId: string | null
  onClose: () => void
}): ReactElement {
  const { entry, releases } = props
  const meetingId = useOpenMeetingId()
  const author = useAtLaptop()
  const noun = entry.kind
  const [need, setNeed] = useState<NeedToKnow>(() => needOf(entry, author))
  const [consent, setConsent] = useState<Consent>(() => consentOf(entry))
  const [text, setText] = useState(textOf(entry))
  const action = entry.kind === 'action' ? entry.row : null
  const [owner, setOwner] = useState(action?.owner ?? '')
  const [due, setDue] = useState(action?.due ?? '')
  const [status, setStatus] = useState(action?.status ?? 'open')
  const [obstacle, setObstacle] = useState(action?.obstacle ?? '')
  const sent = useRestrictedEntry(() => {
    const at = { participantId: props.participantId, meetingId, itemId: props.itemId }
    const { isByAgreement, ...stands } = consent
    const both = { ...stands, agreement: isByAgreement ? stands.agreement.trim() : '', ...need }
    const fields = { wording: text, owner, due, status, obstacle, ...both }
    return commandOf(entry, at, { text, ...both }, fields)
  }, props.onClose)
  const { errorAt } = sent
  return (
    <RestrictedForm
      title={
        entry.row === null
          ? `Add ${noun === 'note' ? 'a note' : 'an action'}`
          : `Change the ${noun}`
      }
      entry={sent}
      fields={[...consentFields, 'text', 'wording', 'owner', 'reason', 'disposeOn']}
      removal={entry.row === null ? null : { type: `${tableOf[noun]}.remove`, id: entry.row.id }}
      onClose={props.onClose}
    >
      <Field
        place={null}
        label={noun === 'note' ? 'Note' : 'What is to be done (verb first)'}
        rows={noun === 'note' ? 4 : 2}
        value={text}
        autoFocus
        error={errorAt(noun === 'note' ? 'text' : 'wording')}
        onChange={setText}
        hint="As little as is needed. Results of criminal-history queries don’t belong in Candor at all."
      />
      {noun === 'action' && (
        <>
          <Field
            place={null}
            label="Owner"
            value={owner}
            error={errorAt('owner')}
            maxLength={500}
            onChange={setOwner}
          />
          <Field label="By" type="date" value={due} onChange={setDue} />
          <Segments label="Status" value={status} options={statusOptions} onChange={setStatus} />
          <Field place={null} label="What is in the way" value={obstacle} onChange={setObstacle} />
        </>
      )}
      <ConsentFields value={consent} releases={releases} onChange={setConsent} errorAt={errorAt} />
      <NeedToKnowFields
        value={need}
        {...audienceFor(consent, releases)}
        onChange={setNeed}
        errorAt={errorAt}
      />
    </RestrictedForm>
  )
}

const consentFields = ['releaseId', 'agreement', 'kinds', 'audience']

/** For whom an entry can be, and who that is where nobody is chosen. */
function audienceFor(
  { releaseId, isByAgreement }: Consent,
  releases: OpenFile['releases'],
): { categories?: readonly string[]; everyone: string } {
  const release = releases.find(({ id }) => id === releaseId)
  if (release !== undefined)
    return { categories: release.categories, everyone: release.categories.join(', ') }
  return { everyone: isByAgreement ? 'nobody' : 'nobody else, until it stands on a release' }
}

const consentOf = ({ row }: Entry): Consent =>
  row === null
    ? { releaseId: null, agreement: '', part2: true, kinds: [], isByAgreement: false }
    : {
        releaseId: row.releaseId,
        agreement: row.agreement,
        part2: row.part2,
        kinds: row.kinds,
        isByAgreement: row.releaseId === null && row.agreement !== '',
      }

const tableOf = { note: 'participantNote', action: 'restrictedAction' } as const

const textOf = (entry: Entry): string =>
  (entry.kind === 'note' ? entry.row?.text : entry.row?.wording) ?? ''

const needOf = ({ row }: Entry, author: string): NeedToKnow =>
  row === null
    ? { author, audience: [], reason: '', disposeOn: '' }
    : {
        author: row.author,
        audience: row.audience,
        reason: row.reason,
        disposeOn: row.disposeOn,
      }

type NoteFields = Extract<RestrictedCommand, { type: 'participantNote.add' }>['fields']
type ActionFields = Extract<RestrictedCommand, { type: 'restrictedAction.add' }>['fields']

function commandOf(
  entry: Entry,
  at: { participantId: string; meetingId: string | null; itemId: string | null },
  note: NoteFields,
  action: ActionFields,
): RestrictedCommand {
  if (entry.kind === 'note')
    return entry.row === null
      ? { type: 'participantNote.add', ...at, fields: note }
      : { type: 'participantNote.edit', id: entry.row.id, fields: note }
  return entry.row === null
    ? { type: 'restrictedAction.add', ...at, fields: action }
    : { type: 'restrictedAction.edit', id: entry.row.id, fields: action }
}
