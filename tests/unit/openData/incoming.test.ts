import { readFigures } from '../../../electron/read/figures'
import { testGoldFiles } from '../../builders/goldFiles'
import { FiguresGold, wrongInFigures } from './figuresScore'

/* Files of public data as a dozen cities and unknown ones publish them, each beside what is to be read. */

testGoldFiles(['figures', 'own/figures'], async (file, gold) =>
  wrongInFigures(FiguresGold.parse(gold), await readFigures(file)),
)
