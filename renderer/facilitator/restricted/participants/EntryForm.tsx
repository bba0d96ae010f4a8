import type { ReactElement } from 'react'
import { actionStatusWords } from '../../../../shared/actions/labels'
import type { RestrictedCommand } from '../../../../shared/restricted/commands'
import type { OpenFile } from '../../../../shared/restricted/contract'
import {
  type RestrictedAction,
  restrictedActionStatuses,
} from '../../../../shared/restricted/tables'
import { Segments } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { useAtLaptop } from '../../client/useAtLaptop'
import { useOpenMeetingId } from '../../client/useSnapshot'
import { type Consent, ConsentFields } from './ConsentFields'
import { type NeedToKnow, NeedToKnowFields } from './NeedToKnowFields'
import { RestrictedForm, useRestrictedForm } from './RestrictedForm'
import { entryForm as texts } from './texts'

/** A note, an action or a decision of a file, or a new one. */
export type Entry =
  | { readonly kind: 'note'; readonly row: OpenFile['notes'][number] | null }
  | { readonly kind: 'action'; readonly row: OpenFile['actions'][number] | null }
  | { readonly kind: 'decision'; readonly row: OpenFile['decisions'][number] | null }

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
  const main = noun === 'note' ? 'text' : 'wording'
  const form = useRestrictedForm(
    () => fieldsOf(entry, author),
    (fields) => {
      const at = { participantId: props.participantId, meetingId, itemId: props.itemId }
      return commandOf(entry, at, fields)
    },
    props.onClose,
  )
  return (
    <RestrictedForm
      title={entry.row === null ? texts.add(newWords[noun]) : texts.changeThe(noun)}
      of={form}
      removal={entry.row === null ? null : { type: `${tableOf[noun]}.remove`, id: entry.row.id }}
      onClose={props.onClose}
    >
      <Field
        {...form.field(main)}
        place={null}
        label={mainLabels[noun]}
        rows={noun === 'note' ? 4 : 2}
        autoFocus
        hint={texts.asLittleAsNeededResults}
      />
      {noun === 'action' && (
        <>
          <Field {...form.field('owner')} place={null} label={texts.owner} maxLength={500} />
          <Field {...form.field('due')} label={texts.by} type="date" />
          <Segments
            label={texts.status}
            value={form.fields.status}
            options={statusOptions}
            onChange={(status) => form.set({ status })}
          />
          <Field {...form.field('obstacle')} place={null} label={texts.whatWay} />
        </>
      )}
      <ConsentFields of={form} releases={releases} />
      <NeedToKnowFields of={form} {...audienceFor(form.fields, releases)} />
    </RestrictedForm>
  )
}

/** For whom an entry can be, and who that is where nobody is chosen. */
function audienceFor(
  { releaseId, isByAgreement }: Consent,
  releases: OpenFile['releases'],
): { categories?: readonly string[]; everyone: string } {
  const release = releases.find(({ id }) => id === releaseId)
  if (release !== undefined)
    return { categories: release.categories, everyone: release.categories.join(', ') }
  return { everyone: isByAgreement ? 'nobody' : texts.nobodyElseUntilStandsOn }
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

const newWords = { note: texts.aNote, action: texts.anAction, decision: texts.aDecision } as const
const mainLabels = {
  note: texts.note,
  action: texts.whatBeDoneVerbFirst,
  decision: texts.whatWasDecided,
} as const

const tableOf = {
  note: 'participantNote',
  action: 'restrictedAction',
  decision: 'caseDecision',
} as const

/** Everything there is to fill in; a note has its text, an action the rest. */
type Fields = Consent &
  NeedToKnow &
  Pick<RestrictedAction, 'wording' | 'owner' | 'due' | 'status' | 'obstacle'> & {
    readonly text: string
  }

function fieldsOf(entry: Entry, author: string): Fields {
  const action = entry.kind === 'action' ? entry.row : null
  return {
    text: entry.kind === 'note' ? (entry.row?.text ?? '') : '',
    wording: entry.kind === 'note' ? '' : (entry.row?.wording ?? ''),
    owner: action?.owner ?? '',
    due: action?.due ?? '',
    status: action?.status ?? 'open',
    obstacle: action?.obstacle ?? '',
    ...consentOf(entry),
    ...needOf(entry, author),
  }
}

const needOf = ({ row }: Entry, author: string): NeedToKnow =>
  row === null
    ? { author, audience: [], reason: '', disposeOn: '' }
    : {
        author: row.author,
        audience: row.audience,
        reason: row.reason,
        disposeOn: row.disposeOn,
      }

function commandOf(
  entry: Entry,
  at: { participantId: string; meetingId: string | null; itemId: string | null },
  { isByAgreement, agreement: typed, text, wording, owner, due, status, obstacle, ...rest }: Fields,
): RestrictedCommand {
  const both = { ...rest, agreement: isByAgreement ? typed.trim() : '' }
  if (entry.kind === 'note') {
    const note = { ...both, text }
    return entry.row === null
      ? { type: 'participantNote.add', ...at, fields: note }
      : { type: 'participantNote.edit', id: entry.row.id, fields: note }
  }
  if (entry.kind === 'decision') {
    const decision = { ...both, wording }
    return entry.row === null
      ? { type: 'caseDecision.add', ...at, fields: decision }
      : { type: 'caseDecision.edit', id: entry.row.id, fields: decision }
  }
  const action = { ...both, wording, owner, due, status, obstacle }
  return entry.row === null
    ? { type: 'restrictedAction.add', ...at, fields: action }
    : { type: 'restrictedAction.edit', id: entry.row.id, fields: action }
}
