import { project } from '../../shared/projector/projectRecord'
import { firstPage, type ProjectorView } from '../../shared/projector/view'
import { aRecord, type RecordBuilder } from '../builders/record'
import { idOf, minutesAfterTen } from '../builders/recordDefaults'

/** What a neighborhood and its workgroup say in a language of another script. */
interface Words {
  readonly neighborhood: string
  readonly presenter: string
  readonly title: string
  readonly heard: string
  readonly decision: string
  readonly rationale: string
  readonly action: string
  readonly owner: string
}

/** The bus shelter of the other scenes, told by people who write from right to left, in fidel, without spaces, and with many marks. */
const languages: Readonly<Record<string, Words>> = {
  Arabic: {
    neighborhood: 'حي الميناء',
    presenter: 'سامي نصّار',
    title: 'إنارة موقف الحافلات في حي الميناء ليلًا',
    heard: 'المصباح مطفأ منذ شهر أغسطس، والناس ينتظرون في الظلام.',
    decision: 'يزور فريق التواصل الموقف مساء كل ثلاثاء وجمعة حتى نهاية شهر مايو',
    rationale: 'هذه هي الأمسيات التي ذكرها أهل الحي',
    action: 'مطالبة هيئة النقل بإصلاح المصباح رقم 14',
    owner: 'ليلى حدّاد',
  },
  Amharic: {
    neighborhood: 'የወደብ ሰፈር',
    presenter: 'ሰላም ተስፋዬ',
    title: 'በወደብ ሰፈር የአውቶቡስ ማቆሚያ የምሽት መብራት',
    heard: 'መብራቱ ከነሐሴ ወር ጀምሮ ጠፍቷል፤ ሰዎች በጨለማ ውስጥ ይጠብቃሉ።',
    decision: 'የድጋፍ ቡድኑ እስከ ግንቦት መጨረሻ ድረስ ማክሰኞና ዓርብ ምሽት ማቆሚያውን ይጎበኛል',
    rationale: 'የሰፈሩ ሰዎች የጠቀሷቸው ምሽቶች እነዚህ ናቸው',
    action: 'የትራንስፖርት ድርጅቱ መብራት ቁጥር 14ን እንዲጠግን መጠየቅ',
    owner: 'ዮሐንስ በቀለ',
  },
  Chinese: {
    neighborhood: '苍鹭滩',
    presenter: '陈美玲',
    title: '苍鹭滩公交候车亭的夜间照明',
    heard: '候车亭的灯从八月起就不亮了，大家只能摸黑等车，“老人尤其害怕”。',
    decision: '外展人员在五月底之前每周二和周五晚上到候车亭走访',
    rationale: '这是居民提到的晚上',
    action: '请公交公司修好14号灯',
    owner: '林志强',
  },
  Vietnamese: {
    neighborhood: 'Bãi Diệc',
    presenter: 'Nguyễn Thị Ánh Tuyết',
    title: 'Đèn ban đêm ở trạm xe buýt Bãi Diệc',
    heard: 'Đèn ở trạm đã tắt từ tháng Tám, mọi người phải đợi xe trong bóng tối.',
    decision: 'Nhân viên tiếp cận ghé trạm mỗi tối thứ Ba và thứ Sáu cho đến hết tháng Năm',
    rationale: 'Đó là những buổi tối mà người dân nhắc đến',
    action: 'Yêu cầu công ty xe buýt sửa đèn số 14',
    owner: 'Trần Quốc Bảo',
  },
}

const meetingId = 'meeting-2026-03-03'

function meetingIn(words: Words): RecordBuilder {
  const { neighborhood, presenter, owner } = words
  return aRecord()
    .withNeighborhoods(neighborhood, 'Millrace')
    .withMeeting({ phase: 'part A', endedAt: null })
    .withItem({
      id: 'shelter',
      title: words.title,
      purpose: 'decide',
      presenter,
      minutes: 15,
      neighborhoodIds: [idOf(neighborhood), 'millrace'],
      status: 'running',
      usedMs: 0,
      startedAt: minutesAfterTen(30),
    })
    .withHeardStatement(neighborhood, words.heard, { source: neighborhood })
    .withDecision(words.decision, { id: 'evenings', rationale: words.rationale })
    .withAction(words.action, { owner, due: '2026-03-13' })
}

/** An item and a decision in each of these languages, beside the English of the projector itself. */
export function scriptScenes(): (readonly [name: string, view: ProjectorView])[] {
  return Object.entries(languages).flatMap(([language, words]) => {
    const record = meetingIn(words).build()
    const item = project(record, meetingId, { kind: 'item', itemId: 'shelter' })
    const decision = project(record, meetingId, { kind: 'decision', decisionId: 'evenings' })
    return [
      [
        `item in ${language}`,
        { id: `item ${language}`, size: 1, theme: 'system', content: item, at: firstPage },
      ],
      [
        `decision in ${language}`,
        { id: `decision ${language}`, size: 1, theme: 'system', content: decision, at: firstPage },
      ],
    ] as const
  })
}
