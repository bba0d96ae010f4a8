import type { Runtime } from '../../../electron/package/runtime'

/** Stands in for Node where a package is looked at and not run. */
export const standInRuntime: Runtime = {
  version: '0.0.0',
  program: Buffer.from('stands in for Node'),
  license: 'Stands in for Node’s license',
}
