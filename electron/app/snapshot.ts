import type { FacilitatorSnapshot } from '../../shared/contracts/facilitator'
import type { ProjectorSnapshot } from '../../shared/projector/contract'
import { project } from '../../shared/projector/projectRecord'
import { slidesOf } from '../../shared/projector/slides'
import { recordWindow } from '../../shared/record/recordWindow'
import type { Charts } from '../comparison/chartCache'
import type { Host } from '../hosts/port'
import { type Clock, localDate } from '../kernel/clock'
import { nextSlide } from '../projector/commands'
import type { ProjectorPlacement } from '../projector/projectorPlacement'
import type { ProjectorWindow } from '../projector/projectorWindow'
import type { ConcernsShown } from '../restricted/concernsShown'
import type { ParticipantFiles } from '../restricted/participantFiles'
import { paneSnapshot, restrictedSnapshot } from '../restricted/restrictedSnapshot'
import { findingsInWords } from '../workgroup/describeFindings'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'

/** Everything a facilitator's snapshot is made from. */
export interface SnapshotSources {
  readonly host: Host
  readonly projector: ProjectorWindow
  readonly place: ProjectorPlacement
  readonly workgroup: OpenWorkgroup | null
  readonly workgroups: FacilitatorSnapshot['workgroups']
  readonly folder: FacilitatorSnapshot['folder']
  readonly recoveryCode: string | null
  readonly files: ParticipantFiles
  readonly concerns: ConcernsShown
  readonly charts: Charts
  readonly speakers: FacilitatorSnapshot['speakers']
  readonly page: FacilitatorSnapshot['page']
  readonly theme: FacilitatorSnapshot['theme']
  readonly timeSignals: boolean
  readonly clock: Clock
}

/** The whole state of the facilitator's window, as plain data. */
export function snapshotOf(sources: SnapshotSources): FacilitatorSnapshot {
  const { workgroup } = sources
  return {
    saved: workgroup?.saveQueue.state ?? { state: 'saved', at: null, message: '' },
    undo: workgroup?.shared.undoLabel ?? null,
    workgroups: sources.workgroups,
    folder: sources.folder,
    recoveryCode: sources.recoveryCode,
    open: workgroup === null ? null : openPart(workgroup, localDate(sources.clock())),
    projector: projectorSnapshot(sources),
    restricted: restrictedSnapshot(sources, workgroup, localDate(sources.clock())),
    pane: paneSnapshot(sources.files.pane, workgroup),
    speakers: sources.speakers,
    page: sources.page,
    theme: sources.theme,
    timeSignals: sources.timeSignals,
    host: sources.host.name,
  }
}

function openPart(workgroup: OpenWorkgroup, today: string): FacilitatorSnapshot['open'] {
  const { id, meetingId, record, saveQueue } = workgroup
  const rows = recordWindow(record, meetingId)
  return {
    workgroupId: id,
    meetingId,
    revision: saveQueue.changes,
    record: rows as NonNullable<FacilitatorSnapshot['open']>['record'],
    vault: {
      notesLocked: workgroup.notes.locked,
      lockAfterMinutes: workgroup.notes.lockAfterMinutes,
      purgeDue: workgroup.notes.purgeDue(today, workgroup.withdrawn),
      notice: findingsInWords(workgroup.findings),
    },
  }
}

function projectorSnapshot({
  projector,
  place,
  workgroup,
  charts,
}: SnapshotSources): ProjectorSnapshot {
  const { mode, window, absent, slide, sent, painted } = projector.state
  const meetingId = workgroup?.meetingId ?? null
  const next = nextSlide(projector, workgroup?.shared ?? null)
  const contentOf = (of: typeof slide): ProjectorSnapshot['behind'] =>
    workgroup === null || meetingId === null || of === null
      ? null
      : project(workgroup.record, meetingId, of, charts.now)
  return {
    window,
    absent,
    mode: mode.kind,
    blankReason: mode.kind === 'blank' ? mode.reason : null,
    frozenSince: mode.kind === 'frozen' ? mode.since : null,
    slide,
    slides: workgroup === null || meetingId === null ? [] : slidesOf(workgroup.record, meetingId),
    next,
    nextContent: contentOf(next),
    behind: mode.kind === 'live' ? null : contentOf(slide),
    sent,
    painted,
    size: projector.state.size,
    theme: projector.state.theme,
    shape: place.shape,
    onePicture: projector.roomMaySeeThisScreen,
    seenBy: projector.seenBy,
    placesWindows: projector.placesWindows,
    displays: place.screens,
  }
}
