/*
 * What mail programs write around what people write, in the languages Candor ships and French:
 * labels of heads, verbs of quotations, what is above a mail that was passed on.
 */

/** What a label in the head of a quoted mail names. */
export type HeadLabel = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other'

/** The words for each label, with bars between them. */
const labelWords: Readonly<Record<HeadLabel, string>> = {
  from:
    'from|de|von|từ|người gửi|tu|nguoi gui|发件人|寄件者|寄件人|發件人|من|المرسل|ከ|ላኪ|ka|ka yimid' +
    '|ka socda|expéditeur|remitente',
  sent:
    'sent|date|sent on|enviado|enviado el|fecha|envoyé|envoyé le|date d’envoi|đã gửi|ngày' +
    '|ngày gửi|gửi|gửi lúc|thời gian|ngay|da gui|发送时间|发送日期|日期|时间|寄件日期|傳送時間|تم الإرسال' +
    '|التاريخ|تاريخ الإرسال|أرسلت|أُرسلت|تاريخ|የተላከው|የተላከበት|የተላከበት ቀን|ቀን|ቀኑ|la diray' +
    '|taariikhda|taariikh|waqtiga|gesendet|datum',
  to:
    'to|para|a|à|destinataire|destinatario|đến|tới|gửi đến|người nhận|den|toi|收件人|收件者|發送至' +
    '|إلى|الى|المستلم|ለ|ተቀባይ|ku|loo diray|ku socota|an',
  cc: 'cc|bcc|copie à|con copia|đồng gửi|đồng kính gửi|抄送|副本|密送|نسخة|نسخة إلى|ግልባጭ|nuqul',
  subject:
    'subject|asunto|objet|sujet|chủ đề|tiêu đề|chu de|tieu de|v/v|主题|主題|主旨|标题|标 题|الموضوع' +
    '|موضوع|ርዕሰ ጉዳይ|ርዕስ|ጉዳዩ|mawduuc|mawduuca|cinwaan|ujeeddo|betreff',
  other:
    'reply-to|importance|attachments|priority|message-id|resent-from|sender|organization' +
    '|importancia|datos adjuntos|responder a|importance|pièces jointes|重要性|附件|الأهمية' +
    '|المرفقات',
}

const byWord = new Map<string, HeadLabel>(
  Object.entries(labelWords).flatMap(([label, words]) =>
    words.split('|').map((word) => [word.normalize('NFC'), label as HeadLabel] as const),
  ),
)

