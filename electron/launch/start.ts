/** `npm start`: builds what is missing, chooses how to show Candor, says so in one line, and runs it. */
import { spawn } from 'node:child_process'
import { basename, join, resolve } from 'node:path'
import { findBrowser } from '../hosts/chromium/findBrowser'
import { buildApp, needsBuild } from './buildWhenNeeded'
import { chooseHost } from './chooseHost'
import { electronProgram } from './electronProgram'
import { withLargePages } from './largePages'

const root = resolve(import.meta.dirname, '../..')
const args = process.argv.slice(2)

const choice = chooseHost({
  wanted: process.env['CANDOR_HOST'],
  hasDisplay:
    process.platform !== 'linux' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']),
  headless: args.includes('--headless') || process.env['CANDOR_HEADLESS'] === '1',
  electron: () => electronProgram(root),
  browser: () => findBrowser(),
})

if (choice.host === null) {
  process.stderr.write(`Candor cannot start: ${choice.missing}\n`)
  process.exit(1)
}

if (needsBuild(root)) {
  process.stdout.write('Building Candor …\n')
  if (!buildApp(root)) process.exit(1)
}

const shown = choice.host === 'electron' ? 'Electron' : basename(choice.program)
process.stdout.write(`Candor runs in ${shown}: ${choice.why}.\n`)

const child =
  choice.host === 'electron'
    ? spawn(choice.program, [root, ...args], {
        stdio: 'inherit',
        env: withLargePages(process.env),
      })
    : spawn(process.execPath, [join(root, 'out/main/chromium.js'), ...args], {
        stdio: 'inherit',
        env: { ...withLargePages(process.env), CANDOR_BROWSER: choice.program },
      })

// The child hears an interrupt from the terminal as well; it ends in order, and this follows.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void (signal === 'SIGINT' || child.kill(signal)))
}
child.on('exit', (code) => process.exit(code ?? 1))
