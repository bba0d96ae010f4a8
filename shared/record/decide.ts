import { reportAction } from '../actions/decide'
import { addMeans, editMeans, removeMeans } from '../capacity/decide'
import { removeWorksheet, setWorksheet, wordReason } from '../comparison/decide'
import * as concerns from '../concerns/decide'
import * as entries from '../concerns/decideHeard'
import * as intake from '../concerns/decideImport'
import { tellRaised } from '../concerns/decideReportBackGiven'
import { amendMinutes, approveMinutes } from '../documents/decideMinutes'
import * as reportBack from '../documents/reportBack/decide'
import { tellReportBack } from '../documents/reportBack/decideGiven'
import { wordTranslation } from '../documents/translations/decide'
import * as visits from '../engagement/decide'
import { markLook } from '../history/decide'
import type { DecideContext, Decided } from '../kernel/decideContext'
import { assertNever, done } from '../kernel/result'
import * as languages from '../languages/decide'
import { takeUpItem } from '../meeting/carryOver'
import * as agenda from '../meeting/decideAgenda'
import * as attendance from '../meeting/decideAttendance'
import { wordConfidentiality } from '../meeting/decideConfidentiality'
import * as decideDecisions from '../meeting/decideDecisions'
import * as decideHandover from '../meeting/decideHandover'
import * as meeting from '../meeting/decideMeeting'
import * as templates from '../meeting/decideTemplates'
import * as time from '../meeting/decideTime'
import * as data from '../openData/decide'
import * as plainWords from '../plainLanguage/decide'
import * as workgroup from '../workgroup/decide'
import type { Command } from './commands'
import type { SharedRecord } from './record'
import { stamped } from './stamp'

/**
 * What a command comes to, given the record as it is: a list of changes or a refusal that says
 * why in words for the person who asked. Pure: time and ids come in with the context.
 */
export function decide(record: SharedRecord, command: Command, context: DecideContext): Decided {
  const decided = decideUnstamped(record, command, context)
  return decided.ok ? done(stamped(record, decided.value, context.now)) : decided
}

function decideUnstamped(record: SharedRecord, command: Command, context: DecideContext): Decided {
  return isOfSite(command)
    ? decideForSite(record, command, context)
    : decideForMeeting(record, command, context)
}

const siteNouns = [
  'workgroup',
  'neighborhood',
  'group',
  'visit',
  'member',
  'means',
  'raised',
  'intakeSource',
  'confidentiality',
  'plainWord',
  'translation',
  'language',
  'template',
  'look',
  'data',
  'dataSource',
  'dataPlace',
  'worksheet',
] as const

/** What is about the workgroup itself, in whatever meeting it is said. */
type SiteCommand = Extract<Command, { type: `${(typeof siteNouns)[number]}.${string}` }>

const isOfSite = (command: Command): command is SiteCommand =>
  siteNouns.some((noun) => command.type.startsWith(`${noun}.`))

function decideForSite(
  record: SharedRecord,
  command: SiteCommand,
  context: DecideContext,
): Decided {
  switch (command.type) {
    case 'workgroup.edit':
      return workgroup.editWorkgroup(record, command)
    case 'neighborhood.add':
      return workgroup.addNeighborhood(record, command, context)
    case 'neighborhood.edit':
      return workgroup.editNeighborhood(record, command)
    case 'neighborhood.retire':
      return workgroup.retire(record, 'neighborhood', command.id)
    case 'group.add':
      return workgroup.addGroup(record, command, context)
    case 'group.edit':
      return workgroup.editGroup(record, command)
    case 'group.retire':
      return workgroup.retire(record, 'communityGroup', command.id)
    case 'visit.add':
      return visits.addVisit(record, command, context)
    case 'visit.edit':
      return visits.editVisit(record, command, context)
    case 'visit.remove':
      return visits.removeVisit(record, command)
    case 'member.add':
      return workgroup.addMember(record, command, context)
    case 'member.edit':
      return workgroup.editMember(record, command)
    case 'member.retire':
      return workgroup.retire(record, 'member', command.id)
    case 'means.add':
      return addMeans(record, command, context)
    case 'means.edit':
      return editMeans(record, command)
    case 'means.remove':
      return removeMeans(record, command)
    case 'raised.add':
      return concerns.raiseConcern(record, command, context)
    case 'raised.edit':
      return concerns.editRaised(record, command)
    case 'raised.remove':
      return concerns.removeRaised(record, command)
    case 'raised.move':
      return concerns.moveRaised(record, command, context)
    case 'raised.putOnAgenda':
      return concerns.putOnAgenda(record, command, context)
    case 'raised.tell':
      return tellRaised(record, command, context)
    case 'raised.takeIn':
      return intake.takeIn(record, command, context)
    case 'raised.merge':
      return intake.mergeRaised(record, command, context)
    case 'intakeSource.remember':
      return intake.rememberSource(record, command, context)
    case 'intakeSource.forget':
      return intake.forgetSource(record, command)
    case 'confidentiality.word':
      return wordConfidentiality(record, command, context)
    case 'translation.word':
      return wordTranslation(record, command, context)
    case 'language.word':
      return languages.wordLanguage(record, command, context)
    case 'language.review':
      return languages.reviewLanguage(record, command, context)
    case 'plainWord.set':
      return plainWords.setPlainWord(record, command, context)
    case 'plainWord.remove':
      return plainWords.removePlainWord(record, command)
    case 'template.add':
      return templates.addTemplate(record, command, context)
    case 'template.edit':
      return templates.editTemplate(record, command)
    case 'template.remove':
      return templates.removeTemplate(record, command)
    case 'look.mark':
      return markLook(record, command, context)
    case 'data.add':
      return data.addData(record, command, context)
    case 'data.edit':
      return data.editData(record, command)
    case 'data.remove':
      return data.removeData(record, command)
    case 'dataSource.edit':
      return data.editDataSource(record, command, context)
    case 'dataSource.remove':
      return data.removeDataSource(record, command)
    case 'dataPlace.set':
      return data.setDataPlaces(record, command, context)
    case 'worksheet.set':
      return setWorksheet(record, command, context)
    case 'worksheet.reason':
      return wordReason(record, command, context)
    case 'worksheet.remove':
      return removeWorksheet(record, command)
    case 'dataPlace.leave':
      return data.leaveDataPlace(record, command)
    default:
      return assertNever(command)
  }
}

