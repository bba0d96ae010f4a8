import { readFile } from 'node:fs/promises'
import { PlainWords } from '../../shared/plainLanguage/contract'
import { resource } from '../kernel/resources'

/** The words public texts do better without, as data; throws when the file is not what it should be. */
export async function shippedPlainWords(): Promise<PlainWords> {
  return PlainWords.parse(JSON.parse(await readFile(resource('words/plain.json'), 'utf8')))
}
