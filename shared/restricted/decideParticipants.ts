import { rowsWith } from '../kernel/compartment'
import { nameKey } from '../kernel/names'
import { succeed, type Refusal, refuse } from '../kernel/result'
import { missing, patch } from '../kernel/rowEdits'
import type { RestrictedCommandOf } from './commands'
import type { RestrictedContext, RestrictedDecided } from './decideContext'
import { freshCode } from './freshCode'
import { missingElement, type ReleaseElement, releaseNumber } from './releases'
import { forGood } from './retention'
import { put, remove, type RestrictedRecord, settingsOf } from './state'
import {
  type Participant,
  type Release,
  type RestrictedRows,
  type RestrictedTableName,
  restrictedTableNames,
  restrictedTables,
} from './tables'

/* Participants and what they signed. */

type Refused = { ok: false; refusal: Refusal }

export function addParticipant(
  record: RestrictedRecord,
  command: RestrictedCommandOf<'participant.add'>,
  context: RestrictedContext,
): RestrictedDecided {
  const fields = tidy(command.fields)
  const refused = namesRefused(record, fields)
  if (refused !== null) return refused
  const row = {
    ...fields,
    id: context.newId(),
    code: freshCode(record, context.random),
    createdAt: context.now,
    updatedAt: context.now,
  }
  return succeed([put('participant', row)])
}

export function editParticipant(
  record: RestrictedRecord,
  command: RestrictedCommandOf<'participant.edit'>,
  context: RestrictedContext,
): RestrictedDecided {
  const before = record.participant.get(command.id)
  if (before === undefined) return missing('participant')
  const row = tidy({ ...patch(before, command.fields), updatedAt: context.now })
  return namesRefused(record, row) ?? succeed([put('participant', row)])
}

const tidy = <P extends Pick<Participant, 'name' | 'aliases'>>(fields: P): P => ({
  ...fields,
  name: fields.name.trim(),
  aliases: fields.aliases.map((alias) => alias.trim()).filter((alias) => nameKey(alias) !== ''),
})

/** A name may be kept only where the site allows it. */
function namesRefused(
  record: RestrictedRecord,
  { name, aliases }: Pick<Participant, 'name' | 'aliases'>,
): Refused | null {
  if (settingsOf(record).namesAllowed || (name === '' && aliases.length === 0)) return null
  return refuse(
    'This site keeps participants by code only. Allow names in the settings first, if your policy does.',
    'name',
  )
}

/** The tables that tell of a participant and end with them: all but the disclosure log, which outlives them. */
type LinkedTable = Exclude<
  {
    [T in RestrictedTableName]: RestrictedRows[T] extends { participantId: string | null }
      ? T
      : never
  }[RestrictedTableName],
  'disclosure'
>

const linkedTables = restrictedTableNames.filter(
  (table): table is LinkedTable =>
    'participantId' in restrictedTables[table].shape && table !== 'disclosure',
)

export function removeParticipant(
  record: RestrictedRecord,
  command: RestrictedCommandOf<'participant.remove'>,
  { now }: RestrictedContext,
): RestrictedDecided {
  if (!record.participant.has(command.id)) return missing('participant')
  const linked = linkedTables.flatMap((table) =>
    rowsWith(record, table, 'participantId', command.id).map((row) => remove(table, row.id)),
  )
  // What was said to be somebody else tells whom it was taken for.
  const passes = [...record.guardPass.keys()].map((id) => remove('guardPass', id))
  return succeed(forGood(record, [remove('participant', command.id), ...linked, ...passes], now))
}

export function addRelease(
  record: RestrictedRecord,
  command: RestrictedCommandOf<'release.add'>,
  context: RestrictedContext,
): RestrictedDecided {
  const { participantId, fields } = command
  if (!record.participant.has(participantId)) return missing('participant')
  const row = {
    ...fields,
    id: context.newId(),
    participantId,
    createdAt: context.now,
    updatedAt: context.now,
  }
  return releaseRefused(row) ?? succeed([put('release', row)])
}

export function editRelease(
  record: RestrictedRecord,
  command: RestrictedCommandOf<'release.edit'>,
  context: RestrictedContext,
): RestrictedDecided {
  const before = record.release.get(command.id)
  if (before === undefined) return missing('release')
  const row = { ...patch(before, command.fields), updatedAt: context.now }
  return releaseRefused(row) ?? succeed([put('release', row)])
}

function releaseRefused(row: Release): Refused | null {
  const { signedOn, expiresOn, revokedOn } = row
  if (signedOn === '') return null
  if (expiresOn !== '' && expiresOn < signedOn)
    return refuse('It can’t expire before it was signed.', 'expiresOn')
  if (revokedOn !== '' && revokedOn < signedOn)
    return refuse('It can’t be revoked before it was signed.', 'revokedOn')
  // What ended may be told as it is.
  if (revokedOn !== '') return null
  const element = missingElement(row)
  return element === null ? null : refuse(whatToAdd[element], element)
}

/** What a signed release has to say (42 CFR 2.31(a)). */
const whatToAdd: { readonly [E in ReleaseElement]: string } = {
  discloser: 'Name who may share: a program, an agency or a person.',
  categories: 'Choose who may be told: a release without recipients permits nothing.',
  kinds: 'Choose what may be shared: a release that names nothing permits nothing.',
  purpose: 'Enter the purpose, as worded in the release.',
  expiresOn: 'Give the last day, or the event that ends it.',
}

/**
 * Removes a release nothing was told on. The disclosure log names releases by their number: what it said
 * of one has to stay true, so neither that one nor an earlier one can go.
 */
export function removeRelease(
  record: RestrictedRecord,
  command: RestrictedCommandOf<'release.remove'>,
  { now }: RestrictedContext,
): RestrictedDecided {
  const release = record.release.get(command.id)
  if (release === undefined) return missing('release')
  if (isNumberLogged(record, release))
    return refuse(
      'The disclosure log names this release, or a later one by its number. Revoke it instead: what was told on it stays on record.',
    )
  return succeed(forGood(record, [remove('release', command.id)], now))
}

/** Whether the log has a line on a release, or on one of the same participant with a higher number. */
function isNumberLogged(record: RestrictedRecord, { id, participantId }: Release): boolean {
  const releases = rowsWith(record, 'release', 'participantId', participantId)
  const from = releaseNumber(releases, id)
  const numbered = new Set(
    releases.filter((row) => releaseNumber(releases, row.id) >= from).map((row) => row.id),
  )
  return [...record.disclosure.values()].some(({ shown }) =>
    shown.some(({ releaseId }) => releaseId !== null && numbered.has(releaseId)),
  )
}
