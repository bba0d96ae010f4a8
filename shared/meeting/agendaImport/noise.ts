/* Lines that are part of a letter, an invitation or a page, and never items of an agenda. */

const mailHeader =
  /^\W{0,3}(?:from|to|cc|bcc|sent|subject|reply-to|de|para|enviado(?: el)?|asunto|when|organizer|required|optional|importance|attachments?|message-id|mime-version|content-type|content-transfer-encoding|x-[\w-]+)\s*:\W{0,3}\s*\S?/i
const forwarded =
  /^\W{0,4}(?:-{2,}\s*)?(?:begin forwarded message|(?:original|forwarded|mensaje (?:original|reenviado)|original appointment|weitergeleitet).{0,30}(?:-{2,}|:$))|^(?:on|el)\b.{5,300}\b(?:wrote|escribi[oó]):\s*$/i
const dialIn =
  /\b(?:join (?:zoom|on your|the meeting|the call|by|with|microsoft|from|via|via)|(?:microsoft )?teams meeting|zoom (?:meeting|link|gov)|google meet|webex|meeting (?:id|number|link|options|password)|passcode|pass code|one[- ]tap mobile|conference id|dial[- ]?in|call[- ]?in (?:number|\(audio)|or call in|find (?:a|your) local number|reset pin|learn more|click here|unirse (?:a|por)|id de (?:la )?reuni[oó]n|c[oó]digo de acceso|video call link|more phone numbers|access code)\b/i
const phone =
  /^[^\p{L}]*(?:\+|(?=(?:\D*\d){9}))\d?[\d\s().,#*-]{8,}(?:#.*|\s*\(?(?:us|usa|united states|toll[- ]free).*)?$/iu
const address = /^\W*(?:https?:\/\/|www\.)\S+\W*$|^\W*[\w.+-]+@[\w-]+\.[\w.]+\W*$/i
const page =
  /^\W*(?:page|p\.|p[aá]g(?:ina)?\.?)\s*\d+(?:\s*(?:of|de|\/)\s*\d+)?\W*$|^\W*\d+\s*(?:of|\/)\s*\d+\W*$|^\W*-\s*\d+\s*-\W*$/i
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]s?|querid[oa]s?|saludos a)\b(?:\s+(?!and\b|&|to\b|from\b|names\b|round\b)[\p{L}.’'-]+){0,5}\s*[,:!–—.-]*\s*$/iu
const greetingAll =
  /^(?:all|team|everyone|everybody|folks|friends|colleagues|neighbou?rs|partners|tod[oa]s)\s*[,:!–—]/i
const greetingComma = /^(?:[\p{L}.’'-]+(?: (?:and|y|&) [\p{L}.’'-]+)?|hi [\p{L} ]{1,40}),\s*$/iu
const closing =
  /^(?:many |kind |best |warm |with )*(?:thanks|thank you|thx|regards|wishes|best|cheers|sincerely|respectfully|yours(?: truly)?|see you(?: (?:all|there|then|soon|on .{1,20}|tomorrow|tuesday))?|take care|gracias|saludos|atentamente|un (?:saludo|abrazo)|hasta (?:pronto|luego|entonces)|cordialmente)(?: (?:so much|again|very much|in advance|all|everyone|everybody|you|a todos|por todo))*[^\p{L}]*$/iu
const sentFrom = /^(?:sent|get outlook|enviado)\s+(?:from|for|desde)\b/i
const notice =
  /\b(?:this (?:e-?mail|message|communication|transmission)\b.{0,200}\b(?:confidential|privileged|intended|addressee|recipient)|confidential(?:ity)? notice|intended (?:only )?for|if you (?:have )?received this|please consider the environment|caution: this (?:e-?mail|message)|external (?:e-?mail|sender)|unsubscribe|manage (?:your )?preferences|view (?:this|it) (?:e-?mail )?in (?:your )?browser|este (?:correo|mensaje)\b.{0,200}\bconfidencial)\b|©|all rights reserved/i
const request =
  /^(?:please\b|if you\b|if anyone\b|let me know|could you|can you|would you|kindly|note:|n\.?b\.?\b|remember to|don'?t forget|looking forward|see you|por favor|si (?:tiene|desea|necesita)|favor de|av[ií]s(?:en|ame)|here (?:is|are)|see below|below (?:is|are)|attached|as discussed|for (?:your|those)|i (?:would|will|have|am|can|hope|think)|i'(?:d|ll|m|ve)|we (?:would|will|have|are|can|hope)|we'(?:d|ll|re|ve)|just a (?:reminder|note|quick)|reminder\b|this is (?:a|the)|questions\?\s+\S|large print|interpret(?:er|ation)|accommodations?|to (?:request|join|register)|adjunto|les (?:env[ií]o|comparto)|a continuaci[oó]n)/i

/** What kind of such a line it is; undefined for a line that may be an item. */
export type Noise =
  | 'mail header'
  | 'forward'
  | 'dial-in'
  | 'address'
  | 'page number'
  | 'greeting'
  | 'closing'
  | 'signature'
  | 'notice'
  | 'request'

/** What a line is in a letter, an invitation or a page. `text` is without its bullet. */
export function noiseOf(text: string): Noise | undefined {
  const line = text.trim().slice(0, 600)
  if (forwarded.test(line)) return 'forward'
  if (notice.test(line)) return 'notice'
  if (dialIn.test(line) || phone.test(line)) return 'dial-in'
  if (address.test(line)) return 'address'
  if (page.test(line)) return 'page number'
  if (sentFrom.test(line)) return 'signature'
  if (closing.test(line)) return 'closing'
  const isGreeting = greeting.test(line) && !/^[\p{L}]+$/u.test(line)
  if (isGreeting || greetingAll.test(line) || greetingComma.test(line)) return 'greeting'
  return request.test(line) ? 'request' : undefined
}

/** Whether a line is one of the head of a mail; it takes two in a row to make a head. */
export const isMailHeader = (text: string): boolean =>
  mailHeader.test(text.trim().slice(0, 300)) || /^\W{0,3}(?:date|fecha)\s*:/i.test(text)

/** Whether a text reads like a sentence of a letter rather than like a title. */
export function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/).length
  if (
    /[.!]["”’)]?$/.test(text.trim()) &&
    !/\b(?:min|mins|hr|hrs|p\.m|a\.m|etc|st|no)\.$/i.test(text.trim())
  )
    return words >= 5
  return words > 25
}
