import { readFile } from 'node:fs/promises'
import { actionHistory, actionRegister } from '../../shared/actions/register'
import { concernLife, concernRegister, knownConcerns } from '../../shared/concerns/register'
import { type ThreadAnswer, threadAnswers, type ThreadQuery } from '../../shared/contracts/queries'
import { minutesAcross } from '../../shared/documents/draftMinutesRegister'
import { reportBacks } from '../../shared/documents/reportBackRegister'
import { voices } from '../../shared/engagement/reminders'
import { visitRegister } from '../../shared/engagement/visitRegister'
import { changesSince, momentOf } from '../../shared/history/changesSince'
import { timeline } from '../../shared/history/timeline'
import { assertNever } from '../../shared/kernel/result'
import { decisionRegister, meetingRegister, waitingRegister } from '../../shared/meeting/registers'
import { localDate } from '../kernel/clock'
import { resource } from '../kernel/resources'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'

/** The questions about what goes on across meetings. All are answered from the shared record alone. */
export const isThreadQuery = (query: { readonly type: string }): query is ThreadQuery =>
  query.type.startsWith('thread.')

/** Answers one of them. */
export async function answerThread(
  workgroup: OpenWorkgroup,
  query: ThreadQuery,
): Promise<ThreadAnswer<ThreadQuery['type']>> {
  const { record, meetingId } = workgroup
  switch (query.type) {
    case 'thread.actions':
      return actionRegister(record, query.show, query.skip)
    case 'thread.action':
      return { steps: actionHistory(record, query.id) }
    case 'thread.decisions':
      return decisionRegister(record, query.skip)
    case 'thread.concerns':
      return concernRegister(record, query)
    case 'thread.concern':
      return concernLife(record, query.id)
    case 'thread.knownConcerns':
      return knownConcerns(record, query.neighborhoodId)
    case 'thread.voices':
      return voices(record, query.meetingId)
    case 'thread.reportBacks':
      return reportBacks(record, query.meetingId)
    case 'thread.minutes':
      return minutesAcross(record, query.meetingId)
    case 'thread.timeline':
      return timeline(record, query, localDate)
    case 'thread.visits':
      return visitRegister(record, query)
    case 'thread.visit':
      return { visit: record.visit.get(query.id) ?? null }
    case 'thread.meetings':
      return meetingRegister(record, query.skip)
    case 'thread.parked':
      return waitingRegister(record, meetingId)
    case 'thread.changes':
      return changesSince(record, momentOf(record, query.since, query.about), query.about)
    case 'thread.search':
      return workgroup.searching.answer(query.typed)
    case 'thread.shippedTemplates':
      return shippedTemplates()
    default:
      return assertNever(query)
  }
}

/** The templates that come with Candor, as data; throws when the file is not what it should be. */
async function shippedTemplates(): Promise<ThreadAnswer<'thread.shippedTemplates'>> {
  const file: unknown = JSON.parse(await readFile(resource('templates/shipped.json'), 'utf8'))
  return threadAnswers['thread.shippedTemplates'].parse({ templates: file })
}
