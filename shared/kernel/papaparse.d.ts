/** The part of papaparse used here. Its published types bring in Node's, which `shared/` must not see. */
declare module 'papaparse' {
  interface ParseError {
    readonly code: string
    readonly message: string
  }
  interface StepResult {
    readonly data: string[]
    readonly errors: readonly ParseError[]
    /** `cursor`: the character after this row. */
    readonly meta: { readonly cursor: number }
  }
  interface Config {
    readonly delimiter: string
    /** Called with each row; `parser.abort` stops before the next one. */
    step(result: StepResult, parser: { abort(): void }): void
  }
  interface WriteConfig {
    /** Whether every cell stands in quotation marks. */
    readonly quotes: boolean
    readonly newline: string
    /** Puts an apostrophe before some formulas; `shared/exports/csv.ts` says which it misses. */
    readonly escapeFormulae?: boolean
  }
  const Papa: {
    parse(text: string, config: Config): void
    unparse(rows: readonly (readonly string[])[], config: WriteConfig): string
  }
  export default Papa
}
