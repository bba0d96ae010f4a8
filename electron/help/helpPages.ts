import { readdir, readFile } from 'node:fs/promises'
import type { HelpPage } from '../../shared/help/contract'
import { resource } from '../kernel/resources'

let pages: Promise<readonly HelpPage[]> | undefined

/** The pages of the help, in the order of their file names (`resources/help/NN-name.md`). */
export const helpPages = (): Promise<readonly HelpPage[]> => (pages ??= readPages())

async function readPages(): Promise<readonly HelpPage[]> {
  const names = (await readdir(resource('help'))).filter((name) => name.endsWith('.md')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(resource(`help/${name}`), 'utf8')
      const [first = '', ...rest] = text.split('\n')
      const id = name.replace(/^\d+-|\.md$/g, '')
      return { id, title: first.replace(/^# /, ''), text: rest.join('\n').trim() }
    }),
  )
}
