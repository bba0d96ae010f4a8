import { fileURLToPath } from 'node:url'
import type { StartOptions } from '../startOptions'
import { ScriptedDialogs } from '../scriptedDialogs'
import { ChromiumHost } from './host'
import type { HostTesting } from './testing/hooks'

/** The host, and what the test that started this process holds of it. */
export interface CreatedHost {
  readonly host: ChromiumHost
  readonly testing: HostTesting | null
}

/**
 * Makes the Chromium host for a started process. `built` is the folder with `renderer` and
 * `preload`, as an address ending with a slash.
 */
export async function createChromiumHost(built: URL, options: StartOptions): Promise<CreatedHost> {
  const { test } = options
  const common = {
    rendererDir: fileURLToPath(new URL('renderer', built)),
    preloadDir: fileURLToPath(new URL('preload', built)),
    headless: options.headless,
    onEnded: () => process.exit(process.exitCode ?? 0),
  }
  if (test === null) return { host: new ChromiumHost(common), testing: null }
  // Not even loaded in the product's own runs.
  const { testingOverIpc } = await import('./testing/ipc')
  const dialogs = test.dialogsFolder === null ? null : new ScriptedDialogs(test.dialogsFolder)
  const testing = testingOverIpc(dialogs)
  const host = new ChromiumHost({
    ...common,
    testing,
    ...(dialogs === null ? {} : { dialogs }),
    ...(test.screens === null ? {} : { screens: test.screens }),
  })
  return { host, testing }
}
