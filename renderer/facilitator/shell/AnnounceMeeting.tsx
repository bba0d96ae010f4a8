import { useEffect, useRef } from 'react'
import { timeSignal } from '../../../shared/meeting/clock'
import { agendaOf, attendanceOf } from '../../../shared/meeting/select'
import { timeboxedAgenda } from '../../../shared/meeting/timebox'
import type { Slide } from '../../../shared/projector/slides'
import type { SharedRecord } from '../../../shared/record/record'
import { useAtNow } from '../../ui/useNow'
import { useAnnounce } from '../client/announcer'
import { useMeeting, useProjectorState, useRecordPart, useSnapshot } from '../client/useSnapshot'
import { projectorInWords } from '../projector/projectorLabels'
import { slideTitle } from '../projector/slideTitles'
import {
  type ItemState,
  type Names,
  sayAttendance,
  sayItems,
  sayProjector,
  saySignal,
} from './announcements'
import { announcements as texts } from './texts'

/** Tells what changes in a meeting, each thing once, to whoever can't see it. */
export function AnnounceMeeting(): null {
  useAttendance()
  useSpeaking()
  useItems()
  useProjector()
  useTimeSignal()
  usePane()
  useSaved()
  return null
}

/** Does what a change asks for; what was there when the screen opened isn't one. */
function useChange<T>(now: T, onChange: (before: T, now: T) => void): void {
  const last = useRef(now)
  useEffect(() => {
    const before = last.current
    if (before === now) return
    last.current = now
    onChange(before, now)
  })
}

function useAttendance(): void {
  const meetingId = useMeeting().id
  const here = useRecordPart((record): Names => {
    const rows = [...attendanceOf(record, meetingId).values()]
    return Object.fromEntries(
      rows
        .filter(({ timeOut }) => timeOut === null)
        .map(({ memberId }) => [memberId, record.member.get(memberId)?.name ?? '']),
    )
  })
  const announce = useAnnounce()
  useChange(here, (before, now) => announce(sayAttendance(before, now)))
}

function useSpeaking(): void {
  const announce = useAnnounce()
  const memberId = useSnapshot(({ speakers }) => speakers?.speaking?.memberId ?? null)
  const name = useRecordPart((record) =>
    memberId === null ? '' : (record.member.get(memberId)?.name ?? ''),
  )
  useChange(memberId, (_, now) =>
    announce(now === null ? texts.nobodyHasFloor : texts.hasFloor(name)),
  )
}

function useItems(): void {
  const meetingId = useMeeting().id
  const { slide } = useProjectorState()
  const items = useRecordPart((record): Readonly<Record<string, ItemState>> =>
    Object.fromEntries(
      agendaOf(record, meetingId).map(({ id, part, title, status }) => [
        id,
        { part, title, status },
      ]),
    ),
  )
  const shown = slide?.kind === 'item' ? slide.itemId : null
  const announce = useAnnounce()
  useChange(items, (before, now) => {
    for (const [id, text] of sayItems(before, now, shown)) announce(text, id)
  })
}

/** A decision is told of as one: its words may be a paragraph, and stand on this screen as well. */
function titleOf(record: SharedRecord, slide: Slide | null): string {
  if (slide === null) return ''
  return slide.kind === 'decision' ? texts.aDecision : slideTitle(record, slide)
}

function useProjector(): void {
  const announce = useAnnounce()
  const projector = useProjectorState()
  const { slide } = projector
  const title = useRecordPart((record) => titleOf(record, slide))
  const words = useAtNow((now) => sayProjector(projectorInWords(projector, now), title))
  const told = useRef(words)
  const itemId = slide?.kind === 'item' ? slide.itemId : undefined
  useEffect(() => {
    // While it is waited for, what was told last still is what the room sees.
    if (words === '' || words === told.current) return
    told.current = words
    announce(words, itemId)
  }, [announce, words, itemId])
}

function useTimeSignal(): void {
  const announce = useAnnounce()
  const meetingId = useMeeting().id
  const isOn = useSnapshot(({ timeSignals }) => timeSignals)
  const running = useRecordPart((record) =>
    timeboxedAgenda(record, meetingId).find(({ status }) => status === 'running'),
  )
  const text = useAtNow((now) =>
    running === undefined || !isOn ? '' : saySignal(timeSignal(running, now), running),
  )
  useChange(text, (_, now) => announce(now))
}

function usePane(): void {
  const isOpen = useSnapshot(({ restricted }) => restricted !== null)
  const announce = useAnnounce()
  useChange(isOpen, (_, now) => announce(now ? texts.paneOpened : texts.paneClosed))
}

/** That all is saved is said to whoever heard that it wasn't. */
function useSaved(): void {
  const hasFailed = useSnapshot(({ saved }) => saved.state === 'failed')
  const announce = useAnnounce()
  useChange(hasFailed, (before) => announce(before ? texts.savedAgain : ''))
}
