import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readAppFiles } from './appFiles'
import { controlFields } from './linux/control'
import { makeDeb } from './linux/deb'
import { linuxFiles } from './linux/files'
import { noticesText } from './notices'
import type { PackedFile } from './packedFile'
import type { Runtime, System } from './runtime'
import { windowsFiles } from './windows/files'
import { makeZip } from './windows/zip'

/** No package of the browser edition is larger, in bytes. */
export const largest = 50 * 1024 * 1024

/** A package, ready to be written. */
export interface Package {
  readonly name: string
  readonly bytes: Buffer
}

/** What every package is made of; the same for all, so that it needs to be found only once. */
export interface Ingredients {
  /** The project's folder, built. */
  readonly root: string
  readonly version: string
  readonly app: readonly PackedFile[]
}

/** Finds out what goes into packages. */
export async function gatherIngredients(root: string): Promise<Ingredients> {
  const about = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  return { root, version: about.version, app: await readAppFiles(root) }
}

/**
 * Makes the package of the browser edition for a system: the same bytes from the same ingredients.
 *
 * @param options `isQuick`: larger than it could be, for tests.
 */
export async function makePackage(
  system: System,
  ingredients: Ingredients,
  runtime: Runtime,
  options: { readonly isQuick?: boolean } = {},
): Promise<Package> {
  const { root, version } = ingredients
  const parts = { ...ingredients, runtime, notices: await noticesText(root, runtime) }
  if (system === 'linux') {
    const bytes = await makeDeb(await linuxFiles(parts), controlFields(version), options)
    return { name: `candor_${version}_amd64.deb`, bytes }
  }
  const bytes = await makeZip(await windowsFiles(parts), options)
  return { name: `candor-${version}-windows-x64.zip`, bytes }
}
