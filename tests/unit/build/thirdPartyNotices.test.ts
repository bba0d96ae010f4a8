import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { thirdPartyNotices } from '../../../electron/build/thirdPartyNotices'
import { root } from '../../tools/programs'

const folder = mkdtempSync(join(tmpdir(), 'candor-notices-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Puts a package into the lock file and the folder. */
const packages: Record<string, { dev?: boolean }> = {}
function install(name: string, files: Record<string, string>, more: { dev?: boolean } = {}): void {
  packages[`node_modules/${name}`] = more
  for (const [file, text] of Object.entries(files)) write(`node_modules/${name}/${file}`, text)
  write('package-lock.json', JSON.stringify({ packages }))
}

const about = (name: string, license?: string): string =>
  JSON.stringify({ name, version: '1.2.3', license })

beforeAll(() => {
  cpSync(join(root, 'resources/licenses'), join(folder, 'resources/licenses'), { recursive: true })
  write('resources/fonts/larkmoor-sans-OFL.txt', 'Open Font License')
})

test('every installed package that comes along is told, with all it says itself', () => {
  install('alder', { 'package.json': about('alder', 'MIT'), LICENSE: 'Alder’s license' })
  install('birch', { 'package.json': about('birch', 'MIT'), 'LICENSE.md': 'Alder’s license' })
  install('cedar', {
    'package.json': about('cedar', 'Apache-2.0'),
    'LICENSE.txt': 'Cedar’s license',
    NOTICE: 'Cedar’s notice',
  })
  install('tool', { 'package.json': about('tool', 'MIT'), LICENSE: 'Tool' }, { dev: true })
  packages['node_modules/other-system'] = {}
  expect(thirdPartyNotices(folder)).toEqual([
    { license: 'MIT', packages: ['alder 1.2.3', 'birch 1.2.3'], text: 'Alder’s license' },
    {
      license: 'Apache-2.0',
      packages: ['cedar 1.2.3'],
      text: 'Cedar’s license\n\nCedar’s notice',
    },
    { license: 'OFL-1.1', packages: ['typeface larkmoor sans'], text: 'Open Font License' },
  ])
})

test('a package without a license of its own has the one that was settled, with its holder', () => {
  install('isarray', { 'package.json': about('isarray', 'MIT') })
  const settled = thirdPartyNotices(folder).find(({ packages: [one] }) => one === 'isarray 1.2.3')
  expect(settled?.text).toMatch(/^Copyright \(c\) Julian Gruber .*\n\nPermission is hereby granted/)
})

test('nothing is built with a package whose license nobody has settled', () => {
  install('unknown', { 'package.json': about('unknown', 'MIT') })
  expect(() => thirdPartyNotices(folder)).toThrow(/No license is known of: node_modules\/unknown\./)
  install('unknown', { 'package.json': about('unknown'), LICENSE: 'Words' })
  expect(() => thirdPartyNotices(folder)).toThrow(/node_modules\/unknown/)
})
