import { describe, expect, test } from 'vitest'
import { nameClashes } from '../tools/fileNames'

describe('names of files', () => {
  test('that differ by large and small letters alone are found, in folders too', () => {
    expect(nameClashes(['ui/Form.css', 'ui/form.css', 'ui/Field.css'])).toEqual([
      expect.stringContaining('ui/Form.css and ui/form.css') as string,
    ])
    expect(nameClashes(['ui/Form/a.ts', 'ui/form/a.ts'])).toHaveLength(1)
  })

  test('that are others, or in other folders, are not', () => {
    expect(nameClashes(['ui/form.css', 'ui/form.ts', 'shell/form.css'])).toEqual([])
  })
})
