/** A file of a package. */
export interface PackedFile {
  /** Where it goes, from the package's root, with `/` between folders. */
  readonly path: string
  readonly bytes: Buffer
  /** Whether it may be run as a program. */
  readonly isProgram?: boolean
}

/**
 * The time of every file in every package, in seconds since 1970, so that the same sources give the
 * same bytes. `SOURCE_DATE_EPOCH` names another, as elsewhere.
 */
export const readPackingTime = (env: NodeJS.ProcessEnv = process.env): number =>
  Number(env['SOURCE_DATE_EPOCH'] ?? Date.UTC(2026, 0, 1) / 1000)

/** Files in the order of their paths, whatever order they were found in. Throws for a path that leaves the package or is there twice. */
export function inOrder(files: readonly PackedFile[]): PackedFile[] {
  const seen = new Set<string>()
  for (const { path } of files) {
    const isSafe = /^[^/]/.test(path) && path.split('/').every((part) => !/^\.{0,2}$/.test(part))
    if (!isSafe || seen.has(path)) throw new Error(`${path} can’t be packed, or is there twice`)
    seen.add(path)
  }
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The folders that files lie in, each once and before what is in it. */
export function foldersOf(files: readonly PackedFile[]): string[] {
  const folders = files.flatMap(({ path }) =>
    path
      .split('/')
      .slice(0, -1)
      .map((_, at, parts) => parts.slice(0, at + 1).join('/')),
  )
  return [...new Set(folders)].sort()
}
