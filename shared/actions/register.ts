import { rowsWith } from '../kernel/compartment'
import { type Page, page } from '../kernel/page'
import { byMeeting, meetingOf, reference } from '../meeting/registers'
import { type ActionsRecord } from './tables'

import { neighborhoodNames } from '../workgroup/select'
import { toGivenStanding } from './asOfMeeting'
import type { ActionStep, RegisterAction } from './contract'
import type { ActionItem, ActionUpdate } from './tables'

const byDue = (a: ActionItem, b: ActionItem): number =>
  (a.due || '9999').localeCompare(b.due || '9999') || a.recordedAt - b.recordedAt

/** Actions: the open ones by their date, or all of them, latest meeting first. */
export function actionRegister(
  record: ActionsRecord,
  show: 'open' | 'all',
  skip: number,
): Page<RegisterAction> {
  const spokenOf = countByAction(record)
  const all = shownActions(record, show)
  return page(all, skip, (row) => toAction(record, row, spokenOf.get(row.id) ?? 0))
}

/** All the register of actions lists, in its order. */
export const shownActions = (record: ActionsRecord, show: 'open' | 'all'): ActionItem[] =>
  show === 'all'
    ? byMeeting(record, record.actionItem.values())
    : rowsWith(record, 'actionItem', 'status', 'open').sort(byDue)
function countByAction(record: ActionsRecord): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { actionId } of record.actionUpdate.values())
    counts.set(actionId, (counts.get(actionId) ?? 0) + 1)
  return counts
}
const toAction = (record: ActionsRecord, row: ActionItem, spokenOf: number): RegisterAction => ({
  id: row.id,
  meeting: reference(meetingOf(record, row)),
  itemId: row.itemId,
  wording: row.wording,
  owner: row.owner,
  helpers: row.helpers,
  due: row.due,
  status: row.status,
  obstacle: row.obstacle,
  neighborhoods: neighborhoodNames(record, row.neighborhoodIds),
  spokenOf,
})

/** How an action went, meeting by meeting, from the one that gave it. */
export function actionHistory(record: ActionsRecord, id: string): ActionStep[] {
  const action = record.actionItem.get(id)
  if (action === undefined) return []
  const updates = rowsWith(record, 'actionUpdate', 'actionId', id)
  const heard = byMeeting(record, updates).reverse()
  return steps([toGivenStep(record, action), ...heard.map((row) => toStep(record, row))])
}
type Step = Omit<ActionStep, 'changed'>
function toGivenStep(record: ActionsRecord, action: ActionItem): Step {
  const meeting = reference(meetingOf(record, action))
  return { meeting, owner: action.givenOwner, due: action.givenDue, ...toGivenStanding(action) }
}
const toStep = (record: ActionsRecord, row: ActionUpdate): Step => ({
  meeting: reference(meetingOf(record, row)),
  owner: row.owner,
  due: row.due,
  status: row.status,
  obstacle: row.obstacle,
})
const changeable = ['status', 'owner', 'due', 'obstacle'] as const
const steps = (list: readonly Step[]): ActionStep[] =>
  list.map((step, index) => {
    const before = list[index - 1]
    const changed =
      before === undefined ? [] : changeable.filter((what) => step[what] !== before[what])
    return { ...step, changed }
  })
