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

/** Loads what all rooms share. */
const start: Source = {
  path: 'renderer/facilitator/main.tsx',
  text: "import '../ui/base/controls.css'\n",
}

const component = sheet('facilitator/actions/Due.css', '.due, .due--late { color: red }')
const itself = "import './Due.css'\n"

test('a sheet whose classes are worn in its room alone, where it is imported, is in order', () => {
  const worn = wears('facilitator/actions/Due.tsx', 'field due due--late', own)
  const below = wears(
    'facilitator/actions/part/Due.tsx',
    'field due due--late',
    "import '../actions.css'\n",
  )
  expect(styleFaults([base, room], [worn, below, start])).toEqual([])
})

test('a sheet of a component that wears its classes alone is in order', () => {
  const around = sheet('facilitator/actions/List.css', '.list .due { color: blue }')
  const code = [
    wears('facilitator/actions/Due.tsx', 'due due--late', itself),
    wears('facilitator/actions/List.tsx', 'list', "import './List.css'\n"),
  ]
  expect(styleFaults([component, around], code)).toEqual([])
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
    'another component of the room wears a component’s class',
    [component],
    [
      wears('facilitator/actions/Due.tsx', 'due due--late', itself),
      wears('facilitator/actions/List.tsx', 'due', itself),
    ],
    'renderer/facilitator/actions/List.tsx: .due is of renderer/facilitator/actions/Due.css.',
  ],
  [
    'a class of the room’s sheet is of one component',
    [room],
    [wears('facilitator/actions/Due.tsx', 'due due--late', own)],
    'renderer/facilitator/actions/actions.css: only renderer/facilitator/actions/Due.tsx wears .due.',
  ],
  [
    'a class for all rooms is of one component',
    [base],
    [wears('ui/Field.tsx', 'field')],
    'renderer/ui/base/controls.css: only renderer/ui/Field.tsx wears .field.',
  ],
  [
    'a class for all rooms is of one room',
    [base],
    [wears('facilitator/actions/Due.tsx', 'field'), wears('facilitator/actions/List.tsx', 'field')],
    'renderer/ui/base/controls.css: only the room renderer/facilitator/actions wears .field.',
  ],
  [
    'it runs an animation of another sheet',
    [sheet('facilitator/actions/Due.css', '.due { animation: slide-in 160ms }')],
    [wears('facilitator/actions/Due.tsx', 'due', itself)],
    'renderer/facilitator/actions/Due.css: the animation slide-in isn’t in it.',
  ],
  [
    'nothing loads it',
    [component],
    [wears('facilitator/actions/Due.tsx', 'due due--late', "import '../other/Due.css'\n")],
    'renderer/facilitator/actions/Due.css: nothing imports it.',
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
    text: `${itself}const classOf = (late) => (late ? 'due' : '')
      export const Due = ({ look }) => <p className={\`due--\${look}\`} id="due--early" />`,
  }
  expect(styleFaults([component], [code])).toEqual([])
})
