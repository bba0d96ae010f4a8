import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What finding a browser looks at; given, so that it can be tested on any system. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isProgram: (path: string) => boolean
}

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

const macApps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
]

const windowsApps = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
]

/** The installed Chromium, Chrome or Edge, or null. `CANDOR_BROWSER` wins and is never second-guessed. */
export function findBrowser(around: Surroundings = thisComputer()): string | null {
  const named = around.env['CANDOR_BROWSER']
  if (named !== undefined && named !== '') return around.isProgram(named) ? named : null
  return candidates(around).find(around.isProgram) ?? null
}

function candidates({ platform, env }: Surroundings): string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
    return roots.flatMap((root) =>
      root === undefined ? [] : windowsApps.map((parts) => [root, ...parts].join('\\')),
    )
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = commands.flatMap((name) => folders.map((folder) => join(folder, name)))
  if (platform !== 'darwin') return onPath
  const roots = ['/Applications', join(env['HOME'] ?? '/', 'Applications')]
  return [...roots.flatMap((root) => macApps.map((app) => join(root, app))), ...onPath]
}

function thisComputer(): Surroundings {
  return { platform: process.platform, env: process.env, isProgram }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
