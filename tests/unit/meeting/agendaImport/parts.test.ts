import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'
import type { PartRead } from '../../../../shared/meeting/agendaImport/types'

/* What words say of who may be there: nothing that may be restricted is read as open. */

const phrasesOf = (text: string): string[] => text.trim().split(/\s*[|\n]\s*/)

/** What may close the part, as a heading, a remark between the lines, or a row of a table. */
const closing = phrasesOf(`
Part B | PART B – RESTRICTED | Part B (not projected) | Section B | Closed session | CLOSED
Closed meeting | Closed door session | Behind closed doors | Executive Session
Executive session (closed) | In camera | In-camera session | IN CAMERA ITEMS | Confidential
CONFIDENTIAL ITEMS | Confidential session | Restricted | Restricted session
Restricted to partners | Restricted to LEAD staff | Partners only | LEAD partners only
Operational partners only | For partners only | Partner agencies only | Partners-only portion
Members only | Staff only | LEAD staff only | Core team only | Care team only | Providers only
Officers and case managers only | Law enforcement and case management only | Only partners
Only staff stay | Private session | Private | Non-public session | Nonpublic session
Not open to the public | Not for the public | Closed to the public | Closed to guests
No guests | Without guests | No community members | After the guests have left
After community members leave | Once guests have gone | Guests leave | Guests are excused
Community guests step out | Public leaves | Visitors leave the room
Community representatives depart | Need-to-know | Need to know only | Sensitive items
Client-specific items | Client discussion | Participant discussion | Individual cases
Case discussion | Case conferencing | Case staffing | Care coordination
Participant-specific matters | Internal only | Internal | Internal business
Agency-only session | Agencies only | Professionals only | Sworn and clinical staff only
ROI required | Signed confidentiality required | Off the record | Screen off | Projector off
Part II: closed | Part 2 – partners | Second half: closed | Closed part | Closed portion
Restricted portion | Restricted agenda | Closed agenda | Privileged | Attorney-client
Sesión cerrada | Sesión privada | Parte B | PARTE B (RESTRINGIDA) | Sección B | Parte cerrada
Parte restringida | Puntos restringidos | Temas confidenciales | A puerta cerrada | Solo socios
Solo para socios | Solo personal | Sólo personal de LEAD | Únicamente personal autorizado
Reunión cerrada | Sesión ejecutiva | Sesión reservada | Sin invitados | Sin público
Los invitados se retiran | Cuando se vayan los invitados | Confidencial | Reservado
Uso interno | Privado | Solo agencias | No abierto al público | Cerrado al público
Casos individuales | Coordinación de casos | B) Closed | II. Executive session | *** CLOSED ***
=== Restricted === | [CLOSED] | <closed> | 🔒 | 🔒 Part B | Break – guests leave
Recess into executive session | Adjourn to closed session | Move to closed session
Motion to go into executive session | Enter executive session | Convene closed session
The rest is for partners only | From here on: partners only | Remaining items are closed
The following items are confidential | Community members may leave now
Thank you to our guests, who leave at this point | Doors close | Open session ends
End of public meeting | Close of open meeting | Fin de la parte pública | Part A ends here
--- end of Part A ---
`)

/** What an item says of itself so that it can't be read as open, in the hands and languages people write. */
const closedItems = phrasesOf(`
Restricted | RESTRICTED | Closed sessions | Non-public | Private meeting | Private discussion
Closed discussion | Internal | Sensitive matters | Privado | Reservado | Guests excused
Community members leave | Closed\u00a0session – Maria G. | Closed  session | Case\u00a0reviews
Case  review | Housing (partners\u2011only) | In\u2011camera – Maria G. | Closed-session
Executive-session | Case-review | Off-the-record | Law-enforcement-only | Partners_only | Part-B
R E S T R I C T E D | Sesio\u0301n cerrada: Mari\u0301a | Revisio\u0301n de casos
Staffing of cases | Staffing | Review of cases | Cases | Active cases | Hot cases | Case conf
Names of participants | Participant names | Client names | By-name list | Clients in crisis
Exec session | Exec. session | LE only | OWG only | HIPAA | 42 CFR Part 2 discussion
Do not project | Do not share | Not public | Public excluded | Invitation only | Eyes only
LEAD partners exclusively | Casos | Repaso de casos | Estudio de casos | Seguimiento de casos
Casos confidenciales | Nombres de participantes | Phiên họp kín | Chỉ dành cho đối tác | Bảo mật
闭门会议 | 个案讨论 | 仅限合作伙伴 | 保密 | جلسة مغلقة | للشركاء فقط | سري | مراجعة الحالات
ዝግ ስብሰባ | ሚስጥራዊ | ለአጋሮች ብቻ | Kulan xiran | Shuraakada oo keliya | Huis clos | Confidentiel
Conference with legal counsel – existing litigation | Conference with labor negotiators
CONFERENCE WITH LEGAL COUNSEL – ANTICIPATED LITIGATION (Gov. Code § 54956.9(d)(2)): one matter
Conference with real property negotiators | Public employee performance evaluation: manager
Public employee discipline/dismissal/release | Public employee appointment | Pending litigation
Consultation with attorney (Tex. Gov't Code 551.071) | Threat to public services or facilities
Non-public session per RSA 91-A:3, II(c) | Nonpublic session | Item under RCW 42.30.110(1)(i)
Matters under ORS 192.660(2)(h) | One matter, G.L. c. 30A, § 21 | One matter, Gov. Code 54957
In confidence | Members in the room only | Under NDA: the eight | LEAD-only time
Breakout for partners w/ ROI | Warm handoffs by name | Difficult situations (names used)
Frequent utilizers by name | Fuera de acta | Revisión de expedientes individuales
Phần không công khai | Hồ sơ cá nhân | Not to be shared outside this group
`)

