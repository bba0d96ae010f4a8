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

/** The texts in them are those of the register of open actions and the workgroup's name: they are looked through. */
export function ownersSheet(record: SharedRecord): Sheet {
  const sheet = actionSheet(record, 'open')
  const { id, name } = workgroupOf(record)
  const ofWorkgroup = {
    place: `workgroup ${id} name`,
    where: 'The workgroup’s name',
    text: name,
    itemId: null,
    rowId: null,
    isSource: true,
  }
  const texts = [...sheet.texts, ofWorkgroup]
  return { ...sheet, texts, title: 'Owners’ lists', fileName: 'owners-lists.zip' }
}

/** An e-mail to one owner, before it is a file. */
export interface OwnerMail {
  /**
   * Without an extension, and like no other. It names people at the table alone, and begins with a word of
   * its own: a system may keep `con` or `aux` for itself.
   */
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
    const slug = list.isAtTable ? toSlug(list.name) : ''
    const fileName = makeUnique(`actions-${slug || 'owner'}`, taken)
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
    listActions(record, `You own these open actions of ${workgroup}:`, answersFor),
    listActions(record, `You are helping with these open actions of ${workgroup}:`, helpsWith),
    hasDays ? 'Open the attached calendar file to add the due dates to your calendar.' : '',
    'If one is done, or something is in the way, please reply before the next meeting.',
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
    `- ${sentence(oneLine(action.wording))} ${action.due === '' ? 'No due date yet.' : `Due ${dateInWords(action.due)}.`}`,
    `  ${ownersInWords(action)}. Given at the meeting on ${dayInWords(given)}.`,
    action.obstacle === '' ? '' : `  In the way: ${sentence(oneLine(action.obstacle))}`,
  ]
  return lines.filter((line) => line !== '').join('\n')
}
