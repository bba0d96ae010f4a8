/*
 * The lists of English words that judge passphrases, each for itself: the package declares only all
 * of its lists together.
 */

declare module '@zxcvbn-ts/language-en/dist/commonWords.json.mjs' {
  const words: readonly string[]
  export default words
}

declare module '@zxcvbn-ts/language-en/dist/wikipedia.json.mjs' {
  const words: readonly string[]
  export default words
}
