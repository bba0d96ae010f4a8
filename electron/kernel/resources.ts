import { fileURLToPath } from 'node:url'

/**
 * The path of a file in `resources/`. Sources (`electron/kernel`) and the built main (`out/main`)
 * lie equally deep, so that one relative address serves both.
 */
export const resource = (path: string): string =>
  fileURLToPath(new URL(`../../resources/${path}`, import.meta.url))
