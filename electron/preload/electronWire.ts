import { ipcRenderer } from 'electron'
import type { Wire } from './bridge'

/**
 * The only file that holds `ipcRenderer`. One channel each way; the raw object and the event with
 * its sender never reach the page.
 */
export const wire: Wire = {
  request: async (channel, body) => {
    const answer: unknown = await ipcRenderer
      .invoke('candor:request', { channel, body })
      // The rejection's text comes from the main process; the page only learns that it failed.
      .catch(() => Promise.reject(new Error('Request failed')))
    return answer
  },
  onPush: (listener) => {
    ipcRenderer.on('candor:push', (_event, message: unknown) => listener(message))
  },
}
