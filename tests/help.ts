import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { helpLines } from './tools/help'
import { root } from './tools/programs'

/* `npm run help`. */

const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>
}
console.log(helpLines(scripts).join('\n'))
