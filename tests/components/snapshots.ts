import { Client } from '../../renderer/facilitator/client/client'
import type { FacilitatorSnapshot } from '../../shared/contracts/facilitator'
import { usualShape } from '../../shared/projector/shape'
import { recordWindow } from '../../shared/record/recordWindow'
import type { SharedRecord } from '../../shared/record/record'

/** A snapshot of a core in which nothing is open, with whatever the test is about. */
export function snapshotWith(part: Partial<FacilitatorSnapshot> = {}): FacilitatorSnapshot {
  return {
    saved: { state: 'saved', at: null, message: '' },
    undo: null,
    workgroups: [],
    folder: { isUsable: true, notice: '' },
    recoveryCode: null,
    open: null,
    projector: {
      window: 'closed',
      absent: null,
      mode: 'blank',
      blankReason: 'start',
      frozenSince: null,
      slide: null,
      slides: [],
      next: null,
      nextContent: null,
      behind: null,
      sent: null,
      painted: null,
      size: 1,
      theme: 'system',
      shape: usualShape,
      onePicture: true,
      seenBy: 'perhaps the room',
      placesWindows: true,
      displays: [],
    },
    restricted: null,
    pane: {
      open: false,
      mustCheck: false,
      checked: false,
      newSince: [],
      panic: 'off',
      captureOffered: false,
    },
    page: { leaving: false, view: '' },
    theme: 'system',
    speakers: null,
    timeSignals: true,
    host: 'chromium',
    ...part,
  }
}

/** The open part of a snapshot: this record, at this meeting. */
export function openAt(record: SharedRecord, meetingId: string): FacilitatorSnapshot['open'] {
  const rows = recordWindow(record, meetingId)
  return {
    workgroupId: 'workgroup',
    meetingId,
    revision: 0,
    record: rows as NonNullable<FacilitatorSnapshot['open']>['record'],
    vault: { notesLocked: false, lockAfterMinutes: 10, purgeDue: null, notice: '' },
  }
}

/** A snapshot as the first thing a window is told. */
export const wholly = (snapshot: unknown): unknown => ({ number: 1, whole: snapshot })

/** A client of a core that answers nothing and tells the snapshots it is made to. */
export function quietCore(): { client: Client; hear: (snapshot: unknown) => void } {
  let listening: (message: unknown) => void = () => undefined
  const client = new Client({
    dispatch: () => Promise.resolve(null),
    query: () => Promise.resolve(null),
    onSnapshot: (listener) => {
      listening = listener
      return () => undefined
    },
  })
  return { client, hear: (snapshot) => listening(wholly(snapshot)) }
}
