import { emailPattern } from './senderNames'

/* E-mail addresses and names that people go by online, as they stand within a sentence. */

/** `lena dot ortwin at mail dot example`. */
const spokenEmail =
  /(?<![\p{L}\d._-])[\p{L}\d._-]{1,40}(?: (?:dot|punto) [\p{L}\d]{1,40}){0,4} (?:at|arroba) [\p{L}\d-]{1,40} (?:dot|punto) (?:com|org|net|edu|gov|example|[a-z]{2,7})(?!\p{L})/iu

/** `joe @ mail.example`, and `joe@mail` without its end. */
const looseEmail =
  /(?<![\p{L}\d])[a-z][\w.+-]{1,63}(?: ?@ ?[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){0,4}\.[a-z]{2,}|@[a-z][a-z\d-]{1,60})(?![\p{L}\d])/iu

/** Whether a text has an e-mail address in it. */
export const hasEmail = (text: string): boolean =>
  emailPattern.test(text) || spokenEmail.test(text) || looseEmail.test(text)

const pages =
  /(?<![\p{L}\d])(?:(?:www|m)\.)?(?:facebook\.com|fb\.com|fb\.me|instagram\.com|t\.me|wa\.me|m\.me|tiktok\.com|twitter\.com|x\.com|snapchat\.com|linkedin\.com|discord\.gg|venmo\.com|cash\.app|zalo\.me|youtube\.com|threads\.net)\/\S/iu
const network =
  'ig|insta|instagram|snap|snapchat|sc|tik ?tok|telegram|discord|venmo|cash ?app|zalo|we ?chat|微信|kakao|facebook|fb|twitter|whats ?app|nextdoor'
const handles = [
  /(?<![\p{L}\d.@])@[a-z_][\w.]{2,29}(?![\w@])/iu,
  // Said plainly, a name of its own has a sign or digit in it.
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:${network})(?:\s+(?:is|es|me|at|handle|user(?:name)?|name|id|usuario|là))*\s*[:@=]*\s*(?=[\w.#-]*(?:[\d_#]|\w\.\w))(?!\d+(?:st|nd|rd|th)?(?![\w.#]))[a-z\d][\w.#-]{2,40}`,
    'iu',
  ),
  /(?<![\p{L}\d])(?:ig|insta|instagram|snap|snapchat|tik ?tok|telegram|discord|venmo|zalo|we ?chat|微信号?)\s*(?:[:=]|是)\s*@?[a-z][\w.#-]{2,40}/iu,
]

/** Whether a text has a name in it that somebody goes by online. */
export const hasOnlineName = (text: string): boolean =>
  pages.test(text) || handles.some((pattern) => pattern.test(text))
