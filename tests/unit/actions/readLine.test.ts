import { describe, expect, test } from 'vitest'
import { captureLetters, withKind } from '../../../shared/actions/capture/captureKinds'
import { type CapturedLine, readLine, withWording } from '../../../shared/actions/capture/readLine'

const person = (name: string, organization: string, isHere = true) => ({
  name,
  organization,
  isHere,
})

const by = {
  people: [
    person('Luis Ortega', 'Harbor Light'),
    person('Yusuf Karim', 'Harbor Case Management'),
    person('Dao Pham', 'Saltworks tenants’ circle'),
    person('Sgt. Lena Voss', 'Larkmoor Police'),
    person('Ana Maria Ortiz', 'Clinic'),
    person('Ana Ruiz', 'Clinic', false),
    person('Parks', ''),
    person('Rosa Parks', 'Clinic'),
    person('José Núñez', ''),
  ],
  places: [
    { id: 's', name: 'Saltworks' },
    { id: 'h', name: 'Heron Flats', aliases: ['The Flats'] },
    { id: 'n', name: 'North Slope' },
    { id: 'm', name: 'North Mill' },
    { id: null, name: 'Whole town', aliases: ['town'] },
  ],
  // A Tuesday.
  on: { today: '2026-11-24', nextMeeting: '2026-12-08' },
}

const read = (line: string): CapturedLine => readLine(line, by)

/** What a line comes to, in as few words as it takes. */
function say(line: string): string {
  const { kind, wording, people, places, due, maybeDue, notADay } = read(line)
  return [
    `${kind ?? 'nothing'}: ${wording}`,
    people.map(({ name, known }) => (known === null ? `${name}?` : name)).join('+'),
    places.map(({ name }) => name).join('+'),
    due?.day ?? (maybeDue === null ? '' : `${maybeDue.day}?`),
    notADay === null ? '' : `no day: ${notADay}`,
  ]
    .filter((part) => part !== '')
    .join(' | ')
}

