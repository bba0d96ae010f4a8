import { EventEmitter } from 'node:events'

type Used = 'setPermissionRequestHandler' | 'setDisplayMediaRequestHandler'
type Given<K extends Used> = NonNullable<Parameters<Electron.Session[K]>[0]>

/** A session that remembers what it was told to refuse. */
export class FakeSession extends EventEmitter {
  readonly handlers = new Map<string, (request: Request) => Promise<Response>>()
  permissionRequest: Given<'setPermissionRequestHandler'> | null = null
  permissionCheck: (() => boolean) | null = null
  devicePermission: (() => boolean) | null = null
  displayMedia: Given<'setDisplayMediaRequestHandler'> | null = null
  beforeRequest:
    ((details: { url: string }, answer: (given: { cancel: boolean }) => void) => void) | null = null
  spellChecker = true
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>): void => {
      this.handlers.set(scheme, handler)
    },
  }
  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<FakeSession['beforeRequest']>): void => {
      this.beforeRequest = listener
    },
  }
  setPermissionRequestHandler(handler: Given<'setPermissionRequestHandler'>): void {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler
  }
  setDisplayMediaRequestHandler(handler: Given<'setDisplayMediaRequestHandler'>): void {
    this.displayMedia = handler
  }
  setSpellCheckerEnabled(on: boolean): void {
    this.spellChecker = on
  }

  /** A page asks for a screen. Answered with anything but null or a stream, Electron throws. */
  askForScreen(): unknown {
    let given: unknown = 'nothing'
    this.displayMedia?.({} as Electron.DisplayMediaRequestHandlerHandlerRequest, (streams) => {
      if (streams !== null && streams.video === undefined)
        throw new TypeError('Video was requested, but no video stream was provided')
      given = streams
    })
    return given
  }
}
