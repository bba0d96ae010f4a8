import type { Email } from 'postal-mime'
import type { MailPart } from './mailTree'

/* Mails that programs send by themselves: nobody raised anything in them. */

/** What a mail is that a program sent by itself. */
type AutomaticKind = 'reply' | 'undelivered' | 'receipt'

const reasons: Readonly<Record<AutomaticKind, string>> = {
  reply: 'An automatic reply: nobody wrote it.',
  undelivered: 'A notice that an e-mail was not delivered.',
  receipt: 'A receipt that an e-mail was read or delivered.',
}

const subjects: readonly (readonly [RegExp, AutomaticKind])[] = [
  [
    /^(auto(matic|mated)?[- ]?(reply|response|answer)\b|auto(matic)?\s*:|out of (the )?office( auto.?reply| message| notice|\s*[:：-]|$)|(i am |i’m |i'm )?on (vacation|leave)\s*[:：]|away from (the |my )?office|respuesta autom[aá]tica|fuera de (la )?oficina|réponse automatique|absence du bureau|trả lời tự động|thư trả lời tự động|tự động trả lời|vắng mặt|自动(回复|答复)|自動(回覆|回复|答覆)|(ال)?رد (ال)?تلقائي|خارج المكتب|ራስ[- ]?ሰር (ምላሽ|መልስ)|አውቶማቲክ (ምላሽ|መልስ)|jawaab (otomaatig|toos)|automatische antwort)/iu,
    'reply',
  ],
  [
    /^(undeliver(able|ed)|delivery (status notification|has failed|failure|delayed)|mail (delivery|system)\b.{0,30}(fail|error)|returned mail|failure notice|message (not delivered|blocked|undeliverable)|no se (puede|pudo) entregar|no entregable|error en la entrega|non (remis|distribuable)|échec de (la )?remise|không (thể )?(gửi|chuyển) được|无法投递|退信|系统退信|تعذر التسليم|لم يتم التسليم)/iu,
    'undelivered',
  ],
  [
    /^(read|not read|leído|lu|đã đọc|已读|مقروءة|تمت القراءة|delivered|entregado|remis)\s*[:：]/iu,
    'receipt',
  ],
]

/** Why a mail is left out as one that a program sent; null when somebody wrote it. */
export function automaticReason(email: Email, root: MailPart): string | null {
  const header = (key: string): string =>
    email.headers
      .find((one) => one.key === key)
      ?.value.trim()
      .toLowerCase() ?? ''
  const report = root.type === 'multipart/report' ? (root.params['report-type'] ?? '') : ''
  if (/disposition/i.test(report)) return reasons.receipt
  if (report !== '' || header('x-failed-recipients') !== '') return reasons.undelivered
  const from = email.from?.address?.toLowerCase() ?? ''
  if (/^(mailer-daemon|postmaster|mail-?delivery)\b/.test(from)) return reasons.undelivered
  const isReply =
    /^auto-(replied|notified)/.test(header('auto-submitted')) ||
    header('x-autoreply') !== '' ||
    header('x-autorespond') !== '' ||
    /^auto[_-]?reply$/.test(header('precedence'))
  if (isReply) return reasons.reply
  return null
}

/** Whether a subject line reads like that of a mail that a program sent; it may be anybody's words. */
export function reasonBySubject(email: Pick<Email, 'subject'>): string | null {
  const [, kind] = subjects.find(([pattern]) => pattern.test(email.subject?.trim() ?? '')) ?? []
  // A receipt by its subject alone would be any mail about reading; it has parts of its own.
  return kind === undefined || kind === 'receipt' ? null : reasons[kind]
}

/** Whether a program sent it on somebody's behalf, as the form of a web page does. */
export const isGenerated = (email: Email): boolean =>
  email.headers.some(
    ({ key, value }) => key === 'auto-submitted' && /^auto-generated/i.test(value.trim()),
  )

const awayWords =
  /\b(out of (the )?office|on (vacation|leave|holiday)|annual leave|away from (the|my) (office|desk)|fuera de (la |mi )?oficina|de vacaciones|absent(e)? du bureau|en cong[eé])\b|vắng mặt|nghỉ phép|không có mặt|不在办公室|休假|خارج المكتب|في إجازة|ከቢሮ ውጭ|xafiiska (kama|ka)/iu

/** Whether a text reads like one that a program sends while somebody is away. */
export const soundsAway = (text: string): boolean =>
  text.length < 700 &&
  awayWords.test(text) &&
  /\b(return(ing)?|back on|back in|until|urgent|immediate|limited access|hasta|regres\w+|urgente|jusqu|de retour|urgence)\b|trở lại|khẩn|返回|回来|紧急|حتى|أعود|عاجل|እመለሳለሁ/iu.test(
    text,
  )

/**
 * Whether a mail whose subject reads like a program's has nothing that speaks for a person: the subject is
 * in the form programs write, `Automatic reply: Lamps`, with no words of its own after it.
 */
export const soundsSentByProgram = (subject: string, text: string): boolean =>
  text.trim() === '' ||
  soundsAway(text) ||
  !/^[^:：]{0,30}\b(to|about|on|of|for|in|at|from)\b[^:：]*$/iu.test(subject)
