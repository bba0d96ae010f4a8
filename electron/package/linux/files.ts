import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { PackedFile } from '../packedFile'
import type { Runtime } from '../runtime'

const at = (name: string): string => join(import.meta.dirname, name)

/** What a package for Linux is made of. */
interface Parts {
  readonly app: readonly PackedFile[]
  readonly runtime: Runtime
  readonly notices: string
  /** The project's folder. */
  readonly root: string
  readonly version: string
}

/** Where everything goes on a Linux (hier(7) and the desktop's own rules). */
export async function linuxFiles(parts: Parts): Promise<PackedFile[]> {
  const { app, runtime, notices, root, version } = parts
  const text = (name: string): Promise<Buffer> => readFile(at(name))
  const manual = (await readFile(at('candor.1'), 'utf8')).replace('@VERSION@', version)
  return [
    { path: 'usr/bin/candor', bytes: await text('candor.sh'), isProgram: true },
    { path: 'usr/lib/candor/runtime/node', bytes: runtime.program, isProgram: true },
    ...app.map((file) => ({ ...file, path: `usr/lib/candor/app/${file.path}` })),
    { path: 'usr/share/applications/candor.desktop', bytes: await text('candor.desktop') },
    { path: 'usr/share/mime/packages/candor.xml', bytes: await text('candor.xml') },
    { path: 'usr/share/man/man1/candor.1.gz', bytes: zip(manual) },
    { path: 'usr/share/doc/candor/copyright', bytes: await text('copyright') },
    { path: 'usr/share/doc/candor/third-party-notices.gz', bytes: zip(notices) },
    {
      path: 'usr/share/doc/candor/changelog.gz',
      bytes: zip(await readFile(join(root, 'CHANGELOG.md'), 'utf8')),
    },
    ...(await icons(join(root, 'resources/icons'))),
  ]
}

const zip = (text: string): Buffer => gzipSync(text, { level: 9 })

/** `candor-48.png` is the icon of 48 by 48 pixels. */
async function icons(folder: string): Promise<PackedFile[]> {
  const names = (await readdir(folder)).filter((name) => /^candor-\d+\.png$/.test(name))
  const sized = names.map(async (name) => {
    const size = name.replace(/\D/g, '')
    const path = `usr/share/icons/hicolor/${size}x${size}/apps/candor.png`
    return { path, bytes: await readFile(join(folder, name)) }
  })
  const drawn = await readFile(join(folder, 'candor.svg'))
  return [
    ...(await Promise.all(sized)),
    { path: 'usr/share/icons/hicolor/scalable/apps/candor.svg', bytes: drawn },
  ]
}
