// @ts-check
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { textsApart } from './tests/tools/textsApart.mjs'

/**
 * What may be imported only in a few files, and why. Each is said as a lesson, since the message is
 * what someone reads who meets the rule for the first time. `tests/checks/lint` tests every one of them;
 * the same limits hold for dynamic imports by the layer rules (`.dependency-cruiser.cjs`).
 */
const reserved = [
  {
    regex: '^(node:)?worker_threads$',
    message:
      'Only electron/threads may post messages to threads: there every question is answered, also when its thread dies. Serve with serveThread, ask with startThread.',
    only: ['electron/threads/**', 'tests/**'],
  },
  {
    regex: '^electron(/.*)?$',
    message:
      'Only the Electron adapter (electron/hosts/electron, electron/preload, electron/mainElectron.ts) may import electron, so that Candor also runs on an installed browser. Ask through the Host port (electron/hosts/port.ts).',
    only: [
      'electron/hosts/electron/**',
      'electron/preload/**',
      'electron/mainElectron.ts',
      'tests/host/electron/**',
    ],
  },
  {
    regex: '^sql\\.js(/.*)?$',
    message:
      'Only electron/storage/store/sqlite.ts may import sql.js, so that the database can be replaced in one file. Use its SqlDatabase.',
    only: ['electron/storage/store/sqlite.ts'],
  },
  {
    regex: '^zod(/.*)?$',
    message:
      "Import { z } from shared/kernel/zod: it turns off zod's compiled schemas, which the renderer's content security policy forbids, before the first schema is made.",
    only: ['shared/kernel/zod.ts'],
  },
]

/** Electron's two raw message objects: one file each may hold them, so there is one place to review. */
const rawMessaging = [
  {
    name: 'electron',
    importNames: ['ipcMain'],
    message:
      'Only electron/hosts/electron/host.ts may hold ipcMain: it checks role and sender of every message. Add to its handler instead.',
    only: ['electron/hosts/electron/host.ts', 'tests/host/electron/fake.ts'],
  },
  {
    name: 'electron',
    importNames: ['ipcRenderer'],
    message:
      'Only electron/preload/electronWire.ts may hold ipcRenderer: a window gets the functions of its bridge and nothing generic.',
    only: ['electron/preload/electronWire.ts', 'tests/host/electron/fake.ts'],
  },
]

const withoutOnly = ({ only: _only, ...ban }) => ban

/** A rule for everywhere, and again for each exception with what stays forbidden there. */
const everywhereBut = (rule, bans, options) => [
  { files: ['**/*.{ts,tsx}'], rules: { [rule]: ['error', options(bans.map(withoutOnly))] } },
  ...[...new Set(bans.flatMap((ban) => ban.only))].map((files) => {
    const left = bans.filter((ban) => !ban.only.includes(files)).map(withoutOnly)
    return { files: [files], rules: { [rule]: ['error', options(left)] } }
  }),
]

const importRules = [
  ...everywhereBut('no-restricted-imports', reserved, (patterns) => ({ patterns })),
  ...everywhereBut('@typescript-eslint/no-restricted-imports', rawMessaging, (paths) => ({
    paths,
  })),
]

const asArgument =
  'shared/ is pure: the time and fresh ids come in as arguments (DecideContext), so that every rule can be tested without waiting.'

const pure = {
  files: ['shared/**'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'crypto'].map((name) => ({
        name,
        message: asArgument,
      })),
      ...['window', 'document', 'process', 'Buffer', 'fetch', 'localStorage'].map((name) => ({
        name,
        message:
          'shared/ runs in every window and in Node, so it may use neither the DOM nor Node.',
      })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: asArgument },
      { object: 'Math', property: 'random', message: asArgument },
      { object: 'performance', property: 'now', message: asArgument },
    ],
  },
}

const markup =
  'Text typed by people must stay text: let React set it as a child, so that it can never become markup or script.'

const writtenOut =
  'A literal that is spread into another says nothing that its own properties or elements wouldn’t: write them out.'

/** Spreads that only keep several names on one line. A spread of a variable or a call merges, and may stay. */
const literalSpreads = [
  {
    selector: ':matches(SpreadElement, ExperimentalSpreadProperty) > ObjectExpression',
    message: writtenOut,
  },
  {
    selector: ':matches(ArrayExpression, CallExpression) > SpreadElement > ArrayExpression',
    message: writtenOut,
  },
  { selector: 'JSXSpreadAttribute > ObjectExpression', message: writtenOut },
  {
    selector: 'ArrayExpression > SpreadElement > TSAsExpression > ArrayExpression',
    message: writtenOut,
  },
]

const syntax = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: markup },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: markup },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: markup,
  },
  { selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]', message: markup },
  ...literalSpreads,
]

const plainHeading =
  'A /** comment belongs to what stands right below it; tools show it there. What is said of a whole file begins with /*.'

const byAVerb =
  'A function is called by a verb (formatDate, selectOpen, isDue), not by what its answer is like: “told”, “keptOf” or “loose” says neither what it does nor to what.'

