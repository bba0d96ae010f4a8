import { readFileSync } from 'node:fs'
import { PlainWords } from '../../shared/plainLanguage/contract'
import { PlainReader } from '../../shared/plainLanguage/plainReader'
import { WordFinder, type ListedWord } from '../../shared/plainLanguage/wordFinder'

/** The words Candor comes with. */
export const shippedWords: readonly ListedWord[] = PlainWords.parse(
  JSON.parse(readFileSync('resources/words/plain.json', 'utf8')),
).words

const promises = new WordFinder(shippedWords.filter(({ kind }) => kind === 'promise'))

/** The words of a public text that promise too much, lower case, in order of appearance. */
export const promisingWords = (text: string): string[] =>
  promises.find(text).map(({ start, end }) => text.slice(start, end).toLowerCase())

/** Reads with the shipped words and the usual threshold. */
export const aReader = (threshold = 10): PlainReader => new PlainReader(shippedWords, threshold)
