/* What importers are given: examples of what people have, changed at random, and anything at all. */

export const importers = ['csv', 'e-mail', 'typed forms', 'agenda', 'open data'] as const
export type Importer = (typeof importers)[number]

const csv = [
  'Timestamp,Email Address,Which neighborhood is it about?,What have you seen?,Is anyone in danger now?\r\n3/2/2026 9:14:05,ada@larkmoor.example,Heron Flats,"Dark, and ""quiet"".",No\r\n3/3/2026,,Millrace,Glass.,Yes\r\n',
  'ID,Start time,Completion time,Email,Name,Neighborhood,Describe your concern\n1,3/2/26 9:00:00,3/2/26 9:04:10,anonymous,,Júniper rise,Glass on the steps.\n',
  'Respondent ID,Collector ID,Start Date,End Date,IP Address,What is going on?,How can we reach you?,\n,,,,,Open-Ended Response,Name:,Phone Number:\n1,2,03/01/2026,03/01/2026,,Trucks idle.,Ada,555-0101\n',
  'sep=;\nSubmission Date;Neighborhood;What was seen\n"Mar 4, 2026";Old Quarry;Fires.\n',
  'Neighborhood\tWhat was seen\tWhere\nSaltworks\tNoise\tDock block\n',
]
const mail = [
  'From: Ada <ada@larkmoor.example>\r\nSubject: =?utf-8?Q?Caf=C3=A9?= =?iso-8859-1?B?Y2Fm6Q==?=\r\nDate: Mon, 2 Mar 2026 23:30:00 -0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDark at the caf=E9=\r\n.\r\n\r\nThanks,\r\nAda\r\n--b1\r\nContent-Type: image/png; name="a.png"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b1--\r\n',
  'From: a@b.example\nSubject: x\nContent-Type: text/html; charset=windows-1252\n\n<style>p{}</style><p>Glass &amp; <b>noise</b></p><blockquote>before<br></blockquote><!-- c -->\n',
  'From: Ada\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: LEAD\nSubject: Millrace\n\nIt is dark.\n\nOn Sun, Mar 1, 2026 Odile wrote:\n> What?\n',
  'Content-Type: message/rfc822\nSubject: fwd\n\nFrom: b@c.example\nSubject: in\n\ntext\n',
]
const forms = [
  'Date: 3/2/2026\nNeighborhood: Heron Flats\nYour name: Ada\nWhat was seen: Glass.\nMore of it.\nWas 911 or 311 called? no, no phone\n----------\nDate: March 3, 2026\nNeighborhood: Millrace\nWhat was seen: Dark.\nIn danger now: yes\n\nDate: 2026-03-04\nNeighborhood: Saltworks\nWhat was seen: Trucks.\n',
]
const agenda = [
  'Heron Flats bus shelter – decide – R. Adeyo – 15 min\nPlay park – inform – 10 min\nPart B\n1. Care coordination (20)\n',
  '# Agenda\n\n## Part A\n\n- Bus shelter, decide, 15 min\n  - detail\n- Lights\n\n| Title | Minutes |\n|---|---|\n| Trucks | 5 |\n',
  'Title,Purpose,Presenter,Minutes,Neighborhood\n"Lights, again",decide,R. Adeyo,15,Millrace\n',
  'Larkmoor LEAD\nTuesday, April 14, 2026, 10:00 – 11:30 AM\nTern Street Library\n\n10:00\tWelcome\n10:05 – 10:20 Past actions (Tomas Reyl)\n10:20 Break, guests leave\nCLOSED SESSION\n10:30 Fern-03 (½ h)\n',
  'From: Odile Marsh\nSent: Monday\nTo: all\nSubject: Fwd: agenda\n\nHi all,\n\nI. Reports\n   a) Saltworks – Dao Pham – 5 min\n   b. Millrace (10)\nII. Partners only: Elm-02\n\nThanks,\nOdile\n--\nOdile | 555-0142\n',
  '<html><body><h2>Agenda</h2><ol><li>Welcome (5&nbsp;min)<ul><li>sign in</li></ul></li><li><s>Fair</s></li></ol><table><tr><th>Time</th><th>Topic</th></tr><tr><td>1:00 PM</td><td>Lamps</td></tr></table></body></html>',
  'Hora;Tema;Responsable;Parte\n9:00;Bienvenida;Odile Marsh;Abierta\n9:10;Cedro-04;;Cerrada\n9:20;Cierre;;\n',
]
const openData = [
  `Original Time Queued,CAD Event Number,Call Type,Final Call Type,Beat
11/04/2023 6:08:26 PM,2023000314159,"TELEPHONE OTHER, NOT 911",--NOISE,H2
08/19/2011 09:16:27 PM,2,ONVIEW,"LIGHTS ""OUT""",REDACTED
`,
  `Unique Key,Created Date,Complaint Type,Community Board,Borough,Incident Address
1,01/31/2024 11:59:59 PM,Noise,01 HERON FLATS,HERON FLATS,17 TERN STREET
2,,Noise,Unspecified MANHATTAN,MANHATTAN,
`,
  `sr_number,sr_type,origin,created_date,community_area
SR22-1,Street Light Out,Phone Call,2022-08-01T09:00:00.000,22
`,
  '\uFEFFDay;Area;Kind\r13/2/2026;Millrace;Noise\r2023 Dec 02;"Heron\nFlats";Lights\r',
  'Larkmoor calls\n\nWhen,,Where,,What\nCallReceived,Closed,Neighborhood,Beat,CallType\n1/15/2026,1/16/2026,Millrace,B2,Noise\n',
  'Month,Neighborhood,Category,Count\n2026-01,Millrace,Noise,"1,204"\n2026-02,Millrace,Noise,<10\nTotal,,,"1,220"\n',
  'Year;Mes;Colonia;Cantidad\n2026;1;Millrace;1.204,0\n2026;2;Saltworks;14,0\n',
  'EventNumber,UnitCallSign,call_timestamp,neighborhood,calldescription,officerinitiated\nE1,A1,1767628800,Millrace,NOISE,No\nE1,A2,1767628800000,Millrace,NOISE,Yes\nE2,A1,0,-1,2217 Mill Lane,No\n',
  'REPORT_DATE\tWARD\tOFFENSE\tREPORTED_BY\n15-MAR-26\t3.0\tTHEFT\tQuill, Ada\nThu Jan 01 15:30:00 UTC 2026\t1\tTHEFT\t\n20260115\t46027.5\tTHEFT\t\n',
  'sep=;\nReported;Area;Type\n01/02/2026;Elm St 100;Noise\n17/02/2026;Mill St & Dock Rd;Noise\n',
]
const examples: Readonly<Record<Importer, readonly string[]>> = {
  csv,
  'e-mail': mail,
  'typed forms': forms,
  agenda,
  'open data': openData,
}

