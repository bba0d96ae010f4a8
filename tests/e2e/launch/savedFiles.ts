import { readdirSync } from 'node:fs'

/** What a file is called until it is there whole (`electron/hosts/wholeFile.ts`). */
const part = /\.[0-9a-f]{12}\.part$/

/** Names of the files that were saved in a folder and are there whole, in order of name. */
export const savedFiles = (folder: string | undefined): string[] =>
  folder === undefined
    ? []
    : readdirSync(folder)
        .filter((name) => !part.test(name))
        .sort()
