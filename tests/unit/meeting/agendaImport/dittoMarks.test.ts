import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

const read = (text: string) =>
  readAgenda(text, [], []).read.map(({ item }) => [item.title, item.part, item.presenter])

describe('a quotation mark for “the same”', () => {
  it('swallows no rows, and closes what stands below a closed item', () =>
    expect(
      read(
        'Time,Topic,Part\n10:00,Welcome,A\n10:05,Benches,A\n10:20,Referral queue,B\n10:30,Keys,"\n10:40,Noise,A\n10:50,Trash,A\n',
      ),
    ).toEqual([
      ['Welcome', 'A', ''],
      ['Benches', 'A', ''],
      ['Referral queue', 'B', ''],
      ['Keys', 'B', ''],
      ['Noise', 'A', ''],
      ['Trash', 'A', ''],
    ]))

  it('is whoever stands above it, in several rows', () =>
    expect(
      read(
        'Topic,Presenter,Minutes\nBenches,Lena Voss,5\nTrash,",10\nNoise,",10\nTrees,Dao Pham,5\n',
      ),
    ).toEqual([
      ['Benches', 'A', 'Lena Voss'],
      ['Trash', 'A', 'Lena Voss'],
      ['Noise', 'A', 'Lena Voss'],
      ['Trees', 'A', 'Dao Pham'],
    ]))

  it('that opens a cell of several lines still does', () =>
    expect(
      read('Topic,Minutes,Notes\nBenches,5,"\nbring the map"\nTrash,10,\n').map(([title]) => title),
    ).toEqual(['Benches', 'Trash']))
})

describe('parts on one line each', () => {
  it.each([
    'Part A: Welcome; Heron lights; Stairs\nPart B: Keys; Liaison\n',
    'Agenda\n1. Welcome 2. Heron lights 3. Stairs\nPart B: 4. Keys 5. Liaison\n',
    'Open session: Welcome; Heron lights; Stairs\nClosed session: Keys; Liaison\n',
  ])('%s', (text) =>
    expect(read(text).map(([title, part]) => [title, part].join(' '))).toEqual([
      'Welcome A',
      'Heron lights A',
      'Stairs A',
      'Keys B',
      'Liaison B',
    ]),
  )
})
