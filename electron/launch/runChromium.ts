import { createChromiumHost } from '../hosts/chromium/createHost'
import type { StartOptions } from '../hosts/startOptions'
import { runHost, type App } from './runHost'

/**
 * Runs the application on the Chromium host, with the pages in `built`; a process that a test
 * started can have it run again, on another data folder, in the same browser.
 */
export async function runOnChromium(
  built: URL,
  options: StartOptions,
  load: () => Promise<App>,
): Promise<void> {
  const { host, testing } = await createChromiumHost(built, options)
  const begin = (dataDir: string): Promise<() => void> =>
    runHost(host, { ...options, dataDir }, () => {
      // The browser takes longest: it starts while the application is being loaded.
      host.prepare()
      return load()
    })
  let letGo = await begin(options.dataDir)
  testing?.started({
    leave: async () => {
      await host.leave()
      letGo()
    },
    begin: async (dataDir) => {
      letGo = await begin(dataDir)
    },
  })
}
