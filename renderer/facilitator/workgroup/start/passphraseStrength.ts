/** How hard a passphrase is to guess, and what would make it harder, in words. */
export interface Strength {
  /** From 0 (guessed at once) to 4 (very hard to guess). */
  readonly score: 0 | 1 | 2 | 3 | 4
  readonly words: string
  readonly advice: string
}

const scoreWords = [
  'Guessed at once',
  'Easy to guess',
  'Guessed in a while',
  'Hard to guess',
  'Very hard to guess',
] as const

let estimator: Promise<(passphrase: string) => Strength> | undefined

/** Estimates a passphrase. The word lists it knows are loaded with the first one. */
export async function strengthOf(passphrase: string): Promise<Strength> {
  estimator ??= load()
  return (await estimator)(passphrase)
}

async function load(): Promise<(passphrase: string) => Strength> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  })
  return (passphrase) => {
    const { score, feedback } = zxcvbn.check(passphrase)
    const advice = [feedback.warning, ...feedback.suggestions].filter((text) => text)
    return { score, words: scoreWords[score], advice: advice.join(' ') }
  }
}
