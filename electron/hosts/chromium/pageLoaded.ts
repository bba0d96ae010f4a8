import type { CdpClient } from './client'

/** Resolves when a page has loaded what it is navigated to next, or has gone. To be asked for before that. */
export function pageLoaded(client: CdpClient, sessionId: string): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      stopLoaded()
      stopGone()
      resolve()
    }
    const stopLoaded = client.on('Page.loadEventFired', settle, sessionId)
    const stopGone = client.on('Target.detachedFromTarget', (gone) => {
      if (gone.sessionId === sessionId) settle()
    })
  })
}
