import { describe, expect, test } from 'vitest'
import { readPeople } from '../../../shared/workgroup/peopleImport/readPeople'
import type { ReadPerson } from '../../../shared/workgroup/peopleImport/types'

const places = [
  { id: 'n1', name: 'Heron Flats', aliases: ['the Flats'] },
  { id: 'n2', name: 'Millrace', aliases: [] },
]
const read = (text: string) => readPeople(text, places)
const first = (text: string): ReadPerson | undefined => read(text).people[0]
const names = (text: string): string[] => read(text).people.map(({ name }) => name)

describe('a table', () => {
  test('is read by its headings, wherever they stand', () => {
    const text =
      'Roster 2026\n\nE-mail\tLast name\tFirst name\tAgency\tTitle\tRepresents\n' +
      'ada@larkmoor.example\tQuill\tAda\tLarkmoor Parks\tother\tMillrace'
    expect(first(text)).toEqual({
      line: 4,
      name: 'Ada Quill',
      organization: 'Larkmoor Parks',
      role: 'other',
      roleSaid: 'other',
      email: 'ada@larkmoor.example',
      neighborhoodIds: ['n2'],
      remarks: [],
    })
    expect(read(text).left).toEqual([
      { line: 1, text: 'Roster 2026', reason: 'This stands above the headings.' },
    ])
  })

  test.each([
    ['commas', 'Name,Organization,Role\n"Quill, Ada","Parks, Larkmoor",police'],
    ['semicolons', 'Name;Organization;Role\r\nAda Quill;Parks, Larkmoor;police\r\n'],
    ['tabs and no headings', 'Ada Quill\tParks, Larkmoor\tpolice\n'],
  ])('with %s', (_, text) => {
    expect(first(text)).toMatchObject({
      name: 'Ada Quill',
      organization: 'Parks, Larkmoor',
      role: 'police',
    })
  })

  test('says which columns and cells aren’t kept', () => {
    const text = 'Name\tPhone\tShirt size\nAda Quill\t555-201-3344\tM\tlate'
    expect(read(text).unread).toEqual(['Phone', 'Shirt size'])
    expect(first(text)?.remarks).toEqual(['“late” stands beyond the headings; it isn’t kept.'])
    expect(first('Ada Quill\tpolice\t42\nOdile Marsh\tother\t43')?.remarks).toEqual([
      '“42” isn’t kept.',
    ])
  })

  test('keeps what a cell of several lines says together', () => {
    expect(
      read('Name\tOrganization\n"Ada\nQuill"\tParks\nOdile Marsh\tClinic').people,
    ).toMatchObject([
      { line: 2, name: 'Ada Quill' },
      { line: 4, name: 'Odile Marsh' },
    ])
  })

  test('leaves nobody without a name out in silence', () => {
    expect(read('Name\tAgency\n\tParks\n—\tClinic').left).toEqual([
      { line: 2, text: 'Parks', reason: 'There is no name on this line.' },
      { line: 3, text: '— Clinic', reason: 'This has no letters.' },
    ])
  })
})

describe('the receivers of a mail', () => {
  test.each([
    'Ada Quill <ada@larkmoor.example>; "Marsh, Odile" <odile@larkmoor.example>',
    'To: Ada Quill <ada@larkmoor.example>,\n "Marsh, Odile" <odile@larkmoor.example>,',
  ])('are read with their addresses', (text) => {
    expect(read(text).people).toMatchObject([
      { name: 'Ada Quill', email: 'ada@larkmoor.example' },
      {
        name: 'Odile Marsh',
        email: 'odile@larkmoor.example',
        remarks: ['The last name stood first.'],
      },
    ])
  })

  test('without names are nobody', () => {
    expect(read('ada@larkmoor.example, odile@larkmoor.example')).toMatchObject({
      people: [],
      left: [{ line: 1, reason: 'There are several e-mail addresses on this line.' }],
    })
    expect(read('ada@larkmoor.example')).toMatchObject({
      people: [],
      left: [{ line: 1, reason: 'There is no name on this line.' }],
    })
  })
})

describe('lines somebody typed', () => {
  test('are read one person each, whatever stands between', () => {
    const text =
      'Hi all, here is the list:\n- Ada Quill, Larkmoor Parks\n' +
      '2) Odile Marsh (Larkmoor PD) – police – 206-555-0134\n' +
      '• Noor Haddad | resident | the Flats | noor@larkmoor.example\nYusuf Karim'
    expect(read(text).people).toMatchObject([
      { name: 'Ada Quill', organization: 'Larkmoor Parks', role: null },
      { name: 'Odile Marsh', organization: 'Larkmoor PD', role: 'police' },
      {
        name: 'Noor Haddad',
        organization: '',
        role: 'community representative',
        neighborhoodIds: ['n1'],
        email: 'noor@larkmoor.example',
      },
      { name: 'Yusuf Karim', organization: '' },
    ])
    expect(read(text).people[1]?.remarks).toEqual([
      '“206-555-0134” isn’t kept: people at the table have no phone number.',
    ])
    expect(read(text).left).toMatchObject([{ line: 1, reason: 'This isn’t read as a person.' }])
  })

  test.each([
    ['Ada Quill, LCSW', 'Ada Quill, LCSW'],
    ['Ada Quill, Jr., Larkmoor Parks', 'Ada Quill, Jr.'],
    ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoa'],
    ['王小明', '王小明'],
    ['د. ليلى حداد', 'د. ليلى حداد'],
    ['Ada Quill-Marsh', 'Ada Quill-Marsh'],
  ])('“%s” is “%s”', (text, name) => {
    expect(names(text)).toEqual([name])
  })
})

test.each([
  'Sergeant',
  'Parks supervisor',
  'Outreach',
  'Police / Prosecution',
  'Deputy Chief of Police',
])('a title such as “%s” is nobody’s role: somebody decides', (title) => {
  expect(first(`Name\tRole\nAda Quill\t${title}`)).toMatchObject({ role: null, roleSaid: title })
})

test('what is no list of people is refused with its reason', () => {
  expect(read('PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008').problem).toContain('not text')
  expect(read('Ada Quill\n'.repeat(201)).problem).toContain('more than 200 people')
  expect(read('x'.repeat(200_001)).problem).toContain('longer than a list of people')
  expect(read(' \n\t\n')).toEqual({ people: [], left: [], unread: [], problem: null })
})
