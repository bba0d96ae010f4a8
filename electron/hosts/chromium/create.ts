import { fileURLToPath } from 'node:url'
import type { StartOptions } from '../../launch/options'
import { ScriptedDialogs } from '../scripted-dialogs'
import { ChromiumHost } from './host'

/**
 * Makes the Chromium host for a started process. `built` is the folder with `renderer` and
 * `preload`, as an address ending with a slash.
 */
export async function createChromiumHost(built: URL, options: StartOptions): Promise<ChromiumHost> {
  const { test } = options
  const common = {
    rendererDir: fileURLToPath(new URL('renderer', built)),
    preloadDir: fileURLToPath(new URL('preload', built)),
    headless: options.headless,
    onEnded: () => process.exit(process.exitCode ?? 0),
  }
  if (test === null) return new ChromiumHost(common)
  // Not even loaded in the product's own runs.
  const { testingOverIpc } = await import('./testing/ipc')
  const dialogs = test.dialogsFolder === null ? null : new ScriptedDialogs(test.dialogsFolder)
  return new ChromiumHost({
    ...common,
    testing: testingOverIpc(dialogs),
    ...(dialogs === null ? {} : { dialogs }),
    ...(test.screens === null ? {} : { screens: test.screens }),
  })
}