/** Participles without an -ed, and those words with one that are verbs or nouns. */
const participles = new Set(
  'told said given held spoken kept shown written made sent meant seen left taken drawn known heard built begun found gone lost paid sold understood won bound chosen done driven fallen forgotten frozen hidden torn worn'.split(
    ' ',
  ),
)
/** What an answer is like; `alikeTo` and `apartFrom` say no more. */
const adjectives = new Set('alike alone apart bare free loose near plain same whole'.split(' '))
const verbs = new Set(['need', 'seed', 'feed', 'speed', 'embed', 'exceed', 'proceed', 'succeed'])
/** What such a word is about or where it leads: `toldOf`, `takenIn`, `heldUpTo`. */
const behind =
  /(?:Of|To|In|By|At|On|From|With|For|As|Out|Up|Upon|Down|Back|Since|Until|Between|Before|After|Under|Over|Above|Below|There|Here|Together|Apart|Away|Off|Again|Already|Twice|Now|Once)+$/
const isParticiple = (/** @type {string} */ name) => {
  const word = name.replace(behind, '')
  return (
    participles.has(word) || adjectives.has(word) || (/^[a-z]+ed$/.test(word) && !verbs.has(word))
  )
}

/** Names that say what an answer is like instead of what a function does; and comments of two things. */
const candor = {
  rules: {
    'texts-apart': textsApart,
    /** @type {import('eslint').Rule.RuleModule} */
    verbs: {
      create: ({ report }) => ({
        FunctionDeclaration({ id }) {
          if (isParticiple(id?.name ?? '')) report({ node: id, message: byAVerb })
        },
        VariableDeclarator({ id, init }) {
          const isFunction = /^(Arrow)?Function/.test(init?.type ?? '')
          if (isFunction && id.type === 'Identifier' && isParticiple(id.name))
            report({ node: id, message: byAVerb })
        },
      }),
    },
    /** @type {import('eslint').Rule.RuleModule} */
    'plain-headings': {
      create: ({ sourceCode, report }) => ({
        Program() {
          for (const { type, value, loc, range } of sourceCode.getAllComments()) {
            const after = sourceCode.text.slice(range?.[1])
            const isHeading = loc?.start.column === 0 && /^[ \t]*\r?\n[ \t]*\r?\n/.test(after)
            if (type === 'Block' && value.startsWith('*') && isHeading)
              report({ loc, message: plainHeading })
          }
        },
      }),
    },
  },
}

const oneForm =
  'Every form keeps, sends once and refuses in the same way: use useForm with Form, or useSubmit where only a button is pressed (renderer/ui/form).'

/** What a form would need to do it all by hand. */
const formsByHand = [
  { selector: 'JSXOpeningElement[name.name="form"]', message: oneForm },
  {
    selector:
      'ImportDeclaration[source.value="react-aria-components"] > ImportSpecifier[imported.name="Form"]',
    message: oneForm,
  },
  { selector: 'ImportSpecifier[imported.name=/^(useHold|HoldContext)$/]', message: oneForm },
  {
    selector: 'CallExpression[callee.name=/^set[A-Z]/] MemberExpression[property.name="refusal"]',
    message: oneForm,
  },
  {
    selector:
      'VariableDeclarator[id.elements.0.name=/^(is)?([Bb]usy|[Ss]ending|[Ss]aving|[Ee]rror|[Rr]efus(al|ed))$/] > CallExpression[callee.name="useState"]',
    message: oneForm,
  },
]

const currentTime = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: asArgument,
}

export default defineConfig(
  globalIgnores(['out/', 'node_modules/', 'coverage/', 'tests/host/fixture/renderer/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { candor },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': true, 'ts-check': false },
      ],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      // `return answer(…)` and a listener's `void (…)` are shorter and no less clear.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions', 'methods'] }],
      // Spreading a string is how its characters are told apart here, on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A function that keeps a promise's contract is async though it has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // `a === undefined` says what it means; a number in a sentence is what it looks like.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: false, allowNullish: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 130, skipBlankLines: true, skipComments: true }],
      'no-eval': 'error',
      'candor/plain-headings': 'error',
      'candor/verbs': 'error',
      'no-restricted-syntax': ['error', ...syntax],
    },
  },
  ...importRules,
  pure,
  {
    files: ['shared/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...syntax, currentTime] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    // The last three ask, and show what can't be answered; nothing is sent.
    ignores: [
      'renderer/ui/form/**',
      'renderer/facilitator/client/useQuery.ts',
      'renderer/facilitator/exports/useRenderedDocument.ts',
      'renderer/facilitator/openData/useDataFile.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...syntax, ...formsByHand] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['**/texts.ts'],
    rules: { 'candor/texts-apart': 'error' },
  },
  {
    // Electron's definitions make classes of what its functions return.
    files: ['electron/hosts/electron/**'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  { files: ['shared/**', 'renderer/**'], rules: { 'no-console': 'error' } },
  { files: ['renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ['tests/**'],
    rules: {
      // A `describe` holds many tests and reads like a chapter.
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
)