const signs = [
  '"',
  "'",
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\u001b',
  '\uFEFF',
  ':',
  '>',
  '<',
  '&#',
  '=',
  '|',
  '-',
  '--',
  '#',
  '```',
  '=?utf-8?B?',
  '?=',
  '\u2028',
  '\ud800',
  '\udfff',
  'é',
  'ሀ',
  '漢',
  '👪',
  'Content-Type: multipart/mixed; boundary=b\n\n--b\n',
  '<blockquote>',
  '<script>',
  '911',
  '((((',
  'On ',
]

const most = 5 * 1024 * 1024 + 10

/** One input for an importer. Most are short; some are as long as may be, and a bit longer. */
export function inputFor(importer: Importer, random: () => number): string {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!
  const any = random()
  let text = any < 0.05 ? noise(random) : pick(examples[any < 0.1 ? pick(importers) : importer])
  for (let times = Math.floor(random() * 8); times > 0; times -= 1)
    text = changeText(text, random, () => pick(signs))
  return random() < 0.002 ? long(text, random) : text
}

const noise = (random: () => number): string =>
  Array.from({ length: Math.floor(random() * 200) }, () =>
    String.fromCharCode(Math.floor(random() ** 3 * 0xffff)),
  ).join('')

function changeText(text: string, random: () => number, sign: () => string): string {
  const at = Math.floor(random() * (text.length + 1))
  const end = at + Math.floor(random() ** 2 * (text.length - at + 1))
  const [before, piece, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)]
  const way = Math.floor(random() * 6)
  if (way === 0) return before + after
  if (way === 1) return before + sign() + piece + after
  if (way === 2) return (before + piece + piece + after).slice(0, 20_000)
  if (way === 3) return after + before + piece
  if (way === 4) return before + sign().repeat(1 + Math.floor(random() * 40)) + after
  return text.slice(0, end)
}

/** A piece of the text, or a single sign, again and again. */
function long(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length)
  const piece = text.slice(at, at + 1 + Math.floor(random() * text.length)) || 'x'
  const letters = Math.floor(random() ** 2 * most)
  const repeated = piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters)
  return random() < 0.5 ? text + repeated : repeated
}
