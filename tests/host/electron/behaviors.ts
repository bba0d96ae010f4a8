/*
 * What the stand-in for Electron does as the real one does, on which desktops, and where that is
 * from: a page of the documentation (docs/), Electron's own definitions (electron.d.ts), or, where both
 * are silent, its source. `behaviors.test.ts` tries each.
 */

type Where = 'everywhere' | 'windows' | 'mac' | 'x11' | 'wayland'

/** One behavior. */
export interface Behavior {
  readonly does: string
  readonly on: readonly Where[]
  readonly from: string
}

export const behaviors = {
  destroyed: {
    does: 'A window or page that is destroyed throws at any use but isDestroyed.',
    on: ['everywhere'],
    from: 'docs/api/browser-window.md, win.isDestroyed; shell/browser/api/electron_api_base_window.cc',
  },
  destroyTellsClosed: {
    does: 'destroy() tells “closed”, and not “close”.',
    on: ['everywhere'],
    from: 'docs/api/browser-window.md, win.destroy()',
  },
  loadRejects: {
    does: 'loadURL rejects when the page can’t be loaded, another is loaded, or the window goes.',
    on: ['everywhere'],
    from: 'docs/api/browser-window.md, win.loadURL; lib/browser/api/web-contents.ts',
  },
  showsInFullScreen: {
    does: 'A hidden window that is made full screen appears, and takes the keyboard.',
    on: ['windows', 'mac', 'x11', 'wayland'],
    from: 'shell/browser/native_window_views.cc, SetFullScreen',
  },
  leavingShows: {
    does: 'A hidden window that leaves full screen is forced to be visible.',
    on: ['windows'],
    from: 'shell/browser/native_window_views.cc, SetFullScreen',
  },
  fullScreenLater: {
    does: 'Full screen comes and goes later; events tell of it after that.',
    on: ['mac', 'x11', 'wayland'],
    from: 'docs/api/browser-window.md, win.setFullScreen',
  },
  boundsInFullScreen: {
    does: 'setBounds does nothing in full screen.',
    on: ['mac', 'windows', 'x11'],
    from: 'shell/browser/native_window_mac.mm, SetBounds; taken for all',
  },
  boundsOnWayland: {
    does: 'Positions are not taken, and getBounds answers 0, 0.',
    on: ['wayland'],
    from: 'docs/api/browser-window.md, win.getBounds, Platform notices',
  },
  boundsByScale: {
    does: 'Bounds set across displays of different scales come out in the scale of the one before.',
    on: ['windows'],
    from: 'docs/api/screen.md, DIP and physical points',
  },
  placedWhenShown: {
    does: 'A window that is just shown is placed by the window manager; later bounds come later.',
    on: ['x11'],
    from: 'docs/api/browser-window.md, Platform notices (Linux)',
  },
  simpleFullScreen: {
    does: 'Simple full screen is there on macOS only, at once, and hides the dock until it is left.',
    on: ['mac'],
    from: 'electron.d.ts, setSimpleFullScreen (@platform darwin); native_window_mac.mm',
  },
  dialogParent: {
    does: 'A dialog belongs to a window that is there and seen; one without may be anywhere.',
    on: ['everywhere'],
    from: 'docs/api/dialog.md, showSaveDialog(window, options)',
  },
  lockTold: {
    does: 'lock-screen is told on macOS and Windows; elsewhere getSystemIdleState may say “locked”.',
    on: ['windows', 'mac'],
    from: 'electron.d.ts, PowerMonitor lock-screen (@platform darwin,win32)',
  },
  shutdownTold: {
    does: 'shutdown is told on Linux and macOS, query-session-end to a window on Windows.',
    on: ['everywhere'],
    from: 'electron.d.ts, PowerMonitor shutdown, BrowserWindow query-session-end',
  },
  screensLater: {
    does: 'Displays that come and go are told of later, in any order, and more than once.',
    on: ['everywhere'],
    from: 'docs/api/screen.md, events',
  },
  movedOff: {
    does: 'A window whose display goes is moved to another before anybody is told.',
    on: ['windows', 'mac', 'x11'],
    from: 'docs/api/screen.md, display-removed; the systems’ own',
  },
  notBeforeReady: {
    does: 'Windows, screens and sessions can’t be used before ready; paths and schemes can’t be set after.',
    on: ['everywhere'],
    from: 'docs/api/app.md, setPath; docs/api/screen.md; docs/api/protocol.md',
  },
  screenAnswer: {
    does: 'A page that asks for a screen is refused by null; an empty answer throws.',
    on: ['everywhere'],
    from: 'electron.d.ts, setDisplayMediaRequestHandler; electron_browser_context.cc',
  },
  shortcuts: {
    does: 'A key can be taken from all programs, once; not on Wayland.',
    on: ['everywhere'],
    from: 'docs/api/global-shortcut.md',
  },
  quitAsks: {
    does: 'quit() tells before-quit first, which can hold it.',
    on: ['everywhere'],
    from: 'docs/api/app.md, before-quit',
  },
} as const satisfies Readonly<Record<string, Behavior>>
