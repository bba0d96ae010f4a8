import { cancelMeeting, reinstateMeeting } from './decideCancel'
import { type CommandHandlers } from '../kernel/commands'
import { takeUpItem } from './carryOver'
import { meetingCommands } from './commands'
import {
  addItem,
  addNotes,
  editItem,
  finishItem,
  importItems,
  leaveItem,
  moveItem,
  noteItem,
  parkThought,
  pauseItem,
  removeItem,
  reopenItem,
} from './decideAgenda'
import {
  acknowledge,
  confirmAlone,
  correctAttendance,
  setPresence,
  signInGuest,
  stepInOrOut,
  toggleAttendance,
  withdrawAcknowledgement,
} from './decideAttendance'
import { wordConfidentiality } from './decideConfidentiality'
import { addDecision, editDecision, noteReview, removeDecision } from './decideDecisions'
import { handOver, keepDraft } from './decideHandover'
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
import { setParticipantCount } from './decideParticipantCounts'
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
export const meetingHandlers = <C>(): CommandHandlers<
  MeetingRecord,
  MeetingChange | C,
  typeof meetingCommands,
  MeetingContext<C>
> => ({
  'meeting.create': createMeeting,
  'meeting.edit': editMeeting,
  'meeting.remove': removeMeeting,
  'meeting.cancel': cancelMeeting,
  'meeting.reinstate': reinstateMeeting,
  'meeting.start': startMeeting,
  'meeting.closePartA': closePartA,
  'meeting.wrapUp': wrapUp,
  'meeting.resume': resumeMeeting,
  'meeting.end': endMeeting,
  'meeting.correctStart': correctMeetingStart,
  'meeting.showOverruns': showOverruns,
  'participantCount.set': setParticipantCount,
  'item.add': addItem,
  'item.import': importItems,
  'item.edit': editItem,
  'item.move': moveItem,
  'item.remove': removeItem,
  'item.notes': noteItem,
  'item.addNotes': addNotes,
  'item.parkThought': parkThought,
  'item.start': startItem,
  'item.pause': pauseItem,
  'item.finish': finishItem,
  'item.leave': leaveItem,
  'item.reopen': reopenItem,
  'item.correctStart': correctItemStart,
  'item.takeBackStart': takeBackStart,
  'item.borrow': borrowMinutes,
  'item.giveBack': giveBackMinutes,
  'item.takeUp': takeUpItem,
  'decision.add': addDecision,
  'decision.edit': editDecision,
  'decision.reviewed': noteReview,
  'decision.remove': removeDecision,
  'attendance.toggle': toggleAttendance,
  'attendance.step': stepInOrOut,
  'attendance.guest': signInGuest,
  'attendance.correct': correctAttendance,
  'attendance.presence': setPresence,
  'attendance.alone': confirmAlone,
  'acknowledgement.give': acknowledge,
  'acknowledgement.withdraw': withdrawAcknowledgement,
  'confidentiality.word': wordConfidentiality,
  'template.add': addTemplate,
  'template.edit': editTemplate,
  'template.remove': removeTemplate,
  'draft.keep': keepDraft,
  'meeting.handOver': handOver,
})
