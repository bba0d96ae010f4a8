/**
 * Who may import whom. The comment of a rule is its lesson: what it protects and what to do instead.
 * Every rule is tested against a small offending tree in `tests/checks/layers`.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

const nodeAndDom = { dependencyTypes: ['core'] }

/**
 * The order of the rooms of each house: a folder may import only what stands before it in its list,
 * so that there is no cycle of folders and a reader can begin at the top. `electron/storage` has
 * three rooms of its own.
 */
const orders = {
  shared: [
    'kernel',
    'suppression',
    'workgroup',
    'languages',
    'plainLanguage',
    'meeting',
    'capacity',
    'actions',
    'concerns',
    'openData',
    'comparison',
    'documents',
    'engagement',
    'history',
    'record',
    'exports',
    'search',
    'projector',
    'home',
    'restricted',
    'help',
    'app',
    'contracts',
  ],
  electron: [
    'build',
    'hosts',
    'kernel',
    'threads',
    'storage/vault',
    'storage/store',
    'storage/(?!vault/|store/)',
    'languages',
    'plainLanguage',
    'meeting',
    'concerns',
    'help',
    'comparison',
    'documents',
    'openData',
    'projector',
    'workgroup',
    'restricted',
    'app',
    'launch',
    'package',
    'preload',
    'read',
  ],
  'renderer/facilitator': [
    'client',
    'plainLanguage',
    'projector',
    'restricted',
    'exports',
    'languages',
    'openData',
    'concerns',
    'capacity',
    'comparison',
    'engagement',
    'documents',
    'actions',
    'history',
    'workgroup',
    'meeting',
    'search',
    'home',
    'shell',
  ],
}

const room = (house, folder) => `^${house}/${folder}${folder.endsWith(')') ? '' : '/'}`

/** For each room of a house one rule, all under the name of the house. */
const orderRules = Object.entries(orders).flatMap(([house, list]) =>
  list.slice(0, -1).map((folder, at) => ({
    name: `order-of-${house.replace('/', '-')}`,
    severity: 'error',
    comment: `A room may import only rooms that stand before it in the order of its house (.dependency-cruiser.cjs), and what is imported here stands above ${house}/${folder.replace(/\/\(.*$/, '')}. Take what you need as an argument, move it down, or move this file up.`,
    from: { path: room(house, folder) },
    to: { path: list.slice(at + 1).map((above) => room(house, above)) },
  })),
)

