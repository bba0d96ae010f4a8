import type { Choice } from './chooseHost'

/** How a program ended. */
export interface Ended {
  readonly code: number | null
  readonly afterMs: number
}

type Possible = Exclude<Choice, { host: null }>

/** A program that ends so soon, and badly, never showed a window. */
const tooSoonMs = 10_000

/**
 * Runs Candor as chosen, and in the browser when Electron dies before it shows anything. `otherwise`
 * chooses that browser, or none where Electron was asked for by name. Answers the exit code.
 */
export async function runChosen(
  choice: Possible,
  run: (choice: Possible) => Promise<Ended>,
  otherwise: () => Choice,
  say: (line: string) => void,
): Promise<number> {
  const { code, afterMs } = await run(choice)
  const died = choice.host === 'electron' && code !== 0 && afterMs < tooSoonMs
  if (!died) return code ?? 1
  const other = otherwise()
  if (other.host === null) return code ?? 1
  say('Electron ended at once; Candor is opened in a browser instead.')
  return (await run(other)).code ?? 1
}
