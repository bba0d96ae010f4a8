import { app, dialog } from 'electron'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { url as inspectorUrl } from 'node:inspector'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { desktopOf } from './desktop'
import { profileFolder } from './profileFolder'

/** How a start goes on. */
export type Start =
  | { readonly kind: 'go' }
  /** Candor runs already and was asked to come to the front, or is started anew with another command line. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'refused'; readonly words: string }

/** Whoever holds one of these reads everything the windows show, and everything typed. */
const debuggers = [
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
] as const

/**
 * Readies Electron before it is ready: its folders, one program for each data folder, no debugger, and
 * X11 where Wayland would hide where windows are. `testing`: a test of the checkout drives Candor by a debugger.
 */
export function beginElectron(dataDir: string, testing: boolean): Start {
  if (!testing || app.isPackaged) {
    const asked = debuggers.find((name) => app.commandLine.hasSwitch(name))
    if (asked !== undefined || inspectorUrl() !== undefined)
      return {
        kind: 'refused',
        words: `Candor cannot start: it doesn’t let itself be looked into (--${asked ?? 'inspect'}). Start it without.`,
      }
    // The signal by which Node would open itself to a debugger.
    if (process.platform !== 'win32') process.on('SIGUSR1', () => undefined)
  }
  setFolders(dataDir)
  // Before the data folder's own lock: only so may the window that is there come to the front on Windows.
  if (!app.requestSingleInstanceLock()) return { kind: 'elsewhere' }
  if (!needsX11()) return { kind: 'go' }
  app.relaunch({ args: process.argv.slice(1).concat('--ozone-platform=x11') })
  return { kind: 'elsewhere' }
}

/** Wayland was chosen by nobody, and there is X11 beside it. */
function needsX11(): boolean {
  const ozone = app.commandLine.getSwitchValue('ozone-platform')
  return (
    ozone === '' &&
    Boolean(process.env['DISPLAY']) &&
    desktopOf(process.platform, process.env, ozone) === 'wayland'
  )
}

function setFolders(dataDir: string): void {
  const folder = makeFolder(profileFolder(process.platform, process.env, homedir(), dataDir))
  app.setPath('userData', folder)
  app.setPath('sessionData', makeFolder(join(folder, 'session')))
}

/** A folder that can't be made is no reason not to start: one for this run will do. */
function makeFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    return path
  } catch {
    return mkdtempSync(join(tmpdir(), 'candor-windows-'))
  }
}

/** Says why Candor can't start: who started it by a double click has no terminal to read it in. */
export function tellStartFailure(words: string): void {
  process.stderr.write(`${words}\n`)
  if (app.isPackaged) dialog.showErrorBox('Candor', words)
}
