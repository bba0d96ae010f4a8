import { readDate } from '../../kernel/parseDate'
import type { ConcernChannel } from '../tables'
import { tidyText } from './tidyText'

/**
 * Texts that came as no e-mail: letters that were typed up or scanned, and messages that were left on
 * the telephone and written down by a program. What stands around the words is set apart.
 */
export interface Unheaded {
  readonly text: string
  /** The address block, the number of the caller and the like. */
  readonly apart: string
  /** YYYY-MM-DD; empty when it isn't said. */
  readonly sentOn: string
  readonly channel: ConcernChannel
}

/** A text taken apart as such; null when it is neither. */
export const readUnheaded = (text: string): Unheaded | null =>
  readTranscript(text) ?? readLetter(text)

const voicemail =
  /(?<!\p{L})(?:voice ?-?mail|voice message|missed call|mensaje de voz|buz[oó]n de voz|message vocal|messagerie vocale|tin nhắn thoại|hộp thư thoại|语音(?:留言|信箱|邮件)|語音(?:留言|信箱)|بريد صوتي|رسالة صوتية|የድምፅ መልእክት|farriin cod)(?!\p{L})/iu
const detail =
  /^\W{0,4}(?:from|caller(?: id| name)?|called|call(?:er)? number|number|phone|to|mailbox|extension|ext|received|date|time|date\/time|left(?: on| at)?|duration|length|message length|priority|confidence|callback(?: number)?|call back|de|para|recibido|fecha|hora|duraci[oó]n|número|llamada de)\s*[:：]\s*(.*)$/iu
const label =
  /^\W{0,4}(?:(?:voice ?mail )?(?:transcript(?:ion)?|message(?: text)?|preview|text)|transcripci[oó]n|mensaje)\s*[:：]\s*(.*)$/iu
const announcement =
  /^(?:you (?:have|received|got) (?:a |one )?new .{0,60}|new (?:voice ?mail|voice message).{0,80}|(?:voice ?mail|voice message)(?: (?:transcript(?:ion)?|received|message|from .{1,60}))?[:.]?|(?:to )?(?:listen|play|call|hear) .{0,100}|this (?:message|voicemail) was transcribed .{0,100}|tiene un (?:nuevo )?mensaje .{0,60})$/iu

/** A message that a program wrote down: labels of the call, then what was said. */
function readTranscript(text: string): Unheaded | null {
  const lines = text.split('\n')
  const head = lines.slice(0, 12).join('\n')
  const details = lines.slice(0, 16).filter((line) => detail.test(line.slice(0, 200)))
  if (!voicemail.test(head) || details.length === 0) return null
  const kept: string[] = []
  const apart: string[] = []
  for (const line of lines) {
    const said = label.exec(line)
    if (said !== null) kept.push(said[1] ?? '')
    else if (line.length < 200 && (detail.test(line) || announcement.test(line.trim())))
      apart.push(line.trim())
    else kept.push(line)
  }
  const days = details.flatMap((line) => readDate((detail.exec(line)?.[1] ?? '').trim()) ?? [])
  const words = tidyText(kept.join('\n'))
  if (words === '') return null
  return { text: words, apart: tidyText(apart.join('\n')), sentOn: days[0] ?? '', channel: 'phone' }
}

const salutation =
  /^(?:dear|to whom it may concern|estimad[oa]s?|a quien corresponda|querid[oa]s?|muy señor(?:es)?|madame|monsieur|chère?s?|kính gửi|kính thưa|尊敬的|敬启者|السادة|إلى من يهمه|ለሚመለከተው)(?!\p{L})[^.!?]{0,80}[,:，：.]?\s*$/iu
const isShort = (line: string): boolean =>
  line.trim().length <= 60 && !/[.!?]\s*$/.test(line.trim())

/** A letter: addresses and a day above the salutation, and no line there that says anything. */
function readLetter(text: string): Unheaded | null {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => salutation.test(line.trim().slice(0, 120)))
  const above = lines.slice(0, Math.max(0, at)).filter((line) => line.trim() !== '')
  if (at < 2 || at > 20 || above.length < 2 || !above.every(isShort)) return null
  const day = above
    .map((line) => readDate(line.trim().replace(/^\p{L}+,\s+(?:(?:a|le|ngày)\s+)?(?=\d)/u, '')))
    .find((one) => one !== null)
  const words = tidyText(lines.slice(at).join('\n'))
  return { text: words, apart: tidyText(above.join('\n')), sentOn: day ?? '', channel: 'form' }
}
