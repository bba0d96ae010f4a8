import { type OwnerList, ownerLists } from '../actions/ownerLists'
import { ownersInWords } from '../actions/labels'
import type { ActionItem } from '../actions/tables'
import { dateInWords, dayInWords } from '../kernel/formatDate'
import { oneLine, sentence } from '../kernel/text'
import { makeUnique, toSlug } from '../kernel/slug'
import type { SharedRecord } from '../record/record'
import { workgroupOf } from '../workgroup/select'
import { calendarOf } from './calendarFile'
import { actionSheet } from './meetingSheets'
import type { Sheet } from './sheet'

/* What each owner has open, as an e-mail to them. */

/** The texts in them are among those of the register of open actions: that is looked through. */
export const ownersSheet = (record: SharedRecord): Sheet => ({
  ...actionSheet(record, 'open'),
  title: 'Owners’ lists',
  fileName: 'owners-lists.zip',
})

/** An e-mail to one owner, before it is a file. */
export interface OwnerMail {
  /** Without an extension, and like no other. */
  readonly fileName: string
  /** What was typed as the address; empty when nobody's is known. */
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The days that are set, as a calendar; null when none is. */
  readonly calendar: string | null
}

/** The e-mails to everybody who has something open, by their names. */
export function ownerMails(record: SharedRecord): OwnerMail[] {
  const taken = new Set<string>()
  return ownerLists(record).map((list) => {
    const fileName = makeUnique(toSlug(list.name) || 'owner', taken)
    taken.add(fileName)
    return { fileName, ...mailOf(record, list) }
  })
}

function mailOf(record: SharedRecord, list: OwnerList): Omit<OwnerMail, 'fileName'> {
  const { name, email, answersFor, helpsWith } = list
  const workgroup = oneLine(workgroupOf(record).name)
  const all = [...answersFor, ...helpsWith]
  const hasDays = all.some(({ due }) => due !== '')
  const parts = [
    `Hello ${oneLine(name)},`,
    listActions(record, `What you answer for, from the meetings of ${workgroup}:`, answersFor),
    listActions(record, `What you help with, from the meetings of ${workgroup}:`, helpsWith),
    hasDays ? 'The calendar file that comes with this puts the due dates into your calendar.' : '',
    'Done already, or is something in the way? Please answer before the next meeting.',
  ]
  return {
    to: email,
    subject: `${workgroup}: ${all.length} open ${all.length === 1 ? 'action' : 'actions'}`,
    text: parts.filter((part) => part !== '').join('\n\n'),
    calendar: hasDays ? calendarOf(record, all) : null,
  }
}

const listActions = (record: SharedRecord, head: string, actions: readonly ActionItem[]): string =>
  actions.length === 0
    ? ''
    : [head, ...actions.map((action) => `\n${actionInWords(record, action)}`)].join('\n')

function actionInWords(record: SharedRecord, action: ActionItem): string {
  const given = record.meeting.get(action.meetingId)?.date ?? ''
  const lines = [
    `- ${sentence(oneLine(action.wording))} ${action.due === '' ? 'No day is set.' : `Due ${dateInWords(action.due)}.`}`,
    `  ${ownersInWords(action)}. Given at the meeting on ${dayInWords(given)}.`,
    action.obstacle === '' ? '' : `  In the way: ${sentence(oneLine(action.obstacle))}`,
  ]
  return lines.filter((line) => line !== '').join('\n')
}
