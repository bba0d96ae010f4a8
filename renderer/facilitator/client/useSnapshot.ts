import { createContext, useCallback, useContext, useState, useSyncExternalStore } from 'react'
import type { FacilitatorCommand } from '../../../shared/contracts/commands'
import type { DispatchResult } from '../../../shared/contracts/facilitator'
import type { Meeting } from '../../../shared/meeting/tables'
import type { SharedRecord } from '../../../shared/record/record'
import type { AppState, Client } from './client'
import { withSameParts } from './structuralSharing'

export const ClientContext = createContext<Client | null>(null)
/** Shows a short message that needs nothing but reading. */
export const NoticeContext = createContext<(message: string) => void>(() => undefined)

/** The connection to the core. */
export function useClient(): Client {
  const client = useContext(ClientContext)
  if (client === null) throw new Error('no client')
  return client
}

/** Part of the latest state; null until the first snapshot has arrived. Drawn anew when it changes. */
export function useStatePart<T>(pick: (state: AppState | null) => T): T {
  const client = useClient()
  return useSyncExternalStore(client.subscribe, () => pick(client.get()))
}

/**
 * Part of what the core tells, for everything below the loading screen. The caller is drawn anew
 * when that part changes and not with the rest, so pick as little as is needed, and nothing made
 * up: a part is the same object for as long as it says the same.
 */
export function useSnapshot<T>(pick: (told: AppState['snapshot']) => T): T {
  return useStatePart((state) => {
    if (state === null) throw new Error('no snapshot yet')
    return pick(state.snapshot)
  })
}

/** The projector as the facilitator sees it. */
export const useProjectorState = (): AppState['snapshot']['projector'] =>
  useSnapshot(({ projector }) => projector)

/** The id of the open meeting; null when none is open. */
export const useOpenMeetingId = (): string | null =>
  useSnapshot(({ open }) => open?.meetingId ?? null)

/** Whether the open workgroup is the sample, which has nothing to protect. */
export const useIsSampleOpen = (): boolean =>
  useSnapshot(({ workgroups, open }) =>
    workgroups.some((row) => row.id === open?.workgroupId && row.sample),
  )

/**
 * Different after every change to what the open workgroup keeps, also to what the screens aren't
 * told of. For whoever asks the core something: the answer may be another now.
 */
export const useRevision = (): number => useSnapshot(({ open }) => open?.revision ?? 0)

/** What the screens are told of the open workgroup's record; other changes don't show in it. */
export function useRecord(): SharedRecord {
  const record = useStatePart((state) => state?.record)
  if (record == null) throw new Error('no workgroup is open')
  return record
}

/**
 * What is worked out from the record. The caller is drawn anew when it says something else, and
 * not with every change to the record.
 */
export function useRecordPart<T>(work: (record: SharedRecord) => T): T {
  const [kept] = useState(() => new KeptPart<T>())
  return useStatePart((state) => {
    if (state?.record == null) throw new Error('no workgroup is open')
    return kept.of(work(state.record))
  })
}

/** Keeps what was worked out last for as long as it says the same. */
class KeptPart<T> {
  private last: T | undefined

  of(now: T): T {
    const kept = withSameParts(this.last, now)
    this.last = kept
    return kept
  }
}

/** The open meeting. */
export function useMeeting(): Meeting {
  const meeting = useStatePart((state) =>
    state?.record?.meeting.get(state.snapshot.open?.meetingId ?? ''),
  )
  if (meeting === undefined) throw new Error('no meeting is open')
  return meeting
}

/** Whether the panic key was pressed and the core hasn't answered yet: nothing private is drawn. */
export function useHiding(): boolean {
  const client = useClient()
  return useSyncExternalStore(client.subscribeHiding, client.isHiding)
}

/** Asks for a change; a refusal is shown as a notice, and returned. */
export function useDispatch(): (command: FacilitatorCommand) => Promise<DispatchResult> {
  const client = useClient()
  const notice = useContext(NoticeContext)
  return useCallback(
    async (command) => {
      const result = await client.dispatch(command)
      if (!result.ok) notice(result.refusal.message)
      return result
    },
    [client, notice],
  )
}