/** Closed sessions with more words: what follows may be in them. */
const closedWithMore = phrasesOf(`
Go into closed session | Move to closed-door session | Executive session: personnel
Sesión a puerta cerrada | Closed-session | Exec. session on housing
`)

/** Headings that close nothing. */
const open = phrasesOf(`
Standing items | New business | Old business | Neighborhood reports | Open floor | Reports
Public comment | Community voice | Discussion | Decisions | For information | General business
Heron Flats | Part A | Open session | Public part | Everyone welcome | Sesión abierta | Parte A
Parte pública | Asuntos nuevos | Informes | Short topics | Please bring the map
Coffee is ready at 9:45 | Items for decision | Updates from partners | Staff reports
Police report | Partner updates | Members' questions | Consent agenda | Lunch | Break
Section A | Planning | After lunch | Second half | Before the break | Presentations | Guests
Guest speakers | Introductions | Business | Action items review
`)

/** Titles in which such words mean something else. */
const openTitles = phrasesOf(`
Closed streets during the fair | Street closed on Sunday | Restricted parking on Mill Lane
Restricted hours at the clinic | Private gardens | Private security at the mall
Privacy policy update | Confidentiality text read aloud | Confidentiality agreement
Security cameras | Executive summary | Executive director search | Plan B for the bus
Part B of the lighting study | Part-time jobs | Staff-only door | Staff only parking lot
Members-only club on Pier 4 | Closing remarks | Closing the gap | Close calls at the crossing
Internal lights in the shelter | Internal mail | Sensitive soil near the weir
Partners for the fair | Guests at the picnic | Guest speaker: Ruta Ibsley | Public comment
Public restroom | Open hours | Open containers | Camera club | Bus lane for buses only
Right turn only sign | Cash only stalls | Case for a new lamp | Case of the missing bench
In case of rain | Referral numbers | Client survey results | Participants of the walk
Individual bins | New case manager starts | Legal aid clinic hours | Personnel changes
Staff shortage | Leave no trash campaign | Bus leaves earlier | Residents' petition
Residents leave trash out | Neighbors without water | No parking signs | Session times
Section 8 vouchers | Section of the path | Parking closed to trucks | Road closed per order
Reserved seats | Sealed windows | Doors of the shelter | Door closed too early | Screen time
Project updates | Community members survey | Community leads training | Need for lamps
Only one lamp works | Police visit | Officer hours | Prosecutor's letter | Covid-19 clinic
Route-20 bus | Sept-12 fair | Cierre de calles | Calle cerrada los domingos
Personal de la clínica | Público en la feria | Cámaras de seguridad | Parte del parque
Jardín privado | Confidencialidad: texto | Noise on Quay Street | Họp khu phố | Tiếng ồn ban đêm
路灯坏了 | 社区报告 | إنارة الشارع | سرير في الطريق | الحافلة سريعة | የመንገድ መብራት | Nalka waddada
Lamps under Gov. Code 65940 | Threats to street trees | Sidewalk names | Employee of the month
Share the road campaign | Consultation with residents about the plaza | Public works evaluation
Éclairage de la rue | Caseworkers at the fair | Book cases for the library | A hot day plan
`)

const shapes: readonly (readonly [string, (heading: string) => string])[] = [
  [
    'a line',
    (of) =>
      `Agenda\n1. Welcome (5 min)\n2. Benches (10 min)\n\n${of}\n\n3. Item one (10 min)\n4. Item two (10 min)`,
  ],
  [
    'a heading',
    (of) =>
      `# Agenda\n\n- Welcome (2 min)\n- Benches (2 min)\n\n## ${of}\n\n- Item one (2 min)\n- Item two (2 min)`,
  ],
]
const row = (of: string): string =>
  `Topic,Lead,Min\nWelcome,,5\nBenches,,10\n${of.replaceAll(',', '')},,\nItem one,,10\nItem two,,10`

/** The parts of the items that stand below the heading. */
const partsBelow = (text: string): PartRead[] =>
  readAgenda(text, []).read.flatMap(({ item }) =>
    item.title.startsWith('Item ') ? [item.part] : [],
  )

