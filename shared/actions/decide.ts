import { exceedsInWords } from '../capacity/formatCapacity'
import type { Need } from '../capacity/tables'
import { type Amount, findExceeded } from '../capacity/usage'
import { rowsWith } from '../kernel/compartment'
import { type DecideContext } from '../kernel/decideContext'
import { succeed, refuse, type Result } from '../kernel/result'
import { missing, patch } from '../kernel/rowEdits'
import { newEntry } from '../meeting/entries'
import { closedMeeting } from '../meeting/meetingState'
import { type CommandOf } from './commands'
import { type ActionsChange, type ActionsDecided, type ActionsRecord, put, remove } from './tables'

import type { ActionItem } from './tables'

/* Actions: promised, weighed against the capacity there is, corrected, and reported on. */

const ownerless = (): ReturnType<typeof refuse> => refuse('An action needs one owner.', 'owner')

const refuseWithoutReason = (): ReturnType<typeof refuse> =>
  refuse('Enter why it can’t be done yet.', 'reason')

type NewAction = CommandOf<'action.add'> | CommandOf<'action.cannotYet'>

/** Adds an action that is promised. */
export function addAction(
  record: ActionsRecord,
  command: CommandOf<'action.add'>,
  context: DecideContext,
): ActionsDecided {
  const row = newAction(record, command, context)
  if (!row.ok) return row
  const weighing = { id: null, before: [], promise: true, anyway: command.anyway === true }
  const needs = weighNeeds(record, command.fields.needs ?? [], weighing)
  if (!needs.ok) return needs
  const promised = { status: 'open', obstacle: '', givenReason: '', needs: needs.value } as const
  return succeed([put('actionItem', { ...row.value, ...promised })])
}

/** Writes down what is wanted and can't be done yet, with the reason. */
export function addCannotYet(
  record: ActionsRecord,
  command: CommandOf<'action.cannotYet'>,
  context: DecideContext,
): ActionsDecided {
  const row = newAction(record, command, context)
  if (!row.ok) return row
  const { reason } = command
  if (reason.trim() === '') return refuseWithoutReason()
  const weighing = { id: null, before: [], promise: false, anyway: true }
  const needs = weighNeeds(record, command.fields.needs ?? [], weighing)
  if (!needs.ok) return needs
  const waiting = { status: 'cannot yet', obstacle: reason, givenReason: reason } as const
  return succeed([put('actionItem', { ...row.value, ...waiting, needs: needs.value })])
}

/** What every new action begins with; its owner and date stay known as they were given. */
function newAction(record: ActionsRecord, command: NewAction, context: DecideContext) {
  const entry = newEntry(record, command, context)
  if (!entry.ok) return entry
  const { wording, owner, helpers = [], due, neighborhoodIds } = command.fields
  if (owner.trim() === '') return ownerless()
  const given = { givenOwner: owner, givenDue: due }
  return succeed({ ...entry.value, wording, owner, helpers, due, neighborhoodIds, ...given })
}

/** Corrects an action; what it needs anew is weighed like a new promise. */
export function editAction(
  record: ActionsRecord,
  { id, fields, anyway }: CommandOf<'action.edit'>,
): ActionsDecided {
  const row = record.actionItem.get(id)
  if (row === undefined) return missing('action')
  const closed = closedMeeting(record, row.meetingId)
  if (closed !== null) return closed
  if (fields.wording?.trim() === '') return refuse('The wording can’t be empty.', 'wording')
  if (fields.owner?.trim() === '') return ownerless()
  const { needs: wanted = row.needs, reason, ...rest } = fields
  const isWaiting = row.status === 'cannot yet'
  if (isWaiting && reason?.trim() === '') return refuseWithoutReason()
  const weighing = { id, before: row.needs, promise: row.status === 'open' }
  const needs = weighNeeds(record, wanted, { ...weighing, anyway: anyway === true })
  if (!needs.ok) return needs
  const obstacle = isWaiting ? (reason ?? row.obstacle) : row.obstacle
  return succeed(correctAction(record, { ...patch(row, rest), obstacle, needs: needs.value }))
}

/** Takes an action back with all its history, while the meeting that gave it is open. */
export function removeAction(
  record: ActionsRecord,
  { id }: CommandOf<'action.remove'>,
): ActionsDecided {
  const row = record.actionItem.get(id)
  if (row === undefined) return missing('action')
  return closedMeeting(record, row.meetingId) ?? succeed(withoutAction(record, id))
}

