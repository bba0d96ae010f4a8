import { type CommandEntries } from '../kernel/commands'
import { takeUpItem } from './carryOver'
import { meetingSchemas } from './commands'
import {
  addItem,
  editItem,
  finishItem,
  importItems,
  leaveItem,
  moveItem,
  noteItem,
  pauseItem,
  removeItem,
  reopenItem,
} from './decideAgenda'
import {
  acknowledge,
  correctAttendance,
  signInGuest,
  toggleAttendance,
  withdrawAcknowledgement,
} from './decideAttendance'
import { wordConfidentiality } from './decideConfidentiality'
import { addDecision, editDecision, removeDecision } from './decideDecisions'
import { keepDraft } from './decideHandover'
import {
  closePartA,
  createMeeting,
  editMeeting,
  endMeeting,
  removeMeeting,
  resumeMeeting,
  startMeeting,
  wrapUp,
} from './decideMeeting'
import { addTemplate, editTemplate, removeTemplate } from './decideTemplates'
import {
  borrowMinutes,
  correctItemStart,
  correctMeetingStart,
  giveBackMinutes,
  showOverruns,
  startItem,
  takeBackStart,
} from './decideTime'
import { type MeetingContext } from './followers'
import { type MeetingChange, type MeetingRecord } from './tables'

/**
 * How the commands of this feature are carried out. `C`: a change to the whole record, for what
 * follows an item or a meeting in the features above.
 */
export const meetingRegistry = <C>(): CommandEntries<
  MeetingRecord,
  MeetingChange | C,
  typeof meetingSchemas,
  MeetingContext<C>
> => ({
  'meeting.create': { handle: createMeeting, label: 'Create meeting', makesNew: true },
  'meeting.edit': { handle: editMeeting, label: 'Edit meeting' },
  'meeting.remove': { handle: removeMeeting, label: 'Remove meeting' },
  'meeting.start': { handle: startMeeting, label: 'Start meeting' },
  'meeting.closePartA': { handle: closePartA, label: 'Close Part A' },
  'meeting.wrapUp': { handle: wrapUp, label: 'Wrap up' },
  'meeting.resume': { handle: resumeMeeting, label: 'Go back to the meeting' },
  'meeting.end': { handle: endMeeting, label: 'End meeting' },
  'meeting.correctStart': { handle: correctMeetingStart, label: 'Correct start of meeting' },
  'meeting.showOverruns': { handle: showOverruns, label: 'Show time over on projector' },
  'item.add': { handle: addItem, label: 'Add agenda item', makesNew: true },
  'item.import': { handle: importItems, label: 'Import agenda items', makesNew: true },
  'item.edit': { handle: editItem, label: 'Edit agenda item' },
  'item.move': { handle: moveItem, label: 'Move agenda item' },
  'item.remove': { handle: removeItem, label: 'Remove agenda item' },
  'item.notes': { handle: noteItem, label: 'Edit discussion', undo: ({ id }) => `notes ${id}` },
  'item.start': { handle: startItem, label: 'Start agenda item' },
  'item.pause': { handle: pauseItem, label: 'Pause agenda item' },
  'item.finish': { handle: finishItem, label: 'Finish agenda item' },
  'item.leave': { handle: leaveItem, label: 'Settle unfinished item' },
  'item.reopen': { handle: reopenItem, label: 'Reopen agenda item' },
  'item.correctStart': { handle: correctItemStart, label: 'Correct start of item' },
  'item.takeBackStart': { handle: takeBackStart, label: 'Undo start of item' },
  'item.borrow': { handle: borrowMinutes, label: 'Borrow minutes' },
  'item.giveBack': { handle: giveBackMinutes, label: 'Return minutes' },
  'item.takeUp': { handle: takeUpItem, label: 'Put item on agenda' },
  'decision.add': { handle: addDecision, label: 'Add decision', makesNew: true },
  'decision.edit': { handle: editDecision, label: 'Edit decision' },
  'decision.remove': { handle: removeDecision, label: 'Remove decision' },
  'attendance.toggle': { handle: toggleAttendance, label: 'Change sign-in' },
  'attendance.guest': { handle: signInGuest, label: 'Sign in guest', makesNew: true },
  'attendance.correct': { handle: correctAttendance, label: 'Correct attendance' },
  'acknowledgement.give': { handle: acknowledge, label: 'Record confidentiality agreement' },
  'acknowledgement.withdraw': {
    handle: withdrawAcknowledgement,
    label: 'Withdraw confidentiality agreement',
  },
  'confidentiality.word': { handle: wordConfidentiality, label: 'Change confidentiality text' },
  'template.add': { handle: addTemplate, label: 'Add template', makesNew: true },
  'template.edit': { handle: editTemplate, label: 'Edit template' },
  'template.remove': { handle: removeTemplate, label: 'Remove template' },
  'draft.keep': { handle: keepDraft, label: 'Save draft', undo: 'never' },
})
