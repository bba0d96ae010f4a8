import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runsWhatIsBuilt } from '../../tools/builtTests'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'candor-tests-'))
  write('tests/unit/meeting/agenda.test.ts', "import { rows } from '../../../shared/kernel/rows'\n")
  write('tests/integration/storage/worker.test.ts', "const file = 'out/main/storeWorker.js'\n")
  write('tests/pictures/views.test.ts', "import { page } from './page'\n")
  write('tests/pictures/page.ts', "export const page = '../../out/renderer'\n")
  write('tests/e2e/agenda.spec.ts', 'export {}\n')
})

afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

test.each([
  ['a rule', 'unit/meeting/agenda', false],
  ['a built thread', 'worker', true],
  ['built pages, by what it imports', 'views', true],
  ['the whole application', 'e2e/agenda', true],
  ['several, of which one does', 'agenda', true],
  ['nothing', 'zeppelin', false],
])('whether a test of %s needs a build is known from its sources', (_what, word, needs) => {
  expect(runsWhatIsBuilt(root, [word])).toBe(needs)
})
