import { randomFrom } from './verify/random'
import { Life } from './verify/needToKnow/life'
const life = await Life.begin(randomFrom(Number(process.argv[2])))
const orig = life.do.bind(life)
let log: string[] = []
life.do = async (c) => { const r = await orig(c); log.push(`${r ? '+' : '-'} ${JSON.stringify(c).slice(0,160)}`); return r }
for (let i = 0; i <= Number(process.argv[3]); i++) { await life.happen(); if (life.fault) break }
console.log(log.slice(-40).join('\n')); console.log(life.fault)
const { record, meetingId } = life.workgroup
console.log(meetingId, [...record.meeting.values()].map((m) => [m.id, m.phase]))
console.log([...record.attendance.values()].filter((r) => r.timeOut === null))
console.log(JSON.stringify((life as any).looked?.meetingId), [...((life as any).looked?.at ?? [])])
console.log((life.seat.candor as any).privacy.pane.check)
await life.end()
