/* What `npm run help` says: every command of package.json in groups, with what it is for. */

const groups: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'Use',
    {
      start: 'builds Candor and opens it',
      demo: 'runs the sample meeting by itself; -- --out DIR keeps its documents and pictures',
      read: 'prints what Candor makes of a file: -- KIND FILE',
    },
  ],
  [
    'Change',
    {
      dev: 'opens Candor and follows the sources; -- --sample opens the sample meeting each time',
      gallery: 'every piece and every projector view with its states, on one page',
      package: 'a package to install, in dist/; -- --for linux or windows',
      build: 'builds main program, preloads and windows into out/',
      check: 'types, lint, layers, format, unused code, near-copies, suppressions, styles, names',
      format: 'formats every file',
      test: 'everything; -- WORD runs what has that word in its path',
      help: 'this list',
    },
  ],
]

const ownGroup = /^(verify|bench):/

/**
 * The commands by group; those named `verify:` and `bench:` make groups of their own. A command that nobody
 * described, or that is gone, is an error: nobody would find it, or all would look for it.
 */
export function helpLines(scripts: Readonly<Record<string, string>>): string[] {
  const described = groups.flatMap(([, commands]) => Object.keys(commands))
  const listed = [...described, ...Object.keys(scripts).filter((name) => ownGroup.test(name))]
  const wrong = Object.keys({
    ...scripts,
    ...Object.fromEntries(listed.map((name) => [name, ''])),
  }).filter((name) => scripts[name] === undefined || !listed.includes(name))
  if (wrong.length > 0)
    throw new Error(`tests/tools/help.ts and package.json differ: ${wrong.join(', ')}`)
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
    'Measure, compared with what one would use instead',
    ...of('bench:'),
  ]
}