describe.each([...shapes, ['a row', row] as const])(
  'below %s that may close the part',
  (_, shape) => {
    test.each(closing)('nothing is read as open: “%s”', (heading) => {
      const parts = partsBelow(shape(heading))
      expect(parts).toHaveLength(2)
      expect(parts).not.toContain('A')
    })
  },
)

describe.each(shapes)('below %s that closes nothing', (_, shape) => {
  test.each(open)('everything is open: “%s”', (heading) => {
    expect(partsBelow(shape(heading))).toEqual(['A', 'A'])
  })
})

test.each(openTitles)('“%s” is open, and so is what follows', (title) => {
  const { read } = readAgenda(`1. Welcome\n2. ${title} (10 min)\n3. Item one`, [])
  expect(read.map(({ item }) => item.part)).toEqual(['A', 'A', 'A'])
})

test.each(closedItems)('“%s” is not read as open', (title) => {
  const { read } = readAgenda(`1. Welcome (5 min)\n2. ${title} (20 min)\n3. Lamps (10 min)`, [])
  const parts = read.map(({ item }) => (item.title.startsWith('Lamps') ? 'ask' : item.part))
  expect(parts.slice(1)).not.toContain('A')
})

test.each(closedWithMore)('below “%s” an item has to be asked about', (title) => {
  const { read } = readAgenda(`1. Welcome (5 min)\n2. ${title} (20 min)\n3. Lamps (10 min)`, [])
  expect(read.find(({ item }) => item.title === 'Lamps')?.item.part).toBe('ask')
})

test.each([
  ['an indented remark', '2. The eight (15 min)\n   (guests step out)'],
  ['“for this”', '2. The eight (15 min)\nGuests are asked to leave the room for this.'],
  [
    'an indented sentence',
    '2. The eight (15 min)\n   Guests are asked to leave the room for this.',
  ],
])('a remark below an item holds it and what follows: %s', (_, remark) => {
  const { read } = readAgenda(`1. Lamps (10 min)\n${remark}\n3. Benches (10 min)`, [])
  expect(read.map(({ item }) => item.part)).toEqual(['A', 'ask', 'ask'])
})

test('a section that closes in a list of Roman numbers before tabs closes what stands below it', () => {
  const text =
    'AGENDA\nI\tCall to order\nII\tPublic portion\n\t•\tLamps\t10\n\t•\tBench\t10\nIII\tNon-public portion\n\t•\tThree referrals\t15\n\t•\tOne discharge\t10'
  const { read } = readAgenda(text, [])
  expect(read.map(({ item }) => `${item.title} ${item.part}`).slice(-4)).toEqual([
    'Lamps A',
    'Bench A',
    'Three referrals B',
    'One discharge B',
  ])
})

test('a cell of notes that keeps its row among those present holds that row alone', () => {
  const { read } = readAgenda(
    'Topic,Min,Comments\nLamps,10,map\nThree people,15,not to be shared outside this group\nBench,10,',
    [],
  )
  expect(read.map(({ item }) => item.part)).toEqual(['A', 'ask', 'A'])
})

test('the numbers of a law are neither minutes nor times, and stay in the title', () => {
  const { read } = readAgenda('1. Lamps\n2. Pending litigation – RCW 42.30.110(1)(i)', [])
  expect(read[1]).toMatchObject({
    item: { title: 'Pending litigation – RCW 42.30.110(1)(i)', presenter: '', part: 'ask' },
    minutesFrom: 'assumed',
  })
})

test('“Regresa el público” opens again', () => {
  const { read } = readAgenda('Parte cerrada\n1. Tres casos\nRegresa el público\n2. Banca', [])
  expect(read.map(({ item }) => item.part)).toEqual(['B', 'A'])
})

test('every item that isn’t open says why', () => {
  const { read } = readAgenda('Welcome\nPart B\n1. Fern-03\n2. Executive session', [])
  for (const { item, partReason } of read) expect(partReason === null).toBe(item.part === 'A')
})

test('a column of ticks opens and closes by its heading', () => {
  const partsOf = (text: string): PartRead[] =>
    readAgenda(text, []).read.map(({ item }) => item.part)
  expect(partsOf('Topic,Min,Confidential?\nLamps,5,No\nTwo people,5,Yes\nRound,5,')).toEqual([
    'A',
    'B',
    'ask',
  ])
  expect(partsOf('Topic,Min,Restricted\nLamps,5,\nTwo people,5,x')).toEqual(['A', 'B'])
  expect(partsOf('Topic,Min,Public\nLamps,5,x\nTwo people,5,')).toEqual(['A', 'ask'])
  expect(
    partsOf('Topic,Min,Session\nLamps,5,Open\nGates,5,\nTwo people,5,Closed\nRound,5,'),
  ).toEqual(['A', 'A', 'B', 'ask'])
})
