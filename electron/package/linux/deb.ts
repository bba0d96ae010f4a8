import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { inOrder, readPackingTime, type PackedFile } from '../packedFile'
import { makeTar } from '../tar'

/**
 * A Debian package (deb(5)) of files and the fields of its control file. There are no maintainer scripts:
 * nothing of Candor's runs while it is installed or removed, so that nothing can touch anybody's data; icons,
 * menus, file types and manual pages are taken up by Debian's own triggers.
 *
 * @param control The fields but `Installed-Size`, in order.
 * @param options `isQuick`: packed in half the time and a quarter larger, for tests.
 */
export async function makeDeb(
  files: readonly PackedFile[],
  control: Readonly<Record<string, string>>,
  { isQuick = false }: { readonly isQuick?: boolean } = {},
): Promise<Buffer> {
  const size = files.reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / 1024), 0)
  const fields = { ...control, 'Installed-Size': String(size) }
  const about = await makeTar(
    [
      { path: 'control', bytes: Buffer.from(writeFields(fields)) },
      { path: 'md5sums', bytes: Buffer.from(inOrder(files).map(sumLine).join('')) },
    ],
    { folders: false },
  )
  return makeAr([
    ['debian-binary', Buffer.from('2.0\n')],
    ['control.tar.gz', gzipSync(about, { level: 9 })],
    ['data.tar.xz', await compress(await makeTar(files), isQuick)],
  ])
}

const writeFields = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')

/** Debian's own way to tell that a file is still what was installed; no defense against anybody. */
const sumLine = ({ path, bytes }: PackedFile): string =>
  `${createHash('md5').update(bytes).digest('hex')}  ${path}\n`

/**
 * By `xz`: Node has nothing that packs its own program as small. Higher levels take up to three times as long
 * for a tenth of the size; the window is large enough that typefaces which are there twice are packed once. With
 * two threads always, since one alone gives other bytes.
 */
async function compress(bytes: Buffer, isQuick: boolean): Promise<Buffer> {
  const how = isQuick ? 'preset=0' : 'preset=1,dict=16MiB'
  const xz = spawn('xz', [`--lzma2=${how}`, '--threads=2', '--check=crc64', '--stdout'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve, reject) => {
    xz.once('error', () => reject(new Error('There is no xz; on Debian: apt-get install xz-utils')))
    xz.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`xz ended with ${String(code)}`)),
    )
  })
  // What went wrong is told by its end.
  xz.stdin.on('error', () => undefined)
  Readable.from([bytes]).pipe(xz.stdin)
  const [packed] = await Promise.all([buffer(xz.stdout), ended])
  return packed
}

/** An archive as `ar` makes it, of small names (ar(5)). */
function makeAr(members: readonly (readonly [string, Buffer])[]): Buffer {
  const parts = members.flatMap(([name, bytes]) => [
    Buffer.from(
      [
        name.padEnd(16),
        String(readPackingTime()).padEnd(12),
        '0     0     100644  ',
        String(bytes.length).padEnd(10),
        '`\n',
      ].join(''),
    ),
    bytes,
    Buffer.from(bytes.length % 2 === 0 ? '' : '\n'),
  ])
  return Buffer.concat([Buffer.from('!<arch>\n'), ...parts])
}
