import { describe, expect, test } from 'vitest'
import { findPersonal } from '../../../../shared/concerns/import/persons'

/* Names told by a single word beside them. */

const known = { places: ['Saltworks', 'Heron Flats', 'Tern Street'], reporters: [] }

describe('a person is named', () => {
  test.each([
    '王强在门口卖东西',
    '李小龙每天骂人',
    '昨天晚上，陈芳偷了我的车',
    'The Kowalskis keep their dogs on the walk',
    'The Petersons sell out of the garage',
    'los Ramírez venden en el callejón',
    'Los Ramírez otra vez',
    'Old man Petrov shouts at the bus stop',
    'tasha is selling again behind the store',
    'at night darnell keeps selling on the corner',
    'Ask for Delroy at the back door',
    'Pregunte por Delroy en la puerta',
    'J. Pell parks on the walk',
  ])('%s', (text) => expect(findPersonal(text, known)).not.toEqual([]))
})

describe('nobody is named', () => {
  test.each([
    '周末在公园里很吵',
    '许多人在路口等车',
    '马路在修',
    'The Lamps sell out',
    'Ask for help at the library',
    'E. Main is dark at night',
    'N. Mill Street is flooded',
    'Old lady needs a bench there',
    'somebody is selling again behind the store',
    'los Vecinos piden luz',
    'The Streets are dark',
    'the light is flickering',
  ])('%s', (text) => expect(findPersonal(text, known)).toEqual([]))
})
