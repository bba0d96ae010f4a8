/** How hard a passphrase is to guess, and what would make it harder. */
export interface Strength {
  /** From 0 (guessed at once) to 4 (very hard to guess). */
  readonly score: 0 | 1 | 2 | 3 | 4
  readonly advice: string
}

/** Short ones are found by trying; length is what a person can remember and a machine can't guess. */
export const shortestPassphrase = 12

/** The least score of a passphrase that is taken: found in about a day by who has the files. */
const leastScore = 2

/** What shows nothing: controls, marks of direction, joiners, and letters that are blank. */
const invisible = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** A passphrase as it is judged: in one form, without what nobody sees, and blanks as one each. */
const asSeen = (passphrase: string): string =>
  passphrase.normalize('NFKC').replace(invisible, '').replace(/\s+/gu, ' ').trim()

/** How many characters can be seen: of what was typed, too, since one sign may stand for a whole sentence. */
const lengthSeen = (passphrase: string): number =>
  Math.min(
    Array.from(asSeen(passphrase)).length,
    Array.from(passphrase.replace(invisible, '').trim()).length,
  )

/** Why a passphrase isn't taken: it is too short, or guessed too easily. Null when it is. */
export async function weaknessOf(passphrase: string): Promise<'too short' | 'too easy' | null> {
  if (lengthSeen(passphrase) < shortestPassphrase) return 'too short'
  return (await strengthOf(passphrase)).score < leastScore ? 'too easy' : null
}

let estimator: Promise<(passphrase: string) => Strength> | undefined

/**
 * How much of a passphrase is judged, in characters: judging takes longer the longer it is, up to
 * seconds in which nothing else is answered. One that is easy so far isn't taken for what comes after.
 */
const judgedAtMost = 32

/** Estimates a passphrase. The word lists it knows are loaded with the first one. */
export async function strengthOf(passphrase: string): Promise<Strength> {
  estimator ??= load()
  return (await estimator)(Array.from(asSeen(passphrase)).slice(0, judgedAtMost).join(''))
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
    // It remembers what it judged last.
    zxcvbn.check('')
    const advice = [feedback.warning, ...feedback.suggestions].filter((text) => text)
    return { score, advice: advice.join(' ') }
  }
}
