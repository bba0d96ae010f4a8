import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { DispatchResult, FacilitatorCommand } from '../../../shared/contracts/facilitator'
import type { SharedRecord } from '../../../shared/record/state'
import type { Meeting } from '../../../shared/record/tables'
import type { AppState, Client } from './client'

export const ClientContext = createContext<Client | null>(null)
/** Shows a short message that needs nothing but reading. */
export const NoticeContext = createContext<(message: string) => void>(() => undefined)

/** The connection to the core. */
export function useClient(): Client {
  const client = useContext(ClientContext)
  if (client === null) throw new Error('no client')
  return client
}

/** The latest state; null until the first snapshot has arrived. */
export function useAppState(): AppState | null {
  const client = useClient()
  return useSyncExternalStore(client.subscribe, client.get)
}

/** The state of a window that has one; for everything below the loading screen. */
export function useSnapshot(): AppState['snapshot'] {
  const state = useAppState()
  if (state === null) throw new Error('no snapshot yet')
  return state.snapshot
}

/** The open workgroup's record. */
export function useRecord(): SharedRecord {
  const record = useAppState()?.record
  if (record == null) throw new Error('no workgroup is open')
  return record
}

/** The open meeting. */
export function useMeeting(): Meeting {
  const record = useRecord()
  const meeting = record.meeting.get(useSnapshot().open?.meetingId ?? '')
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
