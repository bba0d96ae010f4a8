import { build } from '../../tools/suites'
import { conclude, howMany } from '../report'
import { useAndLook, type TraceFigures } from './use'

const n = howMany(300)
const figures: TraceFigures = { operations: 0, crashes: 0, found: [] }
if (!(await build()).ok) throw new Error('Candor could not be built')
await useAndLook(n, figures)
conclude('verify:disk', { ...figures, found: figures.found.length }, figures.found.length)
