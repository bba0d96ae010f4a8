import { app, session } from 'electron'
import { refuseAll } from './sessions'

/**
 * Shuts what is open in Electron unless somebody shuts it: sessions nobody of Candor made may do
 * nothing, and no page opens another or holds one. Before Electron is ready.
 */
export function shutEveryPage(): void {
  app.on('session-created', (made) => void refuseAll(made))
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('devtools-opened', () => contents.closeDevTools())
  })
}

/** The session Electron makes by itself; once it is ready. */
export const shutDefaultSession = (): void => void refuseAll(session.defaultSession)
