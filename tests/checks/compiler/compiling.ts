import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import ts from 'typescript'
import { root } from '../../tools/programs'

/** What one file reads instead: a piece of its text and what stands in its place. */
export interface Changed {
  readonly file: string
  readonly piece: string
  readonly instead: string
}

/** Source files that were read already: most are the same in every experiment. */
const read = new Map<string, ts.SourceFile>()

/**
 * Those of the given files in which the compiler finds something wrong once some files read
 * otherwise. Nothing is written. Throws when a piece isn't in its file.
 */
export function thoseThatMustAnswer(
  files: readonly string[],
  changes: readonly Changed[],
): string[] {
  const options = compilerOptions()
  const texts = changedTexts(changes)
  const host = ts.createCompilerHost(options)
  const fromDisk = host.getSourceFile.bind(host)
  host.getSourceFile = (path, language, ...rest) => {
    const changed = texts.get(path)
    if (changed !== undefined) return ts.createSourceFile(path, changed, language, true)
    const known = read.get(path) ?? fromDisk(path, language, ...rest)
    if (known !== undefined) read.set(path, known)
    return known
  }
  const program = ts.createProgram(
    files.map((file) => resolve(root, file)),
    options,
    host,
  )
  return files.filter((file) => {
    const source = program.getSourceFile(resolve(root, file))
    return source !== undefined && program.getSemanticDiagnostics(source).length > 0
  })
}

/** As the houses without a page are compiled. */
function compilerOptions(): ts.CompilerOptions {
  const path = resolve(root, 'electron/tsconfig.json')
  const parsed = ts.getParsedCommandLineOfConfigFile(
    path,
    { composite: false, emitDeclarationOnly: false, noEmit: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  )
  if (parsed === undefined) throw new Error(`${relative(root, path)} can't be read`)
  return parsed.options
}

function changedTexts(changes: readonly Changed[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { file, piece, instead } of changes) {
    const path = resolve(root, file)
    const text = texts.get(path) ?? readFileSync(path, 'utf8')
    if (!text.includes(piece)) throw new Error(`${file} has no ${piece}`)
    texts.set(path, text.replace(piece, instead))
  }
  return texts
}
