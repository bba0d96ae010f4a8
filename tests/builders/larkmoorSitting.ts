import { freshFolder } from './folders'
import { Sitting } from './sitting'

/** What the tests' own workgroups are sealed with. */
export const passphrase = 'seven herons cross the millrace'

/** A new workgroup that serves Heron Flats, in a folder of its own. */
export async function larkmoorSitting(): Promise<{ folder: string; sitting: Sitting }> {
  const folder = await freshFolder()
  const sitting = await Sitting.at(folder)
  await sitting.must({
    type: 'app.newWorkgroup',
    name: 'Larkmoor LEAD OWG',
    goalSentence: '',
    neighborhoods: ['Heron Flats'],
    passphrase,
  })
  return { folder, sitting }
}
