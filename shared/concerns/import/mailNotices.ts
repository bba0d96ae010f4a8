/* What mail servers, lists and offices put above and below a mail: no words of whoever wrote it. */

const mark = String.raw`^[\s*_>[(⚠️!#]{0,6}`

/** The beginning of a paragraph that a server put above a mail from outside. */
const bannerStart = new RegExp(
  mark +
    String.raw`((caution|warning|attention|notice|alert|security (notice|warning|alert))\b.{0,40}\b(external|outside|originated|links?|sender)|(\[?external\]?\s*(e-?mail|message|sender)?)\s*[:\]-]|this (e-?mail|message) (came|comes|originated|was sent|is) from (outside|an external)|you don.?t often get (e-?mail|mail)|some people who received this|precauci[oó]n\b.{0,40}\b(externo|fuera|enlaces)|(correo|mensaje) externo|attention\s*:?\s*(courriel|message) externe|courriel externe|cảnh báo\b.{0,40}bên ngoài|外部邮件|注意[:：].{0,20}外部|تنبيه\s*[:：].{0,40}خارج)`,
  'iu',
)

/** The beginning of a paragraph in which an office says for whom a mail is. */
const disclaimerStart = new RegExp(
  mark +
    String.raw`((confidential(ity)?|privacy|legal|privileged?|disclosure)\b.{0,30}\b(notice|note|statement|information|communication|disclaimer)|disclaimer\b|(the )?(information|contents?) (contained|transmitted) in this|this (e-?mail|message|communication|transmission|electronic)\b.{0,80}\b(confidential|privileged|intended|sole use|public record|subject to)|(if|should) you (have )?(received?|are not)\b.{0,60}\b(error|mistake|intended)|notice\s*:.{0,60}\b(public|confidential)|e-?mails?\b.{0,60}\bpublic (records?|disclosure)|all (e-?mail|correspondence)\b.{0,60}\bpublic|(please )?(consider|think (of|about)|save)\b.{0,40}\b(environment|trees?|paper|planet)|aviso\b.{0,20}\b(de confidencialidad|legal|de privacidad)|(este|el presente) (mensaje|correo)\b.{0,80}\b(confidencial|exclusivo|dirigido|privilegiad|destinatari)|antes de imprimir|avis de confidentialit|(ce|le présent) (message|courriel|courrier)\b.{0,80}\b(confidentiel|destin|exclusiv)|pensez à l.environnement|thông báo bảo mật|(thư|email|e-mail|tin nhắn) này\b.{0,80}(bảo mật|mật|người nhận)|保密(声明|聲明|通知|提示)|(本|此)(邮件|郵件|电子邮件|信息).{0,30}(保密|机密|機密|收件人|专供)|إشعار (ال)?سرية|(هذه الرسالة|هذا البريد).{0,60}(سري|المرسل إليه)|የሚስጥራዊነት ማስታወቂያ|ይህ (መልዕክት|መልእክት|ኢሜይል).{0,60}ሚስጥራዊ|ogeysiis(ka)? sirta|(fariintan|farriintan|iimaylkan)\b.{0,60}\bsir)`,
  'iu',
)

/** The beginning of what a mailing list adds below. */
const listFooterStart = new RegExp(
  mark +
    String.raw`(you('re| are)? (received|receiving|subscribed|getting)\b.{0,80}\b(because|subscri|group|list|e-?mail)|to (unsubscribe|stop receiving|view this discussion|leave this|manage your)|unsubscribe\b|click here to unsubscribe|groups?(\.io)? links\b|posted by\s*:|reply via web|virus-free\b|(scanned|checked) (by|for) (avast|viruses)|view\/reply online|-=-=|.{0,60}\bmailing list\s*$|.{0,80}\/mailman\/|has recibido este mensaje|recibió este mensaje porque|para (cancelar|anular|darse de baja)|(darse de baja|cancelar (la )?suscripción)|vous recevez ce message|pour (vous désabonner|annuler)|bạn nhận được (thư|email|tin nhắn) này|để hủy đăng ký|您收到此(邮件|消息)|退订|لإلغاء الاشتراك|تلقيت هذه الرسالة)`,
  'iu',
)