function decideForMeeting(
  record: SharedRecord,
  command: Exclude<Command, SiteCommand>,
  context: DecideContext,
): Decided {
  switch (command.type) {
    case 'meeting.create':
      return meeting.createMeeting(record, command, context)
    case 'meeting.edit':
      return meeting.editMeeting(record, command)
    case 'meeting.remove':
      return meeting.removeMeeting(record, command)
    case 'meeting.start':
      return meeting.startMeeting(record, command, context)
    case 'meeting.closePartA':
      return meeting.closePartA(record, command, context)
    case 'meeting.wrapUp':
      return meeting.wrapUp(record, command, context)
    case 'meeting.resume':
      return meeting.resumeMeeting(record, command)
    case 'meeting.end':
      return meeting.endMeeting(record, command, context)
    case 'meeting.correctStart':
      return time.correctMeetingStart(record, command, context)
    case 'meeting.showOverruns':
      return time.showOverruns(record, command)
    case 'item.add':
      return agenda.addItems(record, command.meetingId, [command.fields], context)
    case 'item.import':
      return agenda.addItems(record, command.meetingId, command.items, context)
    case 'item.edit':
      return agenda.editItem(record, command)
    case 'item.move':
      return agenda.moveItem(record, command)
    case 'item.remove':
      return agenda.removeItem(record, command)
    case 'item.notes':
      return agenda.noteItem(record, command)
    case 'item.start':
      return time.startItem(record, command, context)
    case 'item.pause':
      return agenda.pauseItem(record, command, context)
    case 'item.finish':
      return agenda.finishItem(record, command, context)
    case 'item.leave':
      return agenda.leaveItem(record, command, context)
    case 'item.reopen':
      return agenda.reopenItem(record, command, context)
    case 'item.correctStart':
      return time.correctItemStart(record, command, context)
    case 'item.takeBackStart':
      return time.takeBackStart(record, command)
    case 'item.borrow':
      return time.borrowMinutes(record, command, context)
    case 'item.giveBack':
      return time.giveBackMinutes(record, command)
    case 'item.takeUp':
      return takeUpItem(record, command, context)
    case 'concern.add':
    case 'decision.add':
    case 'action.add':
    case 'action.cannotYet':
      return entries.addEntry(record, command, context)
    case 'concern.edit':
    case 'decision.edit':
    case 'action.edit':
      return entries.editEntry(record, command)
    case 'concern.remove':
      return entries.removeHeard(record, command.id)
    case 'decision.remove':
      return decideDecisions.removeEntry(record, 'decision', command.id)
    case 'action.remove':
      return decideDecisions.removeEntry(record, 'actionItem', command.id)
    case 'action.report':
      return reportAction(record, command, context)
    case 'attendance.toggle':
      return attendance.toggleAttendance(record, command, context)
    case 'attendance.guest':
      return attendance.signInGuest(record, command, context)
    case 'attendance.correct':
      return attendance.correctAttendance(record, command)
    case 'acknowledgement.give':
      return attendance.acknowledge(record, command, context)
    case 'acknowledgement.withdraw':
      return attendance.withdrawAcknowledgement(record, command)
    case 'reportBack.word':
      return reportBack.wordReportBack(record, command, context)
    case 'reportBack.since':
      return reportBack.tellSince(record, command, context)
    case 'reportBack.review':
      return reportBack.reviewVersion(record, command, context)
    case 'minutes.approve':
      return approveMinutes(record, command, context)
    case 'minutes.amend':
      return amendMinutes(record, command, context)
    case 'reportBack.tell':
      return tellReportBack(record, command, context)
    case 'draft.keep':
      return decideHandover.keepDraft(record, command, context)
    default:
      return assertNever(command)
  }
}
