import { build } from '../../tools/suites'
import { conclude, howMany } from '../report'
import { faultsOf, inWords } from './judge'
import { useAndLook } from './use'

const notes = howMany(400)
if (!(await build()).ok) throw new Error('Candor could not be built')
const figures = await useAndLook({ notes })
const { open, locked, reopened, hidden } = figures
const told = {
  notes,
  open: inWords(open),
  locked: inWords(locked),
  reopened: inWords(reopened),
  hidden: inWords(hidden),
}
conclude('verify:memory', told, faultsOf(figures))
