/** One defence of the adapter, and what it would be without it. */
export interface Defence {
  readonly what: string
  /** The file it is in, below `electron/`. */
  readonly file: string
  readonly is: string
  readonly becomes: string
}

/** Every defence this verification is for; a test takes each one out. */
export const defences: readonly Defence[] = [
  {
    what: 'a window that is gone is forgotten',
    file: 'hosts/electron/host.ts',
    is: 'if (this.windows.get(role) === window) this.windows.delete(role)',
    becomes: '',
  },
  {
    what: 'a window that couldn’t be shown doesn’t stay',
    file: 'hosts/electron/host.ts',
    is: 'await window.close()\n      throw error',
    becomes: 'throw error',
  },
  {
    what: 'a projector that isn’t where it should be is made anew',
    file: 'hosts/electron/host.ts',
    is: 'if (open?.mustBeMadeAnew(options) === true) await open.close()',
    becomes: '',
  },
  {
    what: 'displays stay lit no longer than needed',
    file: 'hosts/electron/host.ts',
    is: "if (role === 'projector') this.awake.stop()",
    becomes: '',
  },
  {
    what: 'nothing opens while it ends',
    file: 'hosts/electron/host.ts',
    is: "if (session === undefined || this.ended !== null) throw new Error('The host isn’t running')",
    becomes: "if (session === undefined) throw new Error('The host isn’t running')",
  },
  {
    what: 'a projector that can’t be put over its display isn’t shown elsewhere',
    file: 'hosts/electron/hostWindow.ts',
    is: "throw new Error('The window could not be put over its display')",
    becomes: 'return',
  },
  {
    what: 'on Wayland nothing is put anywhere',
    file: 'hosts/electron/desktop.ts',
    is: "desktop !== 'wayland'",
    becomes: "desktop !== ('' as Desktop)",
  },
  {
    what: 'a crash is heard',
    file: 'hosts/electron/hostWindow.ts',
    is: "window.webContents.on('render-process-gone', () => this.endAs('crashed'))",
    becomes: '',
  },
  {
    what: 'a page that hangs is ended',
    file: 'hosts/electron/hostWindow.ts',
    is: 'if (!this.isGone()) this.window.webContents.forcefullyCrashRenderer()',
    becomes: '',
  },
  {
    what: 'a page that isn’t there anew is opened anew',
    file: 'hosts/electron/hostWindow.ts',
    is: "if (!this.isGone()) this.endAs('crashed')",
    becomes: '',
  },
  {
    what: 'what is destroyed isn’t sent anything',
    file: 'hosts/electron/hostWindow.ts',
    is: 'if (!this.isGone() && !this.window.webContents.isDestroyed())\n      this.window.webContents.send',
    becomes: 'this.window.webContents.send',
  },
  {
    what: 'macOS: full screen is left before the window goes',
    file: 'hosts/electron/hostWindow.ts',
    is: "if (this.parts.desktop === 'mac') await this.placing.uncover()",
    becomes: '',
  },
  {
    what: 'macOS: the dock comes back when the window is closed',
    file: 'hosts/electron/hostWindow.ts',
    is: 'this.tellLeaving()\n      this.placing.giveScreenBack()',
    becomes: 'this.tellLeaving()',
  },
  {
    what: 'a projector that is moved is hidden',
    file: 'hosts/electron/windowPlacing.ts',
    is: 'this.window.hide()\n    void this.pause',
    becomes: 'void this.pause',
  },
  {
    what: 'a projector that stays hidden is told of',
    file: 'hosts/electron/windowPlacing.ts',
    is: 'if (this.isThere()) this.onLost()',
    becomes: '',
  },
  {
    what: 'a window is shown before it fills the screen, without the keyboard',
    file: 'hosts/electron/windowPlacing.ts',
    is: 'if (!this.window.isVisible()) this.window.showInactive()',
    becomes: '',
  },
  {
    what: 'full screen is waited for',
    file: 'hosts/electron/windowPlacing.ts',
    is: 'return waitUntil(() => this.isOver(displayId), this.pause)',
    becomes: 'return this.isOver(displayId)',
  },
  {
    what: 'a page that doesn’t come is not waited for',
    file: 'hosts/electron/loadPage.ts',
    is: 'await Promise.race([window.loadURL(url), closed, late])',
    becomes: 'await Promise.race([window.loadURL(url), closed])',
  },
  {
    what: 'a dialog has a window',
    file: 'hosts/electron/dialogs.ts',
    is: 'if (parent === null || window === null) return null',
    becomes: 'if (parent === null || window === null) return show(undefined as never)',
  },
  {
    what: 'a dialog whose window is gone is not waited for',
    file: 'hosts/electron/dialogs.ts',
    is: 'Promise.race([show(window), parent.gone.then(() => null)])',
    becomes: 'show(window)',
  },
  {
    what: 'a number that can’t be shown disturbs nobody',
    file: 'hosts/electron/displayBadges.ts',
    is: 'if (!window.isDestroyed()) window.destroy()\n      return',
    becomes: 'throw new Error()',
  },
  {
    what: 'the end waits for what is open',
    file: 'hosts/electron/systemEvents.ts',
    is: 'event.preventDefault()\n    events.onQuitAsked()',
    becomes: 'events.onQuitAsked()',
  },
  {
    what: 'the screen’s lock is heard',
    file: 'hosts/electron/screenLock.ts',
    is: "powerMonitor.on('lock-screen', tellLocked)",
    becomes: '',
  },
  {
    what: 'a projector that couldn’t be put up is closed',
    file: 'projector/projectorWindow.ts',
    is: 'this.gone()\n      throw error',
    becomes: 'throw error',
  },
]
