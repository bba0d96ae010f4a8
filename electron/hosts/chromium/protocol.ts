/*
 * The part of the DevTools protocol the Chromium host speaks. Written by hand: the whole protocol
 * has over a thousand types, and a list this short shows everything the browser is ever told.
 */

type None = Record<string, never>
type WindowState = 'normal' | 'fullscreen'

/** A page or other thing in the browser that can be attached to. */
export interface TargetInfo {
  readonly targetId: string
  readonly type: string
  readonly url: string
  readonly browserContextId?: string
}

/** One screen as the browser reports it, in device-independent pixels. */
export interface ScreenInfo {
  readonly id: string
  readonly label: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly devicePixelRatio: number
  readonly isPrimary: boolean
}

/** Position, size and state of a window. State and size can't be set in one command. */
export interface Bounds {
  readonly left?: number
  readonly top?: number
  readonly width?: number
  readonly height?: number
  readonly windowState?: WindowState
}

/** A value in a page, held by reference or by value. */
export interface RemoteObject {
  readonly type: string
  readonly objectId?: string
  readonly value?: unknown
}

/** What evaluating something gave. */
interface Evaluated {
  readonly result: RemoteObject
  readonly exceptionDetails?: { readonly exception?: { readonly className?: string } }
}

/** One HTTP header as the protocol writes it. */
interface HeaderEntry {
  readonly name: string
  readonly value: string
}

/** Commands: parameters and answer of each. */
export interface Commands {
  'Browser.getVersion': [None, { readonly product: string }]
  'Browser.close': [None, None]
  'Browser.grantPermissions': [
    { permissions: string[]; origin: string; browserContextId?: string },
    None,
  ]
  'Browser.getWindowForTarget': [
    { targetId: string },
    { readonly windowId: number; readonly bounds: Bounds },
  ]
  'Browser.setWindowBounds': [{ windowId: number; bounds: Bounds }, None]
  'Target.setAutoAttach': [
    {
      autoAttach: boolean
      waitForDebuggerOnStart: boolean
      flatten: boolean
      filter?: { type?: string; exclude?: boolean }[]
    },
    None,
  ]
  'Target.attachToBrowserTarget': [None, { readonly sessionId: string }]
  'Target.detachFromTarget': [{ sessionId: string }, None]
  'Target.createBrowserContext': [
    { disposeOnDetach: boolean },
    { readonly browserContextId: string },
  ]
  'Target.disposeBrowserContext': [{ browserContextId: string }, None]
  'Target.createTarget': [
    Bounds & { url: string; browserContextId: string; newWindow: boolean },
    { readonly targetId: string },
  ]
  'Target.closeTarget': [{ targetId: string }, { readonly success: boolean }]
  'Target.activateTarget': [{ targetId: string }, None]
  'Fetch.enable': [{ patterns: { urlPattern: string }[] }, None]
  'Fetch.fulfillRequest': [
    { requestId: string; responseCode: number; responseHeaders: HeaderEntry[]; body: string },
    None,
  ]
  'Fetch.failRequest': [{ requestId: string; errorReason: 'BlockedByClient' }, None]
  'Inspector.enable': [None, None]
  'Page.enable': [None, None]
  'Page.addScriptToEvaluateOnNewDocument': [{ source: string }, { readonly identifier: string }]
  'Page.removeScriptToEvaluateOnNewDocument': [{ identifier: string }, None]
  'Page.setDownloadBehavior': [{ behavior: 'deny' }, None]
  'Page.navigate': [{ url: string }, { readonly errorText?: string }]
  'Page.resetNavigationHistory': [None, None]
  'Page.createIsolatedWorld': [
    { frameId: string; worldName: string },
    { readonly executionContextId: number },
  ]
  'Page.captureScreenshot': [{ format: 'png' }, { readonly data: string }]
  'Runtime.enable': [None, None]
  'Runtime.addBinding': [{ name: string }, None]
  'Runtime.runIfWaitingForDebugger': [None, None]
  'Runtime.evaluate': [{ expression: string; contextId?: number }, Evaluated]
  'Runtime.callFunctionOn': [
    {
      functionDeclaration: string
      arguments?: { value: unknown }[]
      objectId?: string
      executionContextId?: number
      awaitPromise?: boolean
      returnByValue?: boolean
      userGesture?: boolean
    },
    Evaluated,
  ]
  'Runtime.releaseObject': [{ objectId: string }, None]
  'IO.resolveBlob': [{ objectId: string }, { readonly uuid: string }]
  'IO.read': [
    { handle: string; offset: number; size: number },
    { readonly data: string; readonly base64Encoded?: boolean; readonly eof: boolean },
  ]
  'Emulation.getScreenInfos': [None, { readonly screenInfos: readonly ScreenInfo[] }]
  'Emulation.addScreen': [
    { left: number; top: number; width: number; height: number; label?: string },
    { readonly screenInfo: ScreenInfo },
  ]
  'Emulation.removeScreen': [{ screenId: string }, None]
}

/** Events the host listens to. */
export interface Events {
  'Target.attachedToTarget': { readonly sessionId: string; readonly targetInfo: TargetInfo }
  'Target.detachedFromTarget': { readonly sessionId: string }
  'Inspector.targetCrashed': None
  'Page.loadEventFired': { readonly timestamp: number }
  'Page.frameNavigated': {
    readonly frame: { readonly id: string; readonly parentId?: string; readonly url: string }
  }
  'Runtime.executionContextCreated': {
    readonly context: {
      readonly id: number
      readonly origin: string
      readonly auxData?: { readonly isDefault?: boolean; readonly frameId?: string }
    }
  }
  'Runtime.executionContextsCleared': None
  'Runtime.bindingCalled': {
    readonly name: string
    readonly payload: string
    readonly executionContextId: number
  }
  'Fetch.requestPaused': {
    readonly requestId: string
    readonly request: { readonly url: string; readonly method: string }
    readonly frameId: string
    readonly resourceType: string
  }
}

export type Method = keyof Commands
export type EventName = keyof Events

/** A message as it travels; only the fields needed to route it are looked at. */
export interface Message {
  id?: number
  method?: string
  params?: unknown
  result?: unknown
  error?: { readonly code?: number; readonly message?: string }
  sessionId?: string
}