module.exports = {
  forbidden: [
    ...orderRules,
    {
      name: 'shared-is-pure',
      severity: 'error',
      comment:
        'shared/ runs in both windows and in Node alike, so it imports neither electron/ nor renderer/ nor Node. Take what you need as an argument.',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|tests)/' },
    },
    {
      name: 'shared-without-node',
      severity: 'error',
      comment:
        'shared/ also runs in windows, which have no Node. Do the part that needs Node in electron/ and pass the result in.',
      from: { path: '^shared/' },
      to: nodeAndDom,
    },
    {
      name: 'renderer-only-shows',
      severity: 'error',
      comment:
        'A window has no Node and no files: renderer/ imports renderer/ and shared/ alone. Ask the main program through the bridge (shared/contracts).',
      from: { path: '^renderer/' },
      to: { path: '^(electron|tests)/' },
    },
    {
      name: 'renderer-without-node',
      severity: 'error',
      comment: 'A window has no Node. Ask the main program through the bridge (shared/contracts).',
      from: { path: '^renderer/' },
      to: nodeAndDom,
    },
    {
      name: 'restricted-notes-are-need-to-know',
      severity: 'error',
      comment:
        'Minutes, report-backs, exports and the projector are made from the shared record alone, so nothing in shared/ but shared/contracts may reach the restricted notes, not even through another file. Word it for the public in the shared record instead.',
      from: { path: '^shared/(?!restricted/|contracts/)' },
      to: { path: '^shared/restricted/', reachable: true },
    },
    {
      name: 'public-rooms-know-no-restricted-notes',
      severity: 'error',
      comment:
        'Only storage, workgroup, restricted and app may reach restricted notes in electron/. Take an OpenRecord (electron/kernel/openRecord.ts), which knows none, or have what you need handed in.',
      from: {
        path: '^electron/(hosts|preload|launch|kernel|threads|storage/vault|languages|plainLanguage|meeting|concerns|help|comparison|documents|openData|projector)/',
      },
      to: {
        path: '^(shared/restricted/|electron/restricted/|electron/storage/store/restrictedStore)',
        reachable: true,
      },
    },
    {
      name: 'projector-knows-only-its-view',
      severity: 'error',
      comment:
        'The room sees the projector, so nothing of the facilitator’s window, its contract, the record or the restricted notes may be within its reach, not even through another file. Give it what it has to show in ProjectorView (shared/projector/view.ts).',
      from: { path: '^renderer/(ui|projector)/' },
      to: {
        path: '^(renderer/facilitator/|shared/restricted/|shared/contracts/|shared/record/)',
        reachable: true,
      },
    },
    {
      name: 'ui-belongs-to-no-window',
      severity: 'error',
      comment:
        'renderer/ui is used by both windows, so it may belong to neither. Take what differs as a property.',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/(facilitator|projector)/' },
    },
    {
      name: 'application-knows-the-port-only',
      severity: 'error',
      comment:
        'The application runs on either host, so it knows the port (electron/hosts/port.ts) and no adapter. Add what is missing to the port.',
      from: {
        path: '^electron/(kernel|threads|storage|languages|plainLanguage|meeting|concerns|help|comparison|documents|openData|projector|workgroup|restricted|app|read)/',
      },
      to: { path: '^electron/(hosts/(?!port\\.ts$)|preload/|launch/|main)' },
    },
    {
      name: 'hosts-know-no-application',
      severity: 'error',
      comment:
        'A host shows windows and knows nothing of meetings, so that the same application runs on either. Only the programs (electron/main*.ts) bring the two together.',
      from: { path: '^electron/(hosts|preload)/' },
      // But for the one key that is heard in every window, and the seal on what goes to and fro.
      to: { path: '^(shared/(?!kernel/(panicKey|sealedLine))|renderer/)' },
    },
    {
      name: 'documents-know-models-only',
      severity: 'error',
      comment:
        'A document is laid out from its model (shared/documents) in the words of its language (shared/languages) with pictures drawn already (shared/comparison) and nothing else, so that the same model always gives the same document.',
      from: { path: '^electron/documents/(pdf|word)/' },
      to: {
        path: '^electron/(?!documents/(pdf|word)/|threads/)|^shared/(?!documents/|languages/|kernel/|comparison/(picture|chartFacts)|workgroup/paperSizes)',
      },
    },
    {
      name: 'restricted-prints-know-models-only',
      severity: 'error',
      comment:
        'A restricted print is laid out from its model (shared/restricted/printModel) and nothing else. Put what it needs into the model.',
      from: { path: '^electron/restricted/pdf/' },
      to: {
        path: '^electron/(?!restricted/pdf/|documents/pdf/|threads/)|^shared/restricted/(?!printModel)|^shared/(?!restricted/|kernel/|workgroup/paperSizes)',
      },
    },
    {
      name: 'public-documents-know-no-restricted-prints',
      severity: 'error',
      comment:
        'What anyone may have is never made by what makes restricted prints, not even through another file. Share the layout (electron/documents/pdf/layout) instead.',
      from: {
        path: '^(shared/(?!restricted/|contracts/)|electron/(languages|plainLanguage|meeting|concerns|help|comparison|documents|openData|projector)/|renderer/)',
      },
      to: { path: '^(electron/restricted/pdf/|shared/restricted/printModel)', reachable: true },
    },
    {
      name: 'programs-know-no-tests',
      severity: 'error',
      comment: 'What is shipped may not need what only tests have. Move it out of tests/.',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'electron-in-its-adapter-only',
      severity: 'error',
      comment:
        'Only the Electron adapter may import electron, not even when it is needed, so that Candor also runs on an installed browser. Ask through the Host port (electron/hosts/port.ts).',
      from: {
        path: '^(shared|electron|renderer)/',
        pathNot: '^electron/(hosts/electron/|preload/|mainElectron\\.ts$)',
      },
      to: { path: '(^|/)node_modules/electron/|^electron$' },
    },
    {
      name: 'one-file-knows-the-database',
      severity: 'error',
      comment:
        'Only electron/storage/store/sqlite.ts may import sql.js, so that the database can be replaced in one file. Use its SqlDatabase.',
      from: {
        path: '^(shared|electron|renderer)/',
        pathNot: '^electron/storage/store/sqlite\\.ts$',
      },
      to: { path: '(^|/)node_modules/sql\\.js/|^sql\\.js$' },
    },
    {
      name: 'zod-through-the-kernel',
      severity: 'error',
      comment:
        'Import { z } from shared/kernel/zod: it turns off zod’s compiled schemas, which the renderer’s content security policy forbids, before the first schema is made.',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^shared/kernel/zod\\.ts$' },
      to: { path: '(^|/)node_modules/zod/|^zod$' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment:
        'Files that need each other, if only by their types, can only be understood, tested and moved together. Move what both need into a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-leftovers',
      severity: 'error',
      comment: 'Nothing imports this file and it imports nothing: use it or delete it.',
      from: {
        orphan: true,
        path: '^(shared|electron|renderer)/',
        // The build puts the one that is named in place of a library (electron.config.ts).
        pathNot: '\\.d\\.ts$|^electron/launch/noValidator\\.ts$',
      },
      to: {},
    },
    {
      name: 'imports-exist',
      severity: 'error',
      comment: 'This import leads nowhere.',
      from: { path: '^(shared|electron|renderer)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(out|node_modules/\\.cache)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
