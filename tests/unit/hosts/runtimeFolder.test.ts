import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createRuntimeFolder } from '../../../electron/hosts/chromium/runtimeFolder'
import { freshFolder } from '../../builders/folders'

test.skipIf(process.platform === 'win32')(
  'the browser’s folder is where a socket’s name has room, however long the temporary path is',
  async () => {
    const long = join(await freshFolder(), 'x'.repeat(90))
    mkdirSync(long)
    vi.stubEnv('TMPDIR', long)
    vi.stubEnv('XDG_RUNTIME_DIR', long)
    onTestFinished(() => void vi.unstubAllEnvs())
    const folder = createRuntimeFolder()
    onTestFinished(() => folder.remove())
    const socket = join(folder.temp, 'org.chromium.Chromium.XXXXXX', 'SingletonSocket')
    expect(Buffer.byteLength(socket)).toBeLessThan(104)
  },
)
