import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { root } from './programs'

/* `npm run help`: every command of package.json in groups, with what it is for. */

const groups: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'Use',
    {
      start: 'builds Candor and opens it',
      demo: 'runs the sample meeting; -- --out DIR keeps its documents and pictures',
      read: 'prints what is made of a file: -- KIND FILE',
    },
  ],
  [
    'Change',
    {
      dev: 'opens Candor and follows the sources; -- --sample opens the sample meeting each time',
      gallery: 'every piece and every projector view with its states, on one page',
      build: 'builds main program, preloads and windows into out/',
      check: 'types, lint, layers, format, unused code, near-copies, suppressions, styles',
      format: 'lays out every file',
      test: 'everything; -- WORD runs what has that word in its path',
      help: 'this list',
    },
  ],
]

/** The commands by group; those named `verify:` and `bench:` make groups of their own. */
function lines(scripts: Readonly<Record<string, string>>): string[] {
  const named = groups.flatMap(([title, commands]) => [
    title,
    ...Object.entries(commands).map(([name, what]) => `  npm run ${name.padEnd(24)}${what}`),
  ])
  const of = (prefix: string): string[] =>
    Object.keys(scripts)
      .filter((name) => name.startsWith(prefix))
      .map((name) => `  npm run ${name}`)
  return [
    ...named,
    'Verify at full size (small in npm test; CONTRIBUTING.md says what each does)',
    ...of('verify:'),
    'Measure beside what one would use instead',
    ...of('bench:'),
  ]
}

const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>
}
console.log(lines(scripts).join('\n'))
