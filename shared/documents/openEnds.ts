import { actionsOf } from '../actions/select'
import type { ActionItem } from '../actions/tables'
import { withoutPartB } from '../comparison/publicRecord'
import { heardStatementsOf } from '../concerns/select'
import { rowsWith } from '../kernel/compartment'
import { nameKey } from '../kernel/names'
import { decisionsOf } from '../meeting/select'
import { membersOf, workgroupOf } from '../workgroup/select'
import type { OpenEnd } from './openEndTable'
import { reportAudiences } from './reportBack/audiencesToReportTo'
import { carrierOf, likelyCarrier } from './reportBack/carrier'
import type { DocumentsRecord } from './tables'

/* What a meeting leaves open that nobody would miss before its documents are read. */

/** What is left open at a meeting, Part B aside: nothing of that is looked at, and so nothing said about it. */
export function openEnds(whole: DocumentsRecord, meetingId: string): OpenEnd[] {
  const record = withoutPartB(whole)
  return [
    ...listUnknownOwners(record, meetingId),
    ...listPlaceless(record, meetingId),
    ...listUndone(record, meetingId),
    ...(workgroupOf(record).contact.trim() === '' ? [{ kind: 'no contact' } as const] : []),
    ...listUncarried(record, meetingId),
  ]
}

/** Everybody an action can be asked of: people at the table, their organizations, groups. */
export function knownOwners(record: DocumentsRecord): string[] {
  const members = membersOf(record)
  const groups = [...record.communityGroup.values()].filter(({ retired }) => !retired)
  const names = [
    ...members.map(({ name }) => name),
    ...members.map(({ organization }) => organization.trim()),
    ...groups.map(({ name }) => name),
  ]
  return [...new Set(names)].filter((name) => name !== '')
}

/** What was dropped or is done is asked of nobody any more. */
const isAsked = ({ status }: ActionItem): boolean => status === 'open' || status === 'cannot yet'

function listUnknownOwners(record: DocumentsRecord, meetingId: string): OpenEnd[] {
  const known = new Set(knownOwners(record).map(nameKey))
  const isUnknown = (name: string): boolean => !known.has(nameKey(name))
  return actionsOf(record, meetingId)
    .filter(isAsked)
    .flatMap(({ id, wording, owner, helpers }): OpenEnd[] => [
      ...(isUnknown(owner) ? [{ kind: 'unknown owner' as const, id, wording, owner }] : []),
      ...helpers.filter(isUnknown).map((helper) => {
        const all = [...helpers]
        return { kind: 'unknown helper' as const, id, wording, helper, helpers: all }
      }),
    ])
}

const listPlaceless = (record: DocumentsRecord, meetingId: string): OpenEnd[] =>
  heardStatementsOf(record, meetingId).flatMap(({ id, itemId, neighborhoodId, wording }) => {
    const neighborhoodIds = record.agendaItem.get(itemId ?? '')?.neighborhoodIds ?? []
    return neighborhoodId !== null || neighborhoodIds.length === 0
      ? []
      : [{ kind: 'no place' as const, id, wording, neighborhoodIds: [...neighborhoodIds] }]
  })

function listUndone(record: DocumentsRecord, meetingId: string): OpenEnd[] {
  const withActions = new Set(actionsOf(record, meetingId).map(({ itemId }) => itemId))
  return decisionsOf(record, meetingId)
    .filter(({ itemId }) => !withActions.has(itemId))
    .map(({ id, itemId, wording }) => ({ kind: 'nobody does it', id, itemId, wording }))
}

function listUncarried(record: DocumentsRecord, meetingId: string): OpenEnd[] {
  const given = new Set(
    rowsWith(record, 'reportBackGiven', 'meetingId', meetingId).map((row) => row.audienceId),
  )
  return reportAudiences(record, meetingId)
    .filter(({ id }) => !given.has(id) && carrierOf(record, meetingId, id) === null)
    .map((audience) => ({
      kind: 'no carrier',
      id: audience.id,
      name: audience.name,
      likely: likelyCarrier(record, audience),
    }))
}
