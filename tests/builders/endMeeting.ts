import type { Sitting } from './sitting'

/** Finishes or carries over everything that is open, and ends the meeting on the screen. */
export async function endMeeting(sitting: Sitting): Promise<void> {
  const { meetingId } = sitting
  await sitting.must({ type: 'meeting.wrapUp', meetingId })
  for (const item of sitting.open.record.agendaItem)
    if (item.status === 'planned' || item.status === 'running')
      await sitting.must({ type: 'item.leave', id: item.id, outcome: 'carried', reason: 'no time' })
  await sitting.must({ type: 'meeting.end', meetingId })
}
