import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtPath } from '../../e2e/attach'

/** A built program from which a part was taken out, to see that the verification finds it. */
export interface Maimed {
  readonly path: string
  remove(): Promise<void>
}

/** Copies the built program and replaces pieces of its text, each of which must be there exactly once. */
export async function withoutPart(
  ...parts: readonly (readonly [piece: string, by: string])[]
): Promise<Maimed> {
  // Beside the original: it finds its pages and resources by the way to them.
  const folder = await mkdtemp(builtPath('main-'))
  await cp(builtPath('main'), folder, { recursive: true })
  const names = (await readdir(folder)).filter((one) => one.endsWith('.js'))
  for (const [piece, by] of parts) {
    let count = 0
    for (const name of names) {
      const text = await readFile(join(folder, name), 'utf8')
      count += text.split(piece).length - 1
      if (text.includes(piece)) await writeFile(join(folder, name), text.replace(piece, by))
    }
    if (count !== 1) throw new Error(`found ${count} times: ${piece}`)
  }
  return {
    path: join(folder, 'chromium.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