/** What sentences of such notices speak of, so that any other among them is seen. */
const spokenOfInNotices =
  /confiden|privileg|you(?:[’']re| are)? receiv|received this|recipient|intended|addressee|disclos|unauthori|prohibit|distribut|cop(?:ying|ies)\b|sender|delete|destroy|\berror\b|mistake|notify|public records?|\bRCW\b|\bORS\b|\bFOIA\b|virus|environment|printing|unsubscribe|subscri|mailing list|https?:|www\.|liab|opinions|retention|\bHIPAA\b|compliance|e-?mails?\b|transmi|powered by|copyright|©|all rights|confidencial|privilegiad|destinatari|remitente|divulga|prohib|elimin|borr|imprim|ambiente|suscri|este (?:mensaje|correo)|confidentiel|destinataire|expéditeur|supprim|courriel|désabonn|bảo mật|người nhận|người gửi|nhầm|xóa|thư này|hủy đăng ký|保密|机密|機密|收件|发件|错误|删除|邮件|退订|سري|المرسل|خطأ|حذف|البريد|الرسالة|إلغاء|ሚስጥር|ተቀባይ|ላኪ|መልዕክት|መልእክት|ኢሜ|\bsir\b|sirta|iimayl|fariin|farriin/iu

/** A text without such notices, and what they were. */
export interface WithoutNotices {
  readonly lines: readonly string[]
  readonly notices: readonly string[]
  /** Sentences below a notice that aren't known as any; they may be what somebody wrote. */
  readonly unknown: readonly string[]
}

/** So many words make a sentence somebody may have written. */
const wordsOfSentence = 4

function listUnknown(footer: readonly string[]): string[] {
  const paragraphs = footer
    .join('\n')
    .split(/\n\s*\n/)
    .map((lines) => lines.replace(/\s+/g, ' ').trim())
  return paragraphs
    .flatMap((text) => text.split(/(?<=[.!?])\s+|(?<=[。！？።])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => {
      const isLong =
        (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).length >= wordsOfSentence ||
        /\p{sc=Han}{6}/u.test(sentence)
      return isLong && !spokenOfInNotices.test(sentence)
    })
}

/** Takes out banners above a mail, and everything from a disclaimer or a list's footer on. */
export function withoutNotices(all: readonly string[]): WithoutNotices {
  const { lines, notices } = withoutBanner(all)
  const at = footerAt(lines)
  if (at === -1) return { lines, notices, unknown: [] }
  const footer = lines.slice(at)
  return {
    lines: lines.slice(0, at),
    notices: [...notices, ...footer],
    unknown: listUnknown(footer),
  }
}

function withoutBanner(all: readonly string[]): Omit<WithoutNotices, 'unknown'> {
  let lines = [...all]
  const notices: string[] = []
  for (let times = 0; times < 3; times += 1) {
    const from = lines.findIndex((line) => line.trim() !== '')
    if (from === -1 || !bannerStart.test((lines[from] ?? '').slice(0, 400))) break
    // A banner is a paragraph, and a short one: what follows without an empty line may be the mail.
    const blank = lines.findIndex((line, at) => at > from && line.trim() === '')
    const isOneLine = (lines[from] ?? '').length > 60 || blank === -1 || blank > from + 4
    const end = isOneLine && !/[,(\w]$/.test((lines[from] ?? '').trim()) ? from + 1 : blank
    if (end === -1) break
    notices.push(...lines.slice(from, end))
    lines = lines.slice(end)
  }
  return { lines, notices }
}

/** Where a footer begins: below it nothing more is looked for. */
function footerAt(lines: readonly string[]): number {
  const at = lines.findIndex(
    (line, index) =>
      index > 0 &&
      line.length > 3 &&
      (disclaimerStart.test(line.slice(0, 300)) || listFooterStart.test(line.slice(0, 300))),
  )
  if (at <= 0) return -1
  // The line drawn above it belongs to it.
  const above = lines.slice(0, at).findLastIndex((line) => line.trim() !== '')
  return above > 0 && /^[-_=*~.,\s]{2,}$/.test(lines[above] ?? '') ? above : at
}