describe('a line that is captured', () => {
  test.each([
    // The kinds.
    ['h The light is out', 'heard: The light is out'],
    ['d We put a bin at the gate', 'decision: We put a bin at the gate'],
    ['t It was said twice', 'discussion: It was said twice'],
    ['p A bench for the school', 'parking lot: A bench for the school'],
    ['n call back on Friday', 'private note: call back on Friday'],
    ['  a   Order  the bin', 'action: Order the bin'],
    ['', 'nothing: '],
    ['h', 'nothing: h'],
    ['h ', 'heard: '],
    // A sentence is a sentence.
    ['A bench is broken', 'nothing: A bench is broken'],
    ['The light is out', 'nothing: The light is out'],
    ['he said so', 'nothing: he said so'],
    ['H in the dark', 'nothing: H in the dark'],
    ['x marks it', 'nothing: x marks it'],
    // Who, where, by when.
    [
      'a Order the sharps bin @luis next fri',
      'action: Order the sharps bin | Luis Ortega | 2026-12-04',
    ],
    ['a Order the bin next fri @luis', 'action: Order the bin | Luis Ortega | 2026-12-04'],
    ['a Order the bin @luis by next meeting', 'action: Order the bin | Luis Ortega | 2026-12-08'],
    [
      'a Order the bin @luis in 2 weeks #saltworks',
      'action: Order the bin | Luis Ortega | Saltworks | 2026-12-08',
    ],
    ['a Order the bin @luis 12/15.', 'action: Order the bin. | Luis Ortega | 2026-12-15'],
    ['a Order the bin by dec 15, 2026 @parks', 'action: Order the bin | Parks | 2026-12-15'],
    [
      'a Order the bin, @yusuf @luis, friday',
      'action: Order the bin | Yusuf Karim+Luis Ortega | 2026-11-27',
    ],
    ['a @luis order the bin', 'action: order the bin | Luis Ortega'],
    ['a Ask @luis to order the bin', 'action: Ask Luis Ortega to order the bin | Luis Ortega'],
    ['a Walk the park with @luis', 'action: Walk the park with Luis Ortega | Luis Ortega'],
    ['a Walk @Luis Ortega @luis', 'action: Walk | Luis Ortega'],
    ['a Walk @sgt. lena voss today', 'action: Walk | Sgt. Lena Voss | 2026-11-24'],
    ['a Walk @lena voss tomorrow', 'action: Walk | Sgt. Lena Voss | 2026-11-25'],
    ['a Walk @jose nunez', 'action: Walk | José Núñez'],
    ['a Walk @Núñez', 'action: Walk | José Núñez'],
    ['a Walk @police', 'action: Walk | police?'],
    ['a Walk @luisa', 'action: Walk | luisa?'],
    ['h The light is out @dao', 'heard: The light is out | Dao Pham'],
    ['h Kids at #saltworks can’t sleep', 'heard: Kids at Saltworks can’t sleep | Saltworks'],
    ['h The bus is late #the flats', 'heard: The bus is late | Heron Flats'],
    ['h Nobody told us #town', 'heard: Nobody told us | Whole town'],
    ['h It is dark near #heron', 'heard: It is dark near Heron Flats | Heron Flats'],
    // Names with signs, addresses, numbers, prices.
    ['a Write to ana@parks.example', 'action: Write to ana@parks.example'],
    ['a Meet @ the gate @luis', 'action: Meet @ the gate | Luis Ortega'],
    ['a Meet @5pm @luis', 'action: Meet @5pm | Luis Ortega'],
    ['h The #5 bus is late', 'heard: The #5 bus is late'],
    ['h Room #12b is cold', 'heard: Room #12b is cold'],
    ['h They wrote C# on it', 'heard: They wrote C# on it'],
    ['h Look at #millrace', 'heard: Look at #millrace'],
    ['d Write @luis and #saltworks on it', 'decision: Write @luis and #saltworks on it'],
    ['t Luis@home', 'discussion: Luis@home'],
    ['a ##@@', 'action: ##@@'],
    ['a @', 'action: @'],
    // Days that belong to the sentence.
    ['a Ask about the Friday market @luis', 'action: Ask about the Friday market | Luis Ortega'],
    [
      'a Move the market to Friday @luis',
      'action: Move the market to Friday | Luis Ortega | 2026-11-27?',
    ],
    ['a Sweep every friday', 'action: Sweep every friday | 2026-11-27?'],
    ['a Ask where the kids sat', 'action: Ask where the kids sat'],
    ['a Put a tarp up against the sun', 'action: Put a tarp up against the sun'],
    ['a Sweep twice a week', 'action: Sweep twice a week'],
    ['a Try the bin for 2 weeks', 'action: Try the bin for 2 weeks'],
    ['a Ask whether they may', 'action: Ask whether they may'],
    ['a Bring chairs 1-2', 'action: Bring chairs 1-2'],
    ['a Put a bin by the gate', 'action: Put a bin by the gate'],
    ['a Open the clinic 24/7', 'action: Open the clinic 24/7'],
    ['a Keep it until friday', 'action: Keep it until friday | 2026-11-27?'],
    ['h They came next friday', 'heard: They came next friday'],
    // What isn't understood stays.
    ['a Order it by feb 30', 'action: Order it by feb 30 | no day: by feb 30'],
    [
      'a Order it by next fryday @luis',
      'action: Order it by next fryday | Luis Ortega | no day: by next fryday',
    ],
    // Spanish.
    ['a Pedir la caja @luis mañana', 'action: Pedir la caja Luis Ortega mañana | Luis Ortega'],
    ['h La luz del parque no sirve #saltworks', 'heard: La luz del parque no sirve | Saltworks'],
    ['a Hablar con @josé núñez 12/15', 'action: Hablar con José Núñez | José Núñez | 2026-12-15'],
    ['h ¿Y la luz? @dao', 'heard: ¿Y la luz? | Dao Pham'],
  ])('“%s”', (line, expected) => {
    expect(say(line)).toBe(expected)
  })

  test('a name several have is asked about', () => {
    expect(read('a Walk @ana friday').ambiguous).toEqual({
      typed: 'ana',
      names: ['Ana Maria Ortiz', 'Ana Ruiz'],
    })
    expect(read('a Walk @ana ruiz friday').ambiguous).toBeNull()
    expect(read('h It is loud #north').ambiguous?.names).toEqual(['North Slope', 'North Mill'])
  })

  test('a place nobody knows is said, and stays in the text', () => {
    const { unknownPlaces, wording } = read('h Dark at #millrace')
    expect({ unknownPlaces, wording }).toEqual({
      unknownPlaces: ['millrace'],
      wording: 'Dark at #millrace',
    })
  })

  test('what is understood is marked where it stands', () => {
    const line = 'a Order the bin @luis next fri'
    expect(read(line).pieces.map(({ start, end, is }) => [line.slice(start, end), is])).toEqual([
      ['a', 'kind'],
      ['@luis', 'person'],
      ['next fri', 'due'],
    ])
  })

  test('another kind keeps the words', () => {
    expect(withKind('h The light is out', 'd')).toBe('d The light is out')
    expect(withKind('The light is out', 'h')).toBe('h The light is out')
    expect(withKind('', 'a')).toBe('a ')
    expect(withKind('a', 'h')).toBe('h ')
  })

  test('another wording keeps what the line stands for', () => {
    const line = 'a Order the bin of Tolliver @luis next fri'
    expect(withWording(line, read(line), 'Order the bin ')).toBe('a Order the bin @luis next fri')
  })

  test('nothing that is typed makes it fail or lose a word', () => {
    const bits = [
      '@',
      '#',
      ' ',
      'luis',
      '\u202e',
      '@luis',
      '#5',
      'fri',
      'by',
      '12/15',
      'ñ',
      '.',
      '🗑',
      '(',
    ]
    for (const letter of captureLetters)
      for (const a of bits)
        for (const b of bits)
          for (const c of bits) {
            const line = `${letter} ${a}${b} ${c}`
            const { wording, pieces } = read(line)
            let last = 0
            for (const { start, end } of pieces) {
              expect(start, line).toBeGreaterThanOrEqual(last)
              last = end
            }
            const words = line.slice(2).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
            const kept = `${wording} ${pieces.map(({ start, end }) => line.slice(start, end)).join(' ')}`
            expect(kept.match(/[\p{L}\p{N}]+/gu)?.length ?? 0, line).toBeGreaterThanOrEqual(words)
          }
  })
})
