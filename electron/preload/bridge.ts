/*
 * The bridges pages get, the same on every host. No imports and no host names here: a preload is
 * one file, and a page finds the same functions wherever it runs.
 */

/** How a bridge reaches its host. */
export interface Wire {
  /** Sends one request; rejects with a plain `Error` without any text from the other side. */
  request(channel: string, body: unknown): Promise<unknown>
  /** Calls back for each push, in order. Called once. */
  onPush(listener: (message: unknown) => void): void
}

type Listener = (message: unknown) => void

/** `window.candor` in the facilitator's window. */
export interface FacilitatorBridge {
  dispatch(command: unknown): Promise<unknown>
  query(query: unknown): Promise<unknown>
  onSnapshot(listener: Listener): () => void
}

/** `window.candor` in the projector's window. */
export interface ProjectorBridge {
  ready(painted: unknown): Promise<unknown>
  onView(listener: Listener): () => void
}

/** Builds the facilitator's bridge, frozen through and through. */
export function facilitatorBridge(wire: Wire): FacilitatorBridge {
  const onSnapshot = latest(wire)
  return freezeBridge({
    dispatch: (command: unknown) => wire.request('dispatch', command),
    query: (query: unknown) => wire.request('query', query),
    onSnapshot,
  })
}

/** Builds the projector's bridge, frozen through and through. */
export function projectorBridge(wire: Wire): ProjectorBridge {
  const onView = latest(wire)
  return freezeBridge({
    ready: (painted: unknown) => wire.request('ready', painted),
    onView,
  })
}

/** Fans pushes out to listeners; one that comes late gets the latest message first. */
function latest(wire: Wire): (listener: Listener) => () => void {
  const listeners = new Set<Listener>()
  let last: { readonly message: unknown } | null = null
  wire.onPush((message) => {
    last = { message }
    // A listener that throws is the page's own bug and must not keep the others from hearing.
    for (const listener of [...listeners]) {
      try {
        listener(message)
      } catch (error) {
        queueMicrotask(() => {
          throw error
        })
      }
    }
  })
  return (listener) => {
    const own: Listener = (message) => listener(message)
    listeners.add(own)
    if (last !== null) own(last.message)
    return () => {
      listeners.delete(own)
    }
  }
}

function freezeBridge<T extends object>(bridge: T): T {
  for (const value of Object.values(bridge)) Object.freeze(value)
  return Object.freeze(bridge)
}
