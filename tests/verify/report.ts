/** How many of whatever a verification looks at: `--n N` on its command line. Asked for help, it ends there. */
export function howMany(
  otherwise: number,
  args: readonly string[] = process.argv.slice(2),
): number {
  if (args.includes('--help')) {
    console.log(`--n N: how many; ${inWords(otherwise)} without it, which can take long.`)
    process.exit(0)
  }
  const at = args.indexOf('--n')
  const asked = at === -1 ? otherwise : Number(args[at + 1])
  if (!Number.isInteger(asked) || asked < 1) throw new Error('--n takes a whole number')
  return asked
}

/** The last line of a verification: its figures, and whether they are what was promised. */
export function conclude(
  name: string,
  figures: Readonly<Record<string, number | string>>,
  faults: number,
): void {
  const told = Object.entries(figures).map(([what, value]) => `${what} ${inWords(value)}`)
  console.log(`${faults === 0 ? 'OK' : 'SHORT'} ${name}: ${told.join(', ')}`)
  if (faults !== 0) process.exitCode = 1
}

const inWords = (value: number | string): string =>
  typeof value === 'number' ? value.toLocaleString('en-US') : value

/** Tells now and then how far a long run is; on one line of a terminal. */
export function progress(done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${Math.floor((100 * done) / of)} % `)
}
