import { expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

/* A heading that closes with a slip in it. */

test.each([
  'Closed sesion',
  'Confidental',
  'CLOSED SESSlON',
  'C L O S E D   S E S S I O N',
  'Restriced',
  'Executive sesssion',
])('nothing below “%s” is open', (heading) => {
  const text = `1. Lamps\n2. Cake\n\n${heading}\n\n3. Intakes\n4. Files`
  expect(
    readAgenda(text, [])
      .read.slice(-2)
      .map(({ item }) => item.part),
  ).not.toContain('A')
})

test.each(['Closing session', 'Close season', 'Opening session', 'Residents'])(
  'below “%s” all is open',
  (heading) => {
    const text = `# Agenda\n\n- Lamps\n\n## ${heading}\n\n- Trees`
    expect(readAgenda(text, []).read.map(({ item }) => item.part)).toEqual(['A', 'A'])
  },
)