/** The changes that remove an action and how meetings left it. */
export const withoutAction = (record: ActionsRecord, id: string): ActionsChange[] => [
  ...rowsWith(record, 'actionUpdate', 'actionId', id).map((row) => remove('actionUpdate', row.id)),
  remove('actionItem', id),
]

/**
 * A correction by the meeting that gave the action, before any later one spoke about it, is how it
 * was given, and how that meeting left it.
 */
function correctAction(record: ActionsRecord, row: ActionItem): ActionsChange[] {
  const { owner, due, obstacle, status, meetingId } = row
  const updates = rowsWith(record, 'actionUpdate', 'actionId', row.id)
  if (updates.some((update) => update.meetingId !== meetingId)) return [put('actionItem', row)]
  const left = updates.map((update) => put('actionUpdate', { ...update, owner, due, obstacle }))
  const givenReason = status === 'cannot yet' ? obstacle : ''
  const given = updates.length > 0 ? row.givenReason : givenReason
  const as = { givenOwner: owner, givenDue: due, givenReason: given }
  return [put('actionItem', { ...row, ...as }), ...left]
}

/**
 * Sets how this meeting leaves an action: its status, what is in the way, and its owner, date and
 * needs when they change. A later word in the same meeting replaces it. What is opened again is
 * promised again, so its needs are weighed anew.
 */
export function reportAction(
  record: ActionsRecord,
  command: CommandOf<'action.report'>,
  context: DecideContext,
): ActionsDecided {
  const action = record.actionItem.get(command.id)
  if (action === undefined) return missing('action')
  const { status, obstacle, meetingId } = command
  const closed = closedMeeting(record, meetingId)
  if (closed !== null) return closed
  const { owner = action.owner, due = action.due } = command
  if (owner.trim() === '') return ownerless()
  const needs = weighNeeds(record, command.needs ?? action.needs, {
    id: action.id,
    before: action.status === 'open' ? action.needs : [],
    promise: status === 'open',
    anyway: command.anyway === true,
  })
  if (!needs.ok) return needs
  const earlier = [...record.actionUpdate.values()].find(
    (row) => row.actionId === action.id && row.meetingId === meetingId,
  )
  const left = { status, obstacle, owner, due }
  return succeed([
    put('actionItem', { ...action, ...left, needs: needs.value }),
    put('actionUpdate', {
      id: earlier?.id ?? context.newId(),
      actionId: action.id,
      meetingId,
      ...left,
      recordedAt: context.now,
    }),
  ])
}

interface Weighing {
  /** The action that needs them; null for a new one. */
  readonly id: string | null
  /** What it needed so far: what isn't more than that isn't asked about again. */
  readonly before: readonly Need[]
  /** Whether it is promised; what isn't takes nothing from others. */
  readonly promise: boolean
  /** It is known that there isn't enough. */
  readonly anyway: boolean
}

/** Needs as they are kept, or the refusal of a promise that nobody said exceeds the capacity. */
function weighNeeds(
  record: ActionsRecord,
  wanted: readonly Amount[],
  { id, before, promise, anyway }: Weighing,
): Result<Need[]> {
  const ids = wanted.map(({ capacityId }) => capacityId)
  if (new Set(ids).size < ids.length) return refuse('Name each kind of capacity once.', 'needs')
  if (ids.some((capacityId) => !record.capacity.has(capacityId)))
    return missing('entry under Capacity')
  const findKnown = (need: Amount): Need | undefined =>
    before.find((row) => row.capacityId === need.capacityId && need.amount <= row.amount)
  const asked = wanted.filter((need) => findKnown(need) === undefined)
  const exceeded = promise ? findExceeded(record, asked, id) : []
  if (exceeded.length > 0 && !anyway)
    return refuse(exceeded.map((one) => exceedsInWords(one)).join(' '), 'needs')
  const isOver = ({ capacityId }: Amount): boolean =>
    exceeded.some(({ capacity }) => capacity.id === capacityId)
  return succeed(
    wanted.map((need) => {
      const { capacityId, amount } = need
      return { capacityId, amount, over: findKnown(need)?.over ?? isOver(need) }
    }),
  )
}
