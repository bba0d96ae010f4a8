import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { helpLines } from '../../tools/help'
import { root } from '../../tools/programs'

const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>
}
const contributing = readFileSync(resolve(root, 'CONTRIBUTING.md'), 'utf8')

test('the help lists every command there is', () => {
  const lines = helpLines(scripts).join('\n')
  for (const name of Object.keys(scripts)) expect(lines).toMatch(new RegExp(`npm run ${name}\\b`))
})

test('a command nobody described, and one that is gone, is no help', () => {
  expect(() => helpLines({ ...scripts, polish: 'tsx polish.ts' })).toThrow('polish')
  const others = Object.entries(scripts).filter(([name]) => name !== 'demo')
  expect(() => helpLines(Object.fromEntries(others))).toThrow('demo')
})

test('CONTRIBUTING says what each verification does, and of no other', () => {
  const named = [...contributing.matchAll(/`(verify:\w+)` \|/g)].map(([, name]) => name).sort()
  expect(named).toEqual(
    Object.keys(scripts)
      .filter((name) => name.startsWith('verify:'))
      .sort(),
  )
})
