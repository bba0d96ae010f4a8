import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackedFile } from '../packedFile'
import type { Runtime } from '../runtime'

const at = (name: string): string => join(import.meta.dirname, name)

/** What a package for Windows is made of. */
interface Parts {
  readonly app: readonly PackedFile[]
  readonly runtime: Runtime
  readonly notices: string
  readonly version: string
}

/** Everything in one folder that may lie anywhere. */
export async function windowsFiles({
  app,
  runtime,
  notices,
  version,
}: Parts): Promise<PackedFile[]> {
  const text = async (name: string): Promise<Buffer> =>
    withCarriageReturns((await readFile(at(name), 'utf8')).replace('@VERSION@', version))
  return [
    { path: 'Candor/Candor.vbs', bytes: await text('candor.vbs') },
    { path: 'Candor/Candor.cmd', bytes: await text('candor.cmd') },
    { path: 'Candor/readme.txt', bytes: await text('readme.txt') },
    { path: 'Candor/third-party-notices.txt', bytes: withCarriageReturns(notices) },
    { path: 'Candor/runtime/node.exe', bytes: runtime.program },
    ...app.map((file) => ({ ...file, path: `Candor/app/${file.path}` })),
  ]
}

/** Windows' own editor of old and its command interpreter read no other line ends. */
const withCarriageReturns = (text: string): Buffer => Buffer.from(text.replace(/\r?\n/g, '\r\n'))