/** A line of a head: what it names and what it says; null when the line is none. */
export function readHeadLine(line: string): { label: HeadLabel; value: string } | null {
  const match = /^[\s>*_]*([\p{L}\p{M}’'/ -]{1,24}?)[\s*_\u00a0]*[:：፦፡]+[\s*_]*(.*)$/u.exec(
    line.slice(0, 600).replaceAll(/[\u200e\u200f]/g, ''),
  )
  const label = byWord.get((match?.[1] ?? '').trim().toLowerCase().normalize('NFC'))
  return label === undefined ? null : { label, value: (match?.[2] ?? '').replace(/[\s*]+$/, '') }
}

/** The line above a mail that was passed on. */
export const forwardLine = new RegExp(
  [
    String.raw`^[^\p{L}\p{N}]{0,4}[-=]{2,}\s*(forwarded (message|mail)( from .{1,80})?|mensaje reenviado|message (transféré|transmis|réexpédié)|(thư|tin nhắn|thư điện tử) (đã|được) (chuyển tiếp|chuyển)|chuyển tiếp|已?转发的?(邮件|郵件|信息|消息)?|轉寄(的)?(郵件|訊息)?|转发邮件信息|(الرسالة|رسالة) (ال)?(معاد|المعاد) (توجيهها|إرسالها)|رسالة مُ?عاد توجيهها|رسالة محولة|(የተላለፈ|የተላከ|የተዛወረ) (መልዕክት|መልእክት|ኢሜይል)|(fariin|farriin) la (soo )?gudbiyay|weitergeleitete nachricht)\s*[-=]*[^\p{L}\p{N}]{0,4}$`,
    String.raw`^(begin forwarded message|inicio del mensaje reenviado|début du message (réexpédié|transféré)|bắt đầu (thư|tin nhắn) (được|đã) chuyển tiếp|(以下是|开始)?转发的?(邮件|信息|消息)|開始轉寄郵件|بدء الرسالة (المعاد توجيهها|المحولة)|بداية الرسالة المعاد توجيهها|የተላለፈው መልዕክት መጀመሪያ|bilowga (fariinta|farriinta) la gudbiyay)\s*[:：፦]?$`,
  ].join('|'),
  'iu',
)

/** The line above a mail that was answered, or, by some phones, passed on. */
export const originalLine =
  /^\W{0,4}-{2,}\s*(original (message|mail|e-?mail|appointment)|mensaje original|message d[’']?\s?origine|message original|(thư|tin nhắn|thông điệp) gốc|原始(邮件|郵件|信息|訊息)|邮件原件|(الرسالة|رسالة) الأصلية|(የመጀመሪያው|ዋናው|ኦሪጅናል) (መልዕክት|መልእክት|ኢሜይል)|(fariinta|farriinta|fariin|farriin) (asalka|asalka ah|asalka ahayd|asal ah)|ursprüngliche nachricht)\s*-*\W{0,4}$/iu

/** What stands at the end of the line above a quotation: `wrote:`. */
export const wroteEnd =
  /(\bwrote(?: (?:on|at) [\p{L}\d ,./:-]{6,45})?|\bwrites|\bescribió|\bescribio|\bha scritto|\ba écrit|\ba ecrit|đã viết|da viet|viết|写道|寫道|写到|كتب(ت|وا)?|كتابة ما يلي.*|ጽፈዋል|ጻፈ|ጽፏል|ጽፋለች|ጻፉ|ጻፈች|\b(ayaa|waxaa|waxa|way|wuu)? ?(qoray|qortay|qoreen|yidhi|yiri)|\bschrieb.*)\s*[:：፦፡]?[\s-]*$/iu

/** Subjects of mails that were passed on, and of answers. */
export const forwardSubject =
  /^(\[[^\]]{1,40}\]\s*)?(fwd?|fw|rv|tr|wg|enc|reenv(iado)?|reenviar|转发|轉寄|转寄|إعادة توجيه|تحويل|chuyển tiếp|ተላልፏል|የተላለፈ|gudbin|la gudbiyay)\s*[:：፦]/iu
export const answerSubject =
  /^(\[[^\]]{1,40}\]\s*)?(re|aw|sv|rép|resp|回复|答复|回覆|رد|trả lời|tl|መልስ|ምላሽ|jawaab)\s*[:：፦]/iu

/** What a phone or a program adds below what somebody wrote on it. */
export const sentFromLine =
  /^(sent (from|via|with|using)\b|sent on (my|the) |get (outlook|boxer) for |obtener outlook|obtenga outlook|enviado (desde|con|a través)\b|envoyé (de|depuis|à partir)\b|télécharger outlook|đã gửi từ|(được )?gửi từ|tải outlook|发自|從我的|从我的|来自我的|發自|下载 outlook|获取 outlook|أُ?رسلت? من|مرسل(ة)? من|تم الإرسال من|الحصول على outlook|ከ.{1,40} የተላከ|(waxaa )?laga soo diray|laga diray|yahoo mail)/iu

const forwardBefore =
  /^\W{0,4}[-=]{2,}\s*(?:forwarded message|original message|mensaje reenviado|mensaje original|message transféré|message d[’']origine|thư chuyển tiếp|转发的邮件|原始邮件)\s*[-=]{2,}\s*(?=\S)/iu
const labelWithin =
  /(?<=\S)\s*(?<![\p{L}@"<(])(?=(?:from|to|cc|sent|date|subject|de|para|a|enviado|fecha|asunto|envoyé|à|objet)\s?:\s)|(?<=[>\d\p{L}])(?=(?:From|To|Cc|Sent|Date|Subject|Para|Enviado|Asunto|Objet):\s)/giu
/** A day as such a head writes it, and its zone. */
const dayAndZone =
  /^((?:Sent|Date|Enviado|Fecha|Envoyé)\s?:.{0,60}?\d{4}.{0,30}?(?:[AP]M)?(?: (?:[PMCE][SD]T|UTC|GMT[+-]?\d*))?)(?=Subject|Asunto|Objet)/u

/** A head that a program wrote on one line, as lines; any other line stays. */
export function headOnOneLine(line: string): string[] {
  const mark = line.length < 3_000 ? forwardBefore.exec(line)?.[0] : undefined
  if (mark === undefined) return [line]
  const rest = line
    .slice(mark.length)
    .split(labelWithin)
    .flatMap((piece) => piece.split(dayAndZone))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  if (readHeadLine(rest[0] ?? '') === null) return [line]
  // With the subject the words themselves may stand: both are kept.
  const last = readHeadLine(rest.at(-1) ?? '')
  const hasWords = last?.label === 'subject' && last.value.split(/\s+/).length > mostOfSubject
  return [mark.trim(), ...rest, ...(hasWords ? ['', last.value] : [])]
}

/** Longer subjects are seldom. */
const mostOfSubject = 7
