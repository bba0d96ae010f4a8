import { ESLint } from 'eslint'
import { resolve } from 'node:path'
import tseslint from 'typescript-eslint'

const cwd = resolve(import.meta.dirname, '../../..')

/** Without type information, so that a file needn't exist to be judged. */
const quick = new ESLint({
  cwd,
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
})

const whole = new ESLint({ cwd })

/** What the linter says of a text as if it stood in this file: `rule: message`, one a finding. */
export async function findingsIn(path: string, text: string): Promise<string[]> {
  const [result] = await quick.lintText(text, { filePath: resolve(cwd, path) })
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`)
}

/** The rules that are errors in a file. */
export async function errorsFor(path: string): Promise<Set<string>> {
  const config = (await whole.calculateConfigForFile(resolve(cwd, path))) as {
    readonly rules: Readonly<Record<string, readonly unknown[]>>
  }
  return new Set(
    Object.entries(config.rules)
      .filter(([, [severity]]) => severity === 2)
      .map(([name]) => name),
  )
}
