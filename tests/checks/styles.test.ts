import { expect, test } from 'vitest'
import { type Source, styleFaults } from '../tools/styles'

const sheet = (path: string, text: string): Source => ({ path: `renderer/${path}`, text })
const wears = (path: string, classes: string, imports = ''): Source => ({
  path: `renderer/${path}`,
  text: `${imports}export const Piece = () => <p className="${classes}" />\n`,
})

const base = sheet('ui/base/controls.css', '.field { margin: 0 }')
const own = "import './actions.css'\n"
const room = sheet('facilitator/actions/actions.css', '.due, .due--late { color: red }')

test('a sheet whose classes are worn in its room alone, where it is imported, is in order', () => {
  const worn = wears('facilitator/actions/Due.tsx', 'field due due--late', own)
  const below = wears('facilitator/actions/part/Due.tsx', 'due', "import '../actions.css'\n")
  expect(styleFaults([base, room], [worn, below])).toEqual([])
})

test.each([
  [
    'another room wears its class',
    [room],
    [
      wears('facilitator/actions/Due.tsx', 'due due--late', own),
      wears('facilitator/concerns/Due.tsx', 'due'),
    ],
    'renderer/facilitator/concerns/Due.tsx: .due is of renderer/facilitator/actions/actions.css.',
  ],
  [
    'a component wears it without importing the sheet',
    [room],
    [wears('facilitator/actions/Due.tsx', 'due due--late')],
    'renderer/facilitator/actions/Due.tsx: wears .due without importing renderer/facilitator/actions/actions.css.',
  ],
  [
    'nothing wears it',
    [room],
    [wears('facilitator/actions/Due.tsx', 'due', own)],
    'renderer/facilitator/actions/actions.css: nothing wears .due--late.',
  ],
  [
    'it styles a piece of all rooms',
    [base, sheet('facilitator/actions/actions.css', '@media print { .field { margin: 1px } }')],
    [],
    'renderer/facilitator/actions/actions.css: “.field” styles what isn’t of this room.',
  ],
])('it is told when %s', (_what, sheets, code, fault) => {
  expect(styleFaults(sheets, code)).toContain(fault)
})

test('a class whose name is put together, and one named in a variable, are worn', () => {
  const code = {
    path: 'renderer/facilitator/actions/Due.tsx',
    text: `${own}const classOf = (late) => (late ? 'due' : '')
      export const Due = ({ look }) => <p className={\`due--\${look}\`} id="due--early" />`,
  }
  expect(styleFaults([room], [code])).toEqual([])
})
