import { freshFolder } from './folders'
import { Sitting } from './sitting'

/** What opens the workgroups made here. */
export const passphrase = 'seven herons cross the millrace'

/** A workgroup of one's own with a meeting, an item and a private note on it. */
export async function withANote(): Promise<{ sitting: Sitting; folder: string; itemId: string }> {
  const folder = await freshFolder()
  const sitting = await Sitting.at(folder)
  await sitting.must({
    type: 'app.newWorkgroup',
    name: 'Larkmoor LEAD OWG',
    goalSentence: '',
    neighborhoods: ['Heron Flats'],
    passphrase,
  })
  await noteCode(sitting)
  const meetingId = await sitting.newMeeting('2026-11-24')
  const itemId = await sitting.must({
    type: 'item.add',
    meetingId,
    fields: {
      title: 'Bus shelter',
      presenter: 'R. Adeyo',
      minutes: 15,
      neighborhoodIds: [],
      purpose: 'decide',
      part: 'A',
    },
  })
  await sitting.must({ type: 'note.write', meetingId, itemId, text: 'Private words' })
  return { sitting, folder, itemId }
}

/** Notes the recovery code that is shown, and says what it is. */
export async function noteCode(sitting: Sitting): Promise<string> {
  const code = sitting.snapshot.recoveryCode ?? ''
  await sitting.must({ type: 'app.recoveryNoted', lastGroup: code.split('-').at(-1) ?? '' })
  return code
}

/** The private notes of the open meeting, in words. */
export const notesIn = async (sitting: Sitting): Promise<string[]> => {
  await sitting.must({ type: 'pane.open', rehearsal: false })
  const notes = sitting.snapshot.restricted?.notes.map((note) => note.text) ?? []
  await sitting.must({ type: 'pane.close' })
  return notes
}

/** Opens the first meeting of the open workgroup. */
export const openTheMeeting = (sitting: Sitting): Promise<string> =>
  sitting.must({
    type: 'app.openMeeting',
    meetingId: sitting.candor.workgroups.current?.record.meeting.keys().next().value ?? '',
  })
